package org.stemma.read.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.read.language.Lexicon;

/**
 * Guesses the legacy charset of a text that declares none.
 *
 * <p>Idea: read the bytes in each charset that pages of some language came in, and see whether what comes out could be that
 * language: letters of its alphabet, in words, small after large. The bytes of Cyrillic words are accented capitals and signs
 * in a Western charset; those of Polish words hold superscripts between letters. The first charset that explains (nearly) all is taken,
 * and none where the text holds too little to tell. Languages are those of {@code alphabets.txt}; cost linear in the sample
 * for each.
 */
final class CharsetGuess {
    private static final List<Language> LANGUAGES = languages();

    /** So many bytes of a text tell. */
    private static final int SAMPLE = 100_000;

    /** Fewer characters beyond ASCII tell nothing. */
    private static final int MIN_LETTERS = 6;

    /** A character that cannot stand where it stands outweighs so many that can. */
    private static final double MISPLACED = 3;

    /** A guess explains at least this share of what the language would explain. */
    private static final double MIN_FIT = 0.9;

    private CharsetGuess() {}

    /**
     * What one language looks like.
     *
     * @param charsets that its pages come in
     * @param share the least share of its characters beyond ASCII that are among the usual
     * @param usual the usual characters, in lower case
     */
    private record Language(List<Charset> charsets, double share, String usual) {}

    /** The charset in which the bytes could be text of some language; absent if there is none, or little to tell by. */
    static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(bytes.length, SAMPLE);
        while (length > 0 && length < bytes.length && bytes[length - 1] < 0) {
            length--;
        }
        Map<Charset, String> decoded = new LinkedHashMap<>();
        Optional<Charset> best = Optional.empty();
        double highest = MIN_FIT;
        for (Language language : LANGUAGES) {
            for (Charset charset : language.charsets()) {
                String text = decoded.get(charset);
                if (text == null) {
                    text = decode(bytes, length, charset);
                    decoded.put(charset, text);
                }
                double fit = fit(text, language);
                if (fit > highest) {
                    best = Optional.of(charset);
                    highest = fit;
                }
            }
        }
        return best;
    }

    /** How well a text fits a language: 1 where every character beyond ASCII is usual and stands well; 0 or less where not. */
    private static double fit(String text, Language language) {
        int letters = 0;
        int usual = 0;
        int misplaced = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit < 0x80) {
                continue;
            }
            boolean inWord = i > 0 && Character.isLetter(text.charAt(i - 1));
            if (Character.isLetter(unit)) {
                letters++;
                usual += language.usual().indexOf(Character.toLowerCase(unit)) >= 0 ? 1 : 0;
                misplaced += inWord && Character.isUpperCase(unit) && Character.isLowerCase(text.charAt(i - 1)) ? 1 : 0;
            } else {
                boolean sign = !Character.isSpaceChar(unit) && "’‘“”„«»–—…‐‑·、。「」・，：！？（）《》．".indexOf(unit) < 0;
                boolean before = i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
                misplaced += sign && inWord && before || Character.isISOControl(unit) ? 1 : 0;
            }
        }
        if (letters < MIN_LETTERS) {
            return 0;
        }
        double share = (usual - MISPLACED * misplaced) / letters;
        return language.share() > MIN_FIT / 2 ? share : Math.min(1, share / language.share());
    }

    /** The text in a charset; empty if the bytes are not well-formed in it. */
    private static String decode(byte[] bytes, int length, Charset charset) {
        try {
            CharBuffer text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length));
            return text.toString();
        } catch (CharacterCodingException doesNotFit) {
            return "";
        }
    }

    private static List<Language> languages() {
        List<Language> languages = new ArrayList<>();
        for (String line : Lexicon.lines("alphabets.txt")) {
            String[] fields = line.split("\\s+");
            List<Charset> charsets = List.of(fields[0].split(",")).stream()
                    .filter(Charset::isSupported)
                    .map(Charset::forName)
                    .toList();
            languages.add(new Language(charsets, Double.parseDouble(fields[2]), fields[3].toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(languages);
    }
}
