package org.stemma.annotate.name;

/**
 * A country, or a place that an adjective is made from, as far as it owns organisations: the Velmoran army.
 *
 * @param key the same for a place and its adjective: an ISO code, or the stem of a name that no table knows
 * @param name for people: the country's name, or the word that was found
 */
public record Polity(String key, String name) {
    private static final int SHORTEST_STEM = 3;
    private static final String[] ADJECTIVE_ENDINGS = {"ians", "ian", "ans", "an", "ns", "n", "ese", "ish", "is", "i"};
    private static final String[] PLACE_ENDINGS = {"ia", "ea", "a", "e", "o", "y"};

    public static Polity of(Country country) {
        return new Polity(country.code(), country.name());
    }

    /** A place that no table knows. */
    static Polity ofPlace(String name) {
        return new Polity(stem(name, PLACE_ENDINGS), name);
    }

    /** An adjective that no table knows. */
    static Polity ofAdjective(String adjective) {
        return new Polity(stem(adjective, ADJECTIVE_ENDINGS), adjective);
    }

    /** Whether a word is built as an adjective of a place is. */
    static boolean isAdjective(String word) {
        return word.endsWith("ian")
                || word.endsWith("ean")
                || word.endsWith("ese")
                || word.endsWith("oran")
                || word.endsWith("alan");
    }

    private static String stem(String word, String[] endings) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        for (String ending : endings) {
            if (lower.endsWith(ending) && lower.length() - ending.length() >= SHORTEST_STEM) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }
}
