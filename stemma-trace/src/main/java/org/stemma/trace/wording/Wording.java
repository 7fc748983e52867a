package org.stemma.trace.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.text.Span;

/**
 * Cuts text into words with light stems and synonym classes. Immutable; safe between threads.
 *
 * <p>The stem is deliberately weak (plural, past, -ing, possessive): a strong stemmer joins words that a reader keeps
 * apart. Irregular forms and synonyms come from {@code forms.txt}, {@code irregular-verbs.txt} and
 * {@code synonyms.txt}; a synonym class is written
 * in capitals, so that it can never be taken for a word.
 */
public final class Wording {
    private static final Pattern WORD = Pattern.compile(
            "\\p{N}+(?:[.,:]\\p{N}+)*|(?<![\\p{L}\\p{N}][’'])\\p{L}[\\p{L}\\p{M}]*(?:[’'](?!s\\b)\\p{L}+)?");
    private static final int SHORTEST_STEM = 3;

    private static final Lexicon PHRASAL_VERBS = Lexicon.load("phrasal-verbs");
    private static final Set<String> FUNCTION_WORDS = new HashSet<>();
    private static final Map<String, String> FORMS = new HashMap<>();
    private static final Map<String, String> SYNONYMS = new HashMap<>();

    static {
        Lexicon.lines("empty-words").values().forEach(FUNCTION_WORDS::addAll);
        for (String list : List.of("forms", "irregular-verbs")) {
            Lexicon.lines(list).forEach((base, forms) -> forms.forEach(form -> FORMS.put(form, stripped(base))));
        }
        Lexicon.lines("synonyms")
                .forEach((category, words) -> words.forEach(word -> {
                    SYNONYMS.put(word, category);
                    SYNONYMS.putIfAbsent(stripped(word), category);
                }));
    }

    private Wording() {}

    /** The words of a text that begins at an offset of an article. */
    public static List<Word> words(String text, int offset) {
        var words = new ArrayList<Word>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            String lower = isMonth(text, word)
                    ? MAY
                    : word.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            words.add(new Word(
                    new Span(offset + word.start(), offset + word.end()),
                    lower,
                    stem(lower),
                    !FUNCTION_WORDS.contains(lower) && lower.length() > 1));
        }
        for (Lexicon.Match match : PHRASAL_VERBS.matches(words)) {
            Word first = words.get(match.from());
            words.set(match.from(), new Word(first.span(), first.text(), match.category(), true));
        }
        return List.copyOf(words);
    }

    /** Whether a word is the month of May and not the verb: in capitals beside a number or behind a preposition. */
    private static boolean isMonth(String text, Matcher word) {
        return word.group().equals("May")
                && (BEFORE_MONTH.matcher(text).region(0, word.start()).find()
                        || AFTER_MONTH
                                .matcher(text)
                                .region(word.end(), text.length())
                                .lookingAt());
    }

    private static final String MAY = "month of may";
    private static final Pattern BEFORE_MONTH =
            Pattern.compile("(?:\\b(?:in|of|on|by|since|until|till|from|to|late|early|mid|last|next|this)|\\d)[ -]$");
    private static final Pattern AFTER_MONTH = Pattern.compile(",? \\d");

    /** The words of a text on its own. */
    public static List<Word> words(String text) {
        return words(text, 0);
    }

    /** The light stem of a lower-case word, or its synonym class. */
    static String stem(String word) {
        String known = SYNONYMS.get(word);
        if (known != null) {
            return known;
        }
        String base = FORMS.getOrDefault(word, word);
        if (base.equals(word)) {
            base = stripped(word);
        }
        return SYNONYMS.getOrDefault(base, base);
    }

    private static String stripped(String word) {
        String bare = word;
        if (ends(bare, "ies")) {
            bare = cut(bare, 3) + "y";
        } else if (ends(bare, "sses") || ends(bare, "shes") || ends(bare, "ches") || ends(bare, "xes")) {
            bare = cut(bare, 2);
        } else if (ends(bare, "s") && !bare.endsWith("ss") && !bare.endsWith("us") && !bare.endsWith("is")) {
            bare = cut(bare, 1);
        }
        if (ends(bare, "ied")) {
            return cut(bare, 3) + "y";
        }
        if (ends(bare, "ian")) {
            return cut(bare, 1);
        }
        if (ends(bare, "ing")) {
            return undoubled(cut(bare, 3));
        }
        if (ends(bare, "ed")) {
            return undoubled(cut(bare, 2));
        }
        return bare.length() > SHORTEST_STEM && bare.endsWith("e") ? cut(bare, 1) : bare;
    }

    private static boolean ends(String word, String ending) {
        return word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /** Undoes the doubling in "stopped" and the final e of "closed", so that all forms of a verb meet. */
    private static String undoubled(String stem) {
        int last = stem.length() - 1;
        boolean doubled =
                last > 1 && stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0;
        if (doubled) {
            return stem.substring(0, last);
        }
        return stem.length() > SHORTEST_STEM && stem.endsWith("e") ? cut(stem, 1) : stem;
    }
}
