package org.stemma.trace.claim;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;

/**
 * Tells what a number is that counts nothing that has happened, or nothing that has not been counted already: an age, a
 * rate, a limit, a forecast, an earlier figure quoted to be replaced, a part of a total.
 */
final class NumberUse {
    private static final Lexicon USES = Lexicon.load("number-uses");
    private static final Lexicon PART_BEFORE = Lexicon.load("number-uses", "part before");
    private static final Lexicon PART_BEHIND = Lexicon.load("number-uses", "part behind");
    private static final Lexicon GRADED = Lexicon.load("number-uses", "graded");
    private static final Lexicon LATER_DEAD = Lexicon.load("number-uses", "joined the dead");
    private static final Lexicon LEFT = Lexicon.load("number-uses", "left");
    private static final Lexicon TOLD = Lexicon.load("number-uses", "told");
    private static final Lexicon TOTALS = Lexicon.load("slot-syntax", "total");
    private static final Lexicon FORECASTS = Lexicon.load("forecasts");
    private static final Lexicon PROJECTIONS = Lexicon.load("projections");
    private static final Lexicon ILLNESSES = Lexicon.load("illnesses");

    private static final String CASES = "cases";
    private static final String MISSING = "missing";
    private static final String INJURED = "injured";
    private static final String DEAD = "dead";

    private NumberUse() {}

    /** Whether a number is "not" the one, or one that is quoted to be replaced: "up from 12". */
    static boolean isQuoted(NumberPlace place) {
        List<Word> before = place.before();
        if (before.isEmpty()) {
            return false;
        }
        boolean negated = before.getLast().text().equals("not");
        List<Word> near = before.subList(Math.max(0, before.size() - 2), before.size());
        return negated || (USES.has(near, "earlier") && !near.getLast().text().equals("to"));
    }

    /** Whether a number is added to a total and is none itself: "three more". */
    static boolean isAdded(NumberPlace place) {
        List<Word> behind = place.behind();
        return USES.has(behind.subList(0, Math.min(1, behind.size())), "added") || USES.has(place.inside(), "added");
    }

    /** Whether a number counts what has happened, in a slot, and is as definite as a count. */
    static boolean counts(NumberPlace place, String slot) {
        Clause clause = place.clause();
        boolean vague = USES.has(place.inside(), "vague");
        return !vague
                && !isRate(clause)
                && !isForecast(clause)
                && !isAge(place)
                && !isOfOne(place)
                && !isListed(place)
                && !isPart(place, slot)
                && (!slot.equals(CASES) || isIllness(clause))
                && (!slot.equals(MISSING) || !USES.has(clause.words(), "found"));
    }

    /** Whether a clause tells how often, or how many at most: "daily", "no more than". */
    static boolean isRate(Clause clause) {
        return USES.has(clause.words(), "rate") || USES.has(clause.words(), "limit");
    }

    private static boolean isForecast(Clause clause) {
        Strength strength = Strength.of(clause);
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        return strength.planned()
                || strength.commitment() == Commitment.POSSIBLE
                || FORECASTS.hasAny(clause.words())
                || PROJECTIONS.hasAny(NumberPlace.words(clause, sentence))
                || isForetold(clause);
    }

    /** Whether somebody predicts what a clause says. */
    private static boolean isForetold(Clause clause) {
        return clause.attribution().isPresent()
                && clause.article()
                        .attributions()
                        .get(clause.attribution().getAsInt())
                        .cue()
                        .filter(cue -> PREDICTIONS.contains(cue.lemma()))
                        .isPresent();
    }

    private static final Set<String> PREDICTIONS = Lexicon.stems("predictions");

    /** Whether a number is an age: "aged 60", "60 and older", "women of 61 and 67". */
    private static boolean isAge(NumberPlace place) {
        List<Word> before = place.before();
        List<Word> behind = place.behind();
        List<Word> near = before.subList(Math.max(0, before.size() - 1), before.size());
        boolean older = !behind.isEmpty()
                && USES.at(behind, 0)
                        .filter(match -> match.category().equals("age"))
                        .isPresent();
        return USES.has(near, "aged") || older || isBetweenCommas(place);
    }

