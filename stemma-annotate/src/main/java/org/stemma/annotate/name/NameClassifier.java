package org.stemma.annotate.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.EntityKind;

/** What sort of thing a name is for: by its own words, by the words around it, by its shape. Not shared between threads. */
final class NameClassifier {
    /** How many letters an acronym has at most. */
    private static final int LONGEST_ACRONYM = 7;

    /** Where a name stands and what stands before it. */
    record Shape(
            int from,
            int nameFrom,
            int nameUntil,
            int until,
            int first,
            int end,
            boolean titled,
            boolean article,
            String roleNoun) {}

    private record Verdict(EntityKind kind, int weight) {}

    private final Words words;
    private final NameLexicon lexicon;
    private final Capitals capitals;

    private final Set<String> publishers;

    NameClassifier(Words words, NameLexicon lexicon, Capitals capitals, Set<String> publishers) {
        this.words = words;
        this.lexicon = lexicon;
        this.capitals = capitals;
        this.publishers = publishers;
    }

    boolean isOrganisation(int from, int until) {
        if (until - from > 1 && lexicon.organisationFirsts.contains(words.word(from))) {
            return true;
        }
        for (int token = from; token < until; token++) {
            boolean last = token == until - 1 || words.isLowerCase(token + 1);
            if ((last && lexicon.organisationHeads.contains(words.word(token)))
                    || (token > from && lexicon.companyForms.contains(words.word(token)))
                    || (token + 2 < until && capitals.isFieldPair(token))) {
                return true;
            }
        }
        return false;
    }

    Candidate classified(Shape shape, List<String> roles, Optional<Polity> polity, Gender gender) {
        int from = shape.nameFrom();
        int until = shape.nameUntil();
        String firstWord = words.word(from);
        Optional<Gender> given = lexicon.givenName(firstWord);
        Gender told = gender == Gender.UNKNOWN && until - from > 1 ? given.orElse(Gender.UNKNOWN) : gender;
        boolean acronym = until - from == 1 && isAcronym(from);
        Verdict verdict = verdict(shape, given.isPresent(), acronym);
        return new Candidate(
                shape.from(),
                from,
                until,
                shape.until(),
                verdict.kind(),
                verdict.weight(),
                List.copyOf(roles),
                polity,
                verdict.kind() == EntityKind.PERSON ? told : Gender.UNKNOWN,
                acronym);
    }

