package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.EntityKind;

/**
 * Whose a short form is: a surname or given name, a head with an article ("the Courier"), a first word ("Northern" for
 * Northern Wire), the plural of a surname ("the Tarrs"). Reads the index of its {@link Cast}, and not shared between
 * threads as that is not.
 */
final class ShortForms {
    private final Words words;

    private final NameLexicon lexicon;

    private final FigureIndex index;

    ShortForms(Words words, NameLexicon lexicon, FigureIndex index) {
        this.words = words;
        this.lexicon = lexicon;
        this.index = index;
    }

    boolean hasArticle(Candidate candidate) {
        return words.is(candidate.from(), "the");
    }

    /** Whether a candidate is the plural of a person's surname, "the Tarrs". */
    boolean isFamily(Candidate candidate, String key) {
        return hasArticle(candidate)
                && key.endsWith("s")
                && index.endingIn(key.substring(0, key.length() - 1)).stream().anyMatch(Figure::isPerson);
    }

    /** The family that the article calls by the plural of a surname, "the Tarrs"; null if it calls none so. */
    @Nullable Figure family(String surname) {
        for (Figure figure : index.named(NameForms.key(surname) + "s")) {
            if (figure.pair) {
                return figure;
            }
        }
        return null;
    }

    /** The person of this surname, or of this given name, last mentioned before; null without one. */
    @Nullable Figure surname(Candidate candidate, String name) {
        String key = NameForms.key(name);
        if (hasArticle(candidate)
                || (candidate.kind() == EntityKind.ORGANISATION && candidate.weight() >= Candidate.SURE)) {
            return null;
        }
        for (Figure figure : lastSeenFirst(index.endingIn(key), name)) {
            if (figure.isPerson()
                    && figure.gender.agreesWith(candidate.gender())
                    && NameForms.hasNameThatEnds(figure, key, EntityKind.OTHER)) {
                return figure;
            }
        }
        if (lexicon.givenName(words.word(candidate.nameFrom())).isPresent()) {
            for (Figure figure : index.beginningWith(key).reversed()) {
                if (figure.isPerson() && NameForms.hasNameThatBegins(figure, key)) {
                    return figure;
                }
            }
        }
        return null;
    }

    /**
     * The organisation of whose name this word is the head, with an article, or the first word: of several the one named
     * most; null without one.
     */
    @Nullable Figure head(Candidate candidate, String key) {
        if (candidate.kind() == EntityKind.PERSON || candidate.kind() == EntityKind.PLACE) {
            return null;
        }
        if (hasArticle(candidate)) {
            for (Figure figure : index.endingIn(key).reversed()) {
                if (figure.kind() == EntityKind.ORGANISATION
                        && NameForms.hasNameThatEnds(figure, key, EntityKind.OTHER)) {
                    return figure;
                }
            }
        }
        List<Figure> begun = new ArrayList<>(index.beginningWith(key).reversed());
        begun.sort(Comparator.comparingInt(Figure::timesNamed).reversed());
        for (Figure figure : begun) {
            boolean organisation = figure.kind() == EntityKind.ORGANISATION && candidate.weight() < Candidate.SURE;
            if (organisation && isFirstWord(figure, key) && !lexicon.words.isKnown(key)) {
                return figure;
            }
        }
        return null;
    }

    /** Whether a word begins the name of an organisation, and what follows it there is no more than a common head. */
    private boolean isFirstWord(Figure figure, String key) {
        for (String name : figure.names.keySet()) {
            String[] parts = NameForms.withoutArticle(name).split(" ");
            boolean common = parts.length == 2 && lexicon.commonHeads.contains(parts[1]);
            if (NameForms.key(parts[0]).equals(key) && common) {
                return true;
            }
        }
        return false;
    }

    /** The one that was called by a short form before, then the one mentioned last, then those still to come. */
    private static List<Figure> lastSeenFirst(List<Figure> found, String name) {
        if (found.size() < 2) {
            return found;
        }
        var sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing((Figure figure) -> !(figure.seen >= 0 && figure.names.containsKey(name)))
                .thenComparingInt(figure -> -figure.seen));
        return sorted;
    }
}
