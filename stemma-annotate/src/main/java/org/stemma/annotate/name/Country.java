package org.stemma.annotate.name;

import java.util.List;

/**
 * A country with the words for it.
 *
 * @param code ISO 3166-1 alpha-2
 * @param name its usual English name
 * @param adjectives adjectives and words for its people; the first is the usual adjective
 * @param capitals its capital, and other cities that stand for its government
 * @param otherNames other names of the country
 */
public record Country(
        String code, String name, List<String> adjectives, List<String> capitals, List<String> otherNames) {
    /** Copies the lists. */
    public Country {
        adjectives = List.copyOf(adjectives);
        capitals = List.copyOf(capitals);
        otherNames = List.copyOf(otherNames);
    }
}
