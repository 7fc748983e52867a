package org.stemma.annotate.attribution.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.attribution.cue.VerbForms;
import org.stemma.annotate.lexicon.Lexicon;

/** The word classes of every word form that the lexicons list. Immutable; safe between threads. */
public final class GrammarLexicon {
    private final Map<String, Integer> classes;
    private final Set<String> calendar;

    private GrammarLexicon(Map<String, Integer> classes, Set<String> calendar) {
        this.classes = classes;
        this.calendar = calendar;
    }

    /** The lexicon of the English resources, without the verbs that attribute. */
    public static GrammarLexicon english() {
        var classes = new HashMap<String, Integer>();
        Lexicon grammar = Lexicon.of("en", "grammar");
        for (String section : grammar.sections()) {
            if (section.equals(CALENDAR)) {
                continue;
            }
            int bit = WordClass.valueOf(section.toUpperCase(Locale.ROOT).replace('-', '_'))
                    .bit();
            for (String word : grammar.wordsOfRows(section)) {
                classes.merge(word, bit, (left, right) -> left | right);
            }
        }
        int verb = WordClass.VERB.bit();
        for (String entry : Lexicon.of("en", "verbs").wordsOfRows("")) {
            boolean nounToo = entry.startsWith("~");
            VerbForms forms = VerbForms.parse(nounToo ? entry.substring(1) : entry);
            if (!nounToo) {
                classes.merge(forms.base(), verb, (left, right) -> left | right);
                classes.merge(forms.third(), verb, (left, right) -> left | right);
            }
            classes.merge(forms.past(), verb, (left, right) -> left | right);
            classes.merge(forms.participle(), verb, (left, right) -> left | right);
            classes.merge(forms.progressive(), verb, (left, right) -> left | right);
        }
        return new GrammarLexicon(classes, Set.copyOf(grammar.wordsOfRows(CALENDAR)));
    }

    private static final String CALENDAR = "calendar";

    /**
     * The classes of a word; none for a word that is not listed.
     *
     * @param lower the word in lower case
     * @param capital whether it is written with a capital, as every month and day is: "on March 3", but "the march"
     */
    public int classes(String lower, boolean capital) {
        int listed = classes.getOrDefault(lower, 0);
        return capital && calendar.contains(lower) ? listed | WordClass.TIME.bit() : listed;
    }
}
