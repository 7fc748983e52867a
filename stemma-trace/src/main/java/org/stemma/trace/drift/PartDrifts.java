package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.trace.claim.Counted;
import org.stemma.trace.claim.StanceReader;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;

/**
 * What is said of a part of a number told of the whole: "14 faults, two of them serious" as "14 serious faults". The number,
 * what is counted and what is said of the part must all be the same, and the part be gone.
 */
final class PartDrifts {
    private static final Lexicon PARTS = Lexicon.load("parts");

    /** So many content words tell what is said of a part: "badly damaged". */
    private static final int LONGEST_MARK = 2;

    /** So many words may stand between a part and its number: "two of the nine". */
    private static final int PART_REACH = 3;

    /** A smaller whole has no part worth telling. */
    private static final double LEAST_WHOLE = 3;

    private final List<AnnotatedArticle> story;
    private final Map<ArticleId, List<Division>> divisions = new LinkedHashMap<>();

    PartDrifts(List<AnnotatedArticle> story) {
        this.story = story;
    }

    /**
     * A number and what is said of a part of it.
     *
     * @param sentence where it stands
     * @param counted the stem of what is counted
     * @param marks the stems of what is said of the part
     */
    private record Division(Clause sentence, double whole, double part, String counted, List<String> marks) {}

    /** Those of one article, in the order of its text. */
    List<Drift> find(AnnotatedArticle article) {
        List<Division> behind = story.stream()
                .takeWhile(
                        other -> !other.article().id().equals(article.article().id()))
                .flatMap(other -> divisions(other).stream())
                .toList();
        var drifts = new ArrayList<Drift>();
        for (Clause clause : behind.isEmpty() ? List.<Clause>of() : Clauses.of(article)) {
            if (StanceReader.negates(clause.words()) || clause.asks()) {
                continue;
            }
            for (Quantity quantity : clause.quantities()) {
                moved(clause, quantity, behind).ifPresent(drifts::add);
            }
        }
        return drifts;
    }

    private static Optional<Drift> moved(Clause clause, Quantity quantity, List<Division> behind) {
        if (!quantity.exact() || quantity.low() < LEAST_WHOLE) {
            return Optional.empty();
        }
        return behind.stream()
                .filter(division -> division.whole() == quantity.low())
                .filter(division -> division.counted().equals(Counted.noun(clause, quantity)))
                .filter(division -> clause.stems().containsAll(division.marks()))
                .filter(division -> keepsNoPart(clause, division))
                .findFirst()
                .map(division -> DriftFinder.drift(
                        clause.locus(),
                        division.sentence().locus(),
                        List.of(new Hit(
                                DriftKind.SCOPE_WIDENED,
                                3,
                                clause.text(),
                                division.sentence().text(),
                                "what is said of " + shown(division.part()) + " is told of all "
                                        + shown(division.whole())))));
    }

    /** Whether a sentence gives no number for the part and divides its whole in no way. */
    private static boolean keepsNoPart(Clause clause, Division division) {
        Clause sentence = whole(clause);
        return !PARTS.hasAny(sentence.words())
                && sentence.quantities().stream().noneMatch(other -> other.low() == division.part());
    }

    private static Clause whole(Clause clause) {
        return Clauses.part(clause, Voices.sentence(clause));
    }

    private List<Division> divisions(AnnotatedArticle article) {
        return divisions.computeIfAbsent(article.article().id(), id -> {
            var found = new ArrayList<Division>();
            for (Clause sentence : Clauses.sentences(article)) {
                division(sentence).ifPresent(found::add);
            }
            return found;
        });
    }

    /** "Two of nine samples were above the limit", "14 faults, two of them serious"; absent in any other sentence. */
    private static Optional<Division> division(Clause sentence) {
        List<Quantity> quantities = sentence.quantities();
        for (Quantity part : quantities) {
            Optional<Lexicon.Match> of = PARTS.matches(sentence.words()).stream()
                    .filter(match -> match.span().start() >= part.span().start())
                    .filter(match -> before(sentence, match.from(), part))
                    .findFirst();
            Optional<Quantity> whole = quantities.stream()
                    .filter(other -> other.exact() && other.low() > part.high() && other.low() >= LEAST_WHOLE)
                    .findFirst();
            if (of.isEmpty() || whole.isEmpty() || !part.exact()) {
                continue;
            }
            boolean pronoun = of.get().category().equals("of them");
            boolean first = whole.get().span().start() < part.span().start();
            if (pronoun != first) {
                continue;
            }
            int from = pronoun ? of.get().span().end() : end(whole.get());
            List<String> marks = marks(sentence, from);
            String counted = Counted.noun(sentence, whole.get());
            if (!marks.isEmpty() && !counted.isEmpty()) {
                return Optional.of(new Division(sentence, whole.get().low(), part.low(), counted, marks));
            }
        }
        return Optional.empty();
    }

    /** Whether a number stands right before a word of a sentence. */
    private static boolean before(Clause sentence, int word, Quantity number) {
        List<Word> near = sentence.words().subList(Math.max(0, word - PART_REACH), word + 1);
        return near.stream().anyMatch(other -> number.span().overlaps(other.span()));
    }

    private static int end(Quantity quantity) {
        return quantity.counted()
                .map(counted -> Math.max(counted.end(), quantity.span().end()))
                .orElse(quantity.span().end());
    }

    /** The first content words behind a place, up to a mark. */
    private static List<String> marks(Clause sentence, int from) {
        String text = sentence.article().article().text().value();
        var marks = new ArrayList<String>();
        int last = from;
        for (Word word : sentence.words()) {
            int start = word.span().start();
            if (start < from || marks.size() == LONGEST_MARK) {
                continue;
            }
            if (!marks.isEmpty() && text.substring(last, start).contains(",")) {
                break;
            }
            if (word.content()) {
                marks.add(word.stem());
            }
            last = word.span().end();
        }
        return marks;
    }

    private static String shown(double number) {
        return Long.toString(Math.round(number));
    }
}
