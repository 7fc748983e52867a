package org.stemma.trace.claim;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Predicates;
import org.stemma.trace.wording.Word;

/**
 * A clause with what it may be compared by.
 *
 * @param clause the clause
 * @param terms what it is about, each once, in the order of its text
 * @param names those of the terms that are names
 * @param numbers the numbers in it that are written in digits
 * @param verb the stem of its first verb of meaning; empty where none is known
 * @param states whether it has a verb of its own, of a main clause; a headline states without one
 * @param whole whether it can be read alone: with a subject before its verb
 */
record Proposition(
        Clause clause,
        Set<String> terms,
        Set<String> names,
        Set<String> numbers,
        String verb,
        boolean states,
        boolean whole) {
    private static final Lexicon SERVING = Lexicon.load("leading-joints");
    private static final Set<String> HYPOTHESES = Set.of("if", "whether", "unless");
    private static final Set<String> FIRST_PERSON = Lexicon.stems("first-person");
    private static final Lexicon CAUSES = Lexicon.load("opening-causes");
    private static final Lexicon DENIALS = Lexicon.load("opening-denials");
    private static final Set<String> DEMANDS = Lexicon.stems("demands");

    /** With so many terms, words in a speaker's own quotation marks need no verb, and a light verb suffices. */
    private static final int MANY_TERMS = 4;

    Proposition {
        terms = Collections.unmodifiableSet(new LinkedHashSet<>(terms));
        names = Collections.unmodifiableSet(new LinkedHashSet<>(names));
        numbers = Collections.unmodifiableSet(new LinkedHashSet<>(numbers));
    }

    /** What a clause says. */
    static Proposition of(Clause clause) {
        Set<String> terms = new LinkedHashSet<>(Terms.of(clause));
        List<Span> named = clause.names();
        var names = new LinkedHashSet<String>();
        var numbers = new LinkedHashSet<String>();
        for (Word word : clause.words()) {
            if (Character.isDigit(word.text().charAt(0))) {
                numbers.add(word.text());
            }
            if (word.content() && named.stream().anyMatch(name -> name.contains(word.span()))) {
                names.add(word.stem());
            }
        }
        names.retainAll(terms);
        boolean states = isHeadline(clause)
                || (Predicates.states(clause) && !Predicates.describes(clause) && !isInfinitive(clause));
        return new Proposition(
                clause,
                terms,
                names,
                numbers,
                Predicates.verb(clause).orElse(""),
                states,
                states && ClaimText.standsAlone(clause));
    }

    /** Whether it is most of a headline, which needs no verb. */
    private static boolean isHeadline(Clause clause) {
        Span whole = clause.article().sentences().get(clause.sentence()).span();
        return clause.role() == BlockRole.HEADLINE && clause.span().length() * 2 > whole.length();
    }

    private static boolean isInfinitive(Clause clause) {
        return clause.words().stream().map(Word::text).limit(2).anyMatch("to"::equals)
                && ClaimText.bare(clause).getFirst().text().equals("to");
    }

    /** Whether it only says when or where something else happened. */
    private boolean serves() {
        return SERVING.at(clause.words(), 0)
                .filter(match -> match.category().equals("serving"))
                .isPresent();
    }

    /** Whether it only supposes something. */
    boolean supposes() {
        return HYPOTHESES.contains(ClaimText.bare(clause).getFirst().text());
    }

    /** Whether the speaker says it of himself. */
    boolean isOfSpeaker() {
        return clause.words().stream().map(Word::text).anyMatch(FIRST_PERSON::contains);
    }

    /** Whether the speaker says it of whom he speaks to. */
    boolean isOfHearer() {
        return clause.words().stream().map(Word::text).anyMatch(HEARER::contains);
    }

    private static final Set<String> HEARER = Set.of("you", "your", "you're", "you've", "yours");

    /** Whether it is short and its verb says next to nothing by itself: "the payments were made to two women". */
    boolean hasLightVerb() {
        return LIGHT_VERBS.contains(verb) && terms.size() < MANY_TERMS;
    }

    private static final Set<String> LIGHT_VERBS = Set.of("mak", "tak", "ISSUE", "go", "get", "do", "put", "SAY");

    /** Whom the article credits with it first; absent in its own voice. */
    Optional<EntityId> speaker() {
        return clause.attribution().isPresent()
                ? clause.article().attributions().get(clause.attribution().getAsInt()).sources().stream()
                        .findFirst()
                        .map(Source::entity)
                : Optional.empty();
    }

    /** Whether it may be the first of a claim: it states something, or quotes a speaker at length. */
    boolean opens() {
        return (states && !serves()) || (clause.verbatim() && terms.size() >= MANY_TERMS);
    }

    /** Whether it is a phrase that gives a cause, and thereby says that there is one: "because of a cracked shaft". */
    boolean causes() {
        return !states && CAUSES.at(clause.words(), 0).isPresent();
    }

    /** Whether it tells how many or how much. */
    boolean counts() {
        return clause.article().quantities().stream()
                .anyMatch(quantity -> quantity.span().overlaps(clause.span()));
    }

    /** Whether it denies that there was any such thing: "no warning was given". */
    boolean deniesFlatly() {
        return whole && DENIALS.at(clause.words(), 0).isPresent();
    }

    /** Whether it says what ought to be, not what is. */
    boolean demands() {
        return FORBIDS.matcher(clause.text()).lookingAt()
                || clause.words().stream().map(Word::text).anyMatch(DEMANDS::contains);
    }

    private static final Pattern FORBIDS = Pattern.compile("(?i)(?:do not|don['’]t|never) ");

    /** Whether each has something, of what {@code of} gives, that the other does not have. */
    static boolean differ(Set<String> first, Set<String> second) {
        return !second.containsAll(first) && !first.containsAll(second);
    }
}