    private Verdict verdict(Shape shape, boolean given, boolean acronym) {
        int from = shape.nameFrom();
        int until = shape.nameUntil();
        String whole = phrase(from, until);
        if (lexicon.shipPrefixes.contains(words.word(from)) && until - from > 1) {
            return new Verdict(EntityKind.OTHER, Candidate.SURE);
        }
        if (lexicon.countryOfSeat(whole).isPresent()) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.SURE);
        }
        if (!shape.titled()
                && (lexicon.country(whole).isPresent()
                        || lexicon.countryOfCapital(whole).isPresent())) {
            return new Verdict(EntityKind.PLACE, Candidate.SURE);
        }
        boolean personShape = given && until - from >= 2 && !shape.article();
        if (!shape.titled() && !personShape && publishers.contains(NameForms.key(whole))) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.SURE);
        }
        boolean person = shape.titled() || (!shape.roleNoun().isEmpty() && lexicon.isRole(shape.roleNoun()));
        if (person && !isOrganisation(from, until)) {
            return new Verdict(EntityKind.PERSON, shape.titled() ? Candidate.SURE : Candidate.LIKELY + 1);
        }
        if (isOrganisation(from, until) && !(personShape && until - from == 2 && isPlainHead(until - 1))) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.SURE);
        }
        if (personShape || hasInitial(from, until) || hasParticle(from, until) || isFollowedByAge(until)) {
            return new Verdict(EntityKind.PERSON, Candidate.SURE);
        }
        if (shape.until() > until || lexicon.organisationNouns.contains(shape.roleNoun())) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.SURE);
        }
        return byNeighbours(shape, acronym);
    }

    private Verdict byNeighbours(Shape shape, boolean acronym) {
        int from = shape.nameFrom();
        int until = shape.nameUntil();
        String after = words.lower(until);
        if (lexicon.thingWords.contains(shape.roleNoun()) || lexicon.thingWords.contains(after)) {
            return new Verdict(EntityKind.OTHER, Candidate.LIKELY);
        }
        boolean placed = (lexicon.placeHeads.contains(words.word(until - 1)) && until - from > 1)
                || (lexicon.placeFirsts.contains(words.word(from)) && until - from > 1)
                || lexicon.placeWords.contains(shape.roleNoun())
                || (words.isLowerCase(until) && lexicon.placeWords.contains(after));
        if (placed) {
            return new Verdict(EntityKind.PLACE, Candidate.SURE);
        }
        if (words.is(until, "'s") && words.isCapital(until + 1) && capitals.isHeadedRun(until + 1)) {
            return new Verdict(EntityKind.PLACE, Candidate.LIKELY);
        }
        if (acronym) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.LIKELY);
        }
        int before = shape.from() - 1;
        boolean speaks = lexicon.speech.contains(after)
                || (before >= shape.first() && lexicon.speech.contains(words.lower(before)));
        boolean accorded = before > shape.first() && words.is(before, "to") && words.is(before - 1, "according");
        boolean located =
                before >= shape.first() && !accorded && lexicon.placePrepositions.contains(words.lower(before));
        if (until - from >= 2 && !shape.article()) {
            boolean wares = lexicon.words.isPluralNoun(words.lower(until - 1));
            if (wares && speaks) {
                return new Verdict(EntityKind.ORGANISATION, Candidate.LIKELY);
            }
            if (speaks || accorded || isDescribedAsPerson(until)) {
                return new Verdict(EntityKind.PERSON, Candidate.LIKELY);
            }
            if (located) {
                return new Verdict(EntityKind.PLACE, Candidate.GUESS);
            }
            return isUncommon(from, until) && until - from <= Capitals.SHORT_WORD
                    ? new Verdict(EntityKind.PERSON, Candidate.GUESS)
                    : new Verdict(EntityKind.OTHER, Candidate.GUESS);
        }
        if (until - from == 1
                && !shape.article()
                && !located
                && lexicon.givenName(words.word(from)).isPresent()) {
            return new Verdict(EntityKind.PERSON, Candidate.LIKELY);
        }
        if (speaks) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.GUESS);
        }
        return located && !shape.article()
                ? new Verdict(EntityKind.PLACE, Candidate.GUESS)
                : new Verdict(EntityKind.OTHER, 0);
    }

    /** Whether a comma and a description of a person follow: ", a fisherman", ", who lives here". */
    private boolean isDescribedAsPerson(int until) {
        if (!words.is(until, ",")) {
            return false;
        }
        if (words.is(until + 1, "who")) {
            return true;
        }
        for (int token = until + 1; token < until + NameFinder.LONGEST_ROLE + 2; token++) {
            if (words.isMark(token)) {
                return false;
            }
            if (lexicon.offices.contains(words.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFollowedByAge(int until) {
        return words.is(until, ",")
                && words.isNumber(until + 1)
                && words.word(until + 1).length() == 2
                && words.is(until + 2, ",");
    }

    /** Whether the head of an organisation is as common as a surname: Post, Sun. */
    private boolean isPlainHead(int token) {
        String word = words.word(token);
        return lexicon.outletHeads.contains(word) || word.length() <= Capitals.SHORT_WORD + 1;
    }

    private boolean hasInitial(int from, int until) {
        for (int token = from; token + 1 < until; token++) {
            String word = words.word(token);
            if (word.length() == 2 && word.charAt(1) == '.') {
                return true;
            }
        }
        return false;
    }

    private boolean hasParticle(int from, int until) {
        for (int token = from + 1; token + 1 < until; token++) {
            if (words.isLowerCase(token) && lexicon.particles.contains(words.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUncommon(int from, int until) {
        for (int token = from; token < until; token++) {
            if (!words.isWord(token) || (lexicon.words.isKnown(words.lower(token)) && token == from)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is letters that stand for a name: NATO, MoD, U.N. */
    boolean isAcronym(int token) {
        String word = words.word(token);
        if (word.length() < 2 || word.length() > LONGEST_ACRONYM) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return words.isAllCapitals(token)
                || (capitals > 1
                        && Character.isUpperCase(word.charAt(word.length() - 1))
                        && word.length() - capitals <= 2);
    }

    String phrase(int from, int until) {
        return words.text().substring(words.tokens().start(from), words.tokens().end(until - 1));
    }
}
