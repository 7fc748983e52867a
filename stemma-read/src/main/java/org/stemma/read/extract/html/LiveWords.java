package org.stemma.read.extract.html;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.read.language.Lexicon;

/** Tells pages that call themselves live reports; see {@code page/live-words.txt}. */
final class LiveWords {
    private static final List<String> WORDS = Lexicon.lines("page/live-words.txt");
    private static final Pattern SIGN = Pattern.compile("[:|–—•·]|\\s-\\s");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");

    private LiveWords() {}

    /** Whether a part of a title between its signs is such a name, or holds one of several words. */
    static boolean inTitle(String title) {
        for (String part : SIGN.split(title.toLowerCase(Locale.ROOT))) {
            String bare = part.strip();
            if (WORDS.stream().anyMatch(word -> bare.equals(word) || (word.indexOf(' ') > 0 && bare.contains(word)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of an address's path is such a name. */
    static boolean inAddress(Optional<URI> address) {
        String path = address.map(URI::getPath).orElse("").toLowerCase(Locale.ROOT);
        return Arrays.stream(NO_LETTER.split(path)).anyMatch(WORDS::contains);
    }
}
