package org.stemma.trace.drift;

import java.util.List;
import java.util.Set;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;

/** Speakers told by what they are and not by name: "a hand at the yard", "two witnesses". */
final class Descriptions {
    private static final Lexicon PLURALS = Lexicon.load("plural-speakers");

    /** Plurals of another form; compared as written, because a light stem is the same for one and many. */
    private static final Set<String> IRREGULAR =
            Set.of("people", "men", "women", "children", "police", "staff", "they");

    /** Heads in -s that are one. */
    private static final Set<String> ONE = Set.of("news", "series", "headquarters", "corps");

    private Descriptions() {}

    /** Whether what looks like a description is a title and a name: several words, all in capitals. */
    static boolean isName(String mention) {
        List<String> words = List.of(mention.strip().split("\\s+"));
        return words.size() > 1 && words.stream().allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    /**
     * Whether a description is of more than one person: it begins with a number or a word like "several", or its head, the
     * last word before a preposition, is a plural.
     *
     * @param mention the words that describe a speaker, in their order
     */
    static boolean isPlural(List<Word> mention) {
        if (PLURALS.has(mention, "several")) {
            return true;
        }
        int end = 0;
        while (end < mention.size()
                && !PLURALS.at(mention, end)
                        .map(match -> match.category().equals("after"))
                        .orElse(false)) {
            end++;
        }
        if (end == 0) {
            return false;
        }
        String head = mention.get(end - 1).text();
        boolean regular = head.endsWith("s") && !head.endsWith("ss") && !ONE.contains(head);
        return regular || IRREGULAR.contains(head);
    }
}