    /** Whether a bare number stands between commas, as the age behind a name: "Idris Molen, 46, who sells goats". */
    private static boolean isBetweenCommas(NumberPlace place) {
        Clause clause = place.clause();
        Span number = place.quantity().span();
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        String earlier = clause.article()
                .words(new Span(sentence.start(), number.start()))
                .stripTrailing();
        String later =
                number.end() < sentence.end() ? clause.article().words(new Span(number.end(), sentence.end())) : "";
        boolean led = earlier.endsWith(",") || OF_AGES.matcher(earlier).find();
        return place.quantity().counted().isEmpty() && led && later.startsWith(",");
    }

    /** An age before another: "women of 61 and". */
    private static final Pattern OF_AGES = Pattern.compile("\\bof \\d+ and$");

    /**
     * Whether a number behind "of" tells how many belong to somebody: "a mother of two", "a family of seven"; not where they are known
     * of: "we know of six dead".
     */
    private static boolean isOfOne(NumberPlace place) {
        List<Word> before = place.sentenceBefore();
        int of = before.size() - 1;
        boolean told = of > 0 && USES.has(before.subList(of - 1, of), "known of");
        return of > 0
                && !told
                && before.get(of).text().equals("of")
                && SlotNames.isCount(place.quantity())
                && !isTotal(before, of - 1);
    }

    /** Whether others are counted beside a number, by a noun alone: "a man and two women", "two women and a man". */
    private static boolean isListed(NumberPlace place) {
        List<Word> before = place.sentenceBefore();
        int and = before.size() - 1;
        boolean last = and > 1 && before.get(and).text().equals("and") && isOnePerson(before, and - 2);
        Span sentence = place.clause()
                .article()
                .sentences()
                .get(place.clause().sentence())
                .span();
        int end = place.quantity().span().end();
        List<Word> after =
                end < sentence.end() ? NumberPlace.words(place.clause(), new Span(end, sentence.end())) : List.of();
        boolean first = after.size() > LIST_REACH
                && CountedThings.isPerson(after, 0)
                && after.get(1).text().equals("and")
                && isOnePerson(after, 2);
        return last || first;
    }

    /** So many words may stand behind the first of a list of people: "women and a man". */
    private static final int LIST_REACH = 3;

    /** Whether a word and the next are one person: "a man". */
    private static boolean isOnePerson(List<Word> words, int at) {
        return ONE.contains(words.get(at).text()) && CountedThings.isPerson(words, at + 1);
    }

    private static final Set<String> ONE = Lexicon.stems("one");

    private static boolean isTotal(List<Word> words, int at) {
        return TOTALS.isAt(words, at) || TOLD.isAt(words, at) || SlotNames.areOfPeople(words.subList(at, at + 1));
    }

    /** Whether those who are counted are a part of a total: "two of the dead", "six of them seriously hurt". */
    private static boolean isPart(NumberPlace place, String slot) {
        List<Word> before = place.before();
        List<Word> behind = place.behind();
        boolean named = !before.isEmpty()
                && PART_BEFORE.matches(before).stream().anyMatch(match -> match.until() == before.size());
        boolean graded = slot.equals(INJURED)
                && GRADED.matches(behind).stream()
                        .anyMatch(match -> !place.isApart(
                                place.quantity().span().end(), match.span().start()));
        boolean joined = slot.equals(DEAD) && LATER_DEAD.hasAny(behind);
        return named || PART_BEHIND.hasAny(behind) || graded || joined || LEFT.hasAny(behind);
    }

    /** Whether the sentence of a clause, its paragraph or the headline tells of an illness. */
    private static boolean isIllness(Clause clause) {
        int block = clause.article().sentences().get(clause.sentence()).block();
        return clause.article().sentences().stream()
                .filter(sentence -> sentence.block() == block || sentence.block() == 0)
                .anyMatch(sentence -> ILLNESSES.hasAny(NumberPlace.words(clause, sentence.span())));
    }
}
