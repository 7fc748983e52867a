package org.stemma.read.language;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of people from those of newsrooms, agencies and sites; see {@code not-people.txt}. */
public final class PersonNames {
    private static final Set<String> NOT_PEOPLE = notPeople();
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)@|https?:|www\\.|\\.(?:com|de|org|net|co|tv|fr|it|is|tr|ru|es|at|ch)\\b");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Longer names are sentences. */
    private static final int MAX_WORDS = 6;

    private PersonNames() {}

    /** Whether a name in an author field can be a person's. */
    public static boolean isPerson(String name) {
        String[] words = SIGNS.split(Lines.lower(name).strip());
        if (words.length > MAX_WORDS
                || ADDRESS.matcher(name).find()
                || name.chars().noneMatch(Character::isLetter)) {
            return false;
        }
        return List.of(words).stream().noneMatch(NOT_PEOPLE::contains)
                && name.chars().noneMatch(Character::isDigit);
    }

    private static Set<String> notPeople() {
        Set<String> words = new HashSet<>();
        Lexicon.lines("not-people.txt").forEach(line -> words.addAll(List.of(line.split("\\s+"))));
        return Set.copyOf(words);
    }
}
