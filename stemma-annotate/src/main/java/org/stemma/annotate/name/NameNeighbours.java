package org.stemma.annotate.name;

import org.jspecify.annotations.Nullable;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.EntityKind;

/**
 * The names that stand beside descriptions of their bearers: behind a comma ("the yard's operator, Brook Ferries"),
 * directly behind ("his wife Manja Tarr"), or behind a word of naming ("a group called Lantern"). Immutable once the
 * names of its article are set.
 */
final class NameNeighbours {
    /** How many words stand between a description and the name that it goes by at most: "who goes by the name of". */
    private static final int LONGEST_NAMING = 6;

    /** How many tokens stand between "its update" and the name that it goes before at most. */
    private static final int LONGEST_LEAD = 16;

    private final ArticleContext context;

    private final Words words;

    private final NameLexicon lexicon;

    /** The name that begins at each token; null where none does. */
    private final Cast.@Nullable Part[] nameAt;

    private final SubjectPlaces subjects;

    NameNeighbours(ArticleContext context, NameLexicon lexicon, Cast.@Nullable Part[] nameAt, SubjectPlaces subjects) {
        this.context = context;
        this.words = context.words();
        this.lexicon = lexicon;
        this.nameAt = nameAt;
        this.subjects = subjects;
    }

    /** The name that a description stands beside; null if it stands beside none that it fits. */
    Cast.@Nullable Part nameOf(Phrase phrase, int end) {
        Cast.Part named = nameBeside(phrase, end);
        if (named == null) {
            named = nameRightBehind(phrase, end);
        }
        return named == null ? nameItGoesBy(phrase, end) : named;
    }

    /** The name that "its" goes before: "In its daily update, the Harbour Board said"; null if it goes before none. */
    Cast.@Nullable Part nameAhead(Phrase phrase, int end) {
        boolean ahead = phrase.sort() == Phrase.Sort.DOCUMENT
                && lexicon.owners.contains(words.lower(phrase.from()))
                && words.is(phrase.from() - 1, "in");
        int comma = phrase.until();
        while (ahead && comma < end && comma < phrase.until() + LONGEST_LEAD && nameAt[comma] == null) {
            comma++;
        }
        Cast.Part part = ahead && comma < end ? nameAt[comma] : null;
        boolean speaks =
                part != null && lexicon.speech.contains(words.lower(subjects.afterBrackets(part.until(), end)));
        return speaks ? part : null;
    }

    /** Whether the noun of a phrase can be said of a figure: "his mother" of no man. */
    boolean agrees(Figure figure, Phrase phrase) {
        return figure.gender.agreesWith(lexicon.genderOfNoun(words.lower(phrase.head())));
    }

    /** The name that a description and a comma stand before: "the yard's operator, Brook Ferries". */
    private Cast.@Nullable Part nameBeside(Phrase phrase, int end) {
        int comma = phrase.until();
        if (comma + 1 >= end || !words.is(comma, ",")) {
            return null;
        }
        Cast.Part part = nameAt[comma + 1];
        if (part == null || words.is(phrase.from(), "a") || words.is(phrase.from(), "an")) {
            return null;
        }
        EntityKind kind = part.figure().kind();
        boolean fits = switch (phrase.sort()) {
            case PERSON -> kind == EntityKind.PERSON;
            case ORGANISATION -> kind != EntityKind.PLACE;
            case DOCUMENT -> false;
        };
        boolean listed = words.is(part.until(), "and") || words.is(part.until(), "or");
        return fits && !listed && agrees(part.figure(), phrase) ? part : null;
    }

    /** The name that follows a description without a comma: "his wife Manja Tarr", "the weekly Lantern Post". */
    private Cast.@Nullable Part nameRightBehind(Phrase phrase, int end) {
        if (phrase.until() >= end || phrase.until() != phrase.head() + 1 || isIndefinite(phrase)) {
            return null;
        }
        Cast.Part part = nameAt[phrase.until()];
        if (part == null || part.from() != phrase.until()) {
            return null;
        }
        EntityKind kind = part.figure().kind();
        boolean one = !Descriptions.isPlural(words.lower(phrase.head()));
        boolean person = phrase.sort() == Phrase.Sort.PERSON && kind == EntityKind.PERSON;
        return one && person && agrees(part.figure(), phrase) ? part : null;
    }

    /** The name behind a description and a word of naming: "a diver going by the name of Tarr", "a group called …". */
    private Cast.@Nullable Part nameItGoesBy(Phrase phrase, int end) {
        int token = phrase.until();
        while (token < end && token < phrase.until() + LONGEST_NAMING && lexicon.naming.contains(words.lower(token))) {
            if (nameAt[token] != null) {
                break;
            }
            token++;
        }
        if (token == phrase.until() || words.is(token - 1, "of") && token - phrase.until() == 1) {
            return null;
        }
        int name = words.isMark(token) && context.isQuoted(token + 1) ? token + 1 : token;
        Cast.Part part = name < end ? nameAt[name] : null;
        if (part == null) {
            return null;
        }
        EntityKind kind = part.figure().kind();
        boolean one = !Descriptions.isPlural(words.lower(phrase.head()));
        return switch (phrase.sort()) {
            case PERSON -> one && kind != EntityKind.PLACE && agrees(part.figure(), phrase) ? part : null;
            case ORGANISATION -> one && kind != EntityKind.PLACE && kind != EntityKind.PERSON ? part : null;
            case DOCUMENT -> null;
        };
    }

    private boolean isIndefinite(Phrase phrase) {
        return words.is(phrase.from(), "a") || words.is(phrase.from(), "an");
    }
}
