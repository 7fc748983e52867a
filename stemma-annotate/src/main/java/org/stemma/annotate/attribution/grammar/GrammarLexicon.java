package org.stemma.annotate.attribution.grammar;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.stemma.annotate.attribution.cue.VerbForms;
import org.stemma.annotate.lexicon.Lexicon;

/** The word classes of every word form that the lexicons list. Immutable; safe between threads. */
public final class GrammarLexicon {
    private final Map<String, Integer> classes;

    private GrammarLexicon(Map<String, Integer> classes) {
        this.classes = classes;
    }

    /** The lexicon of the English resources, without the verbs that attribute. */
    public static GrammarLexicon english() {
        var classes = new HashMap<String, Integer>();
        Lexicon grammar = Lexicon.of("en", "grammar");
        for (String section : grammar.sections()) {
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
        return new GrammarLexicon(classes);
    }

    /** The classes of a word in lower case; none for a word that is not listed. */
    public int classes(String lower) {
        return classes.getOrDefault(lower, 0);
    }
}
