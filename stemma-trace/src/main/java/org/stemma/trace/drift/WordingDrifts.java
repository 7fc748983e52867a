package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Locus;
import org.stemma.trace.claim.ClaimFinder;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.claim.StanceReader;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Ladders;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/** Passages of an article against the words that they go back to. */
final class WordingDrifts {
    /**
     * From this overlap on a passage is its source's sentence told again, so that a missing attribution is a loss. Read
     * off news of several outlets.
     */
    private static final double SAME_WORDS = 0.6;

    private final Sources sources;
    private final Likeness likeness;
    private final Voices voices;
    private final List<Drift> drifts = new ArrayList<>();
    private final List<Strengthened> strengthened = new ArrayList<>();

    WordingDrifts(Sources sources, Likeness likeness, Voices voices) {
        this.sources = sources;
        this.likeness = likeness;
        this.voices = voices;
    }

    List<Drift> drifts() {
        return drifts;
    }

    List<Strengthened> strengthened() {
        return strengthened;
    }

    /** Adds those of one article. */
    void find(AnnotatedArticle article) {
        var flagged = new LinkedHashSet<String>();
        var grave = new ArrayList<Alignment>();
        for (Clause clause : DriftFinder.bodyFirst(sources.clauses(article))) {
            if (clause.role() == BlockRole.EMBED || clause.role() == BlockRole.CORRECTION || clause.namesOnly()) {
                continue;
            }
            Optional<Alignment> derived =
                    headline(clause, grave).or(() -> Alignment.best(clause, sources.of(clause), likeness));
            Optional<Alignment> degree = degree(clause);
            if (degree.isPresent()) {
                add(degree.get(), WordingRules.ofDegree(degree.get()));
                continue;
            }
            Optional<Alignment> found =
                    derived.or(() -> Alignment.paraphrase(clause, sources.quoted(clause), likeness));
            if (found.isEmpty()
                    || (derived.isPresent()
                            && !voices.agree(found.get(), found.get().overlap(likeness)))) {
                continue;
            }
            Alignment alignment = found.get();
            List<Hit> hits = new ArrayList<>(
                    derived.isPresent() ? WordingRules.hits(alignment) : WordingRules.ofParaphrase(alignment));
            if (derived.isPresent() && clause.role() != BlockRole.HEADLINE) {
                hits.removeIf(hit -> !bears(alignment, hit));
            }
            if (derived.isPresent()
                    && hits.stream().anyMatch(WordingDrifts::isOfReserve)
                    && isSaidAsFirmly(alignment)) {
                hits.removeIf(WordingDrifts::isOfReserve);
            }
            if (hits.stream().anyMatch(hit -> hit.severity() >= GRAVE)) {
                grave.add(alignment);
            }
            boolean own = voices.isOwn(clause);
            boolean weak = own
                    && voices.restsOnHearsay(alignment)
                    && alignment.overlap(likeness) >= SAME_WORDS
                    && clause.role() != BlockRole.HEADLINE
                    && Voices.isMain(clause)
                    && !confirms(clause);
            boolean notable = hits.stream().anyMatch(hit -> hit.severity() > 1);
            if (own && (notable || weak) && Voices.isSomebodyElses(alignment)) {
                hits.add(Hit.attributionDropped(
                        weak ? 3 : 2,
                        alignment.passage().text(),
                        alignment.source().text()));
            }
            String once = alignment.source().locus() + " " + own;
            if (!hits.isEmpty() && (flagged.add(once) || clause.role() != BlockRole.HEADLINE)) {
                add(alignment, hits);
            }
        }
    }

    /**
     * Whether a passage says enough of what its source says, and little else, to be that statement made stronger. A
     * quotation told in other words has the speaker in common instead; but only in the same words has it lost a condition:
     * who speaks may say a thing twice.
     */
    private boolean bears(Alignment alignment, Hit hit) {
        Clause passage = alignment.passage();
        if (passage.verbatim()) {
            return hit.kind() != DriftKind.CONDITION_DROPPED || QuotationRules.isSameWords(passage, alignment.source());
        }
        List<String> own = own(alignment);
        return likeness.overlap(own, alignment.source().stems()) >= SAME_STATEMENT
                || (isOfReserve(hit) && saysNoMore(own, alignment));
    }

    /** Whether all that a passage says stands in its source: "three are dead", of three who "are missing and feared dead". */
    private static boolean saysNoMore(List<String> own, Alignment alignment) {
        return own.stream().distinct().count() >= FEWEST_OF_WHOLE
                && alignment.source().stems().containsAll(own);
    }

    /** Fewer content words stand in many sentences. */
    private static final int FEWEST_OF_WHOLE = 3;

    /** The stems of a passage without what its source has told in its headline: "at the junction", of the accident there. */
    private List<String> own(Alignment alignment) {
        List<String> source = alignment.source().stems();
        var told = new LinkedHashSet<String>();
        sources.clauses(alignment.source().article()).stream()
                .filter(clause -> clause.role() == BlockRole.HEADLINE)
                .forEach(clause -> told.addAll(clause.stems()));
        return alignment.passage().stems().stream()
                .filter(stem -> source.contains(stem) || !told.contains(stem))
                .toList();
    }

    /**
     * Below this overlap the two are statements that share a topic. The right flags of the examples have .64 and more;
     * wrong ones in ordinary news mostly less than .4.
     */
    private static final double SAME_STATEMENT = 0.45;

    private static boolean isOfReserve(Hit hit) {
        return switch (hit.kind()) {
            case MODALITY_STRENGTHENED, HEDGE_DROPPED, CONDITION_DROPPED -> true;
            case SCOPE_WIDENED,
                    QUANTITY_CHANGED,
                    QUANTITY_RANGE_TO_BOUND,
                    BOUND_ADDED,
                    COMPLETENESS_ADDED,
                    DEGREE_STRENGTHENED,
                    PREDICATE_STRENGTHENED,
                    ATTRIBUTION_DROPPED,
                    ATTRIBUTION_CHANGED,
                    SOURCE_GENERALISED,
                    REPETITION_AS_CONFIRMATION,
                    SPEECH_ACT_CHANGED,
                    QUOTE_FABRICATED,
                    TRUNCATION,
                    DETAIL_ADDED,
                    ORIGIN_MISATTRIBUTED,
                    STALE -> false;
        };
    }

    /**
     * Whether another sentence behind a passage says the same with no more reserve: a source may have become surer, and who
     * hands on what another outlet made of it has made nothing stronger. Headlines do not count: they leave reserves out.
     */
    private boolean isSaidAsFirmly(Alignment alignment) {
        Clause passage = alignment.passage();
        Strength told = Strength.of(passage);
        Optional<String> limited = ReserveRules.limited(alignment.source()).map(Word::stem);
        return sources.of(passage).stream()
                .flatMap(List::stream)
                .filter(other -> other.role() != BlockRole.HEADLINE && !other.equals(alignment.source()))
                .filter(other -> likeness.overlap(passage.stems(), other.stems()) >= SAME_STATEMENT)
                .filter(other -> StanceReader.negates(other.words()) == StanceReader.negates(passage.words()))
                .filter(other -> limited.isEmpty() || other.stems().contains(limited.get()))
                .map(other -> Strength.of(other))
                .anyMatch(other -> other.commitment().compareTo(told.commitment()) >= 0
                        && other.condition().isEmpty());
    }

    private void add(Alignment alignment, List<Hit> hits) {
        Clause passage = alignment.passage();
        Drift drift = DriftFinder.drift(passage.locus(), alignment.source().locus(), hits);
        drifts.add(drift);
        Locus words = ownWords(alignment);
        boolean credited = !voices.isOwn(passage) && !sources.isPost(words);
        strengthened.add(
                new Strengthened(drift, ClaimFinder.publisher(passage.article().article()), credited, words));
    }

    /** What a credited source tells of the same thing on a lower rung, where it nowhere tells as much. */
    private Optional<Alignment> degree(Clause clause) {
        if (clause.attribution().isEmpty() || clause.verbatim()) {
            return Optional.empty();
        }
        List<Clause> words = sources.words(clause);
        return Alignment.lowerRung(clause, words)
                .filter(alignment -> !WordingRules.ofDegree(alignment).isEmpty())
                .filter(alignment -> words.stream().noneMatch(other -> Ladders.reaches(other.words(), clause.words())));
    }

    /** A headline beside the source of a sentence of its own body that is gravely stronger, if it says the same. */
    private static Optional<Alignment> headline(Clause clause, List<Alignment> grave) {
        if (clause.role() != BlockRole.HEADLINE) {
            return Optional.empty();
        }
        return grave.stream()
                .filter(alignment -> Alignment.samePredicate(clause, alignment.passage()))
                .findFirst()
                .map(alignment -> new Alignment(clause, alignment.source(), alignment.score()));
    }

    /** From this severity on a sentence is another statement than its source's. */
    private static final int GRAVE = 3;

    /**
     * The words of the source that a passage credits: what it says still holds against "the last part", else its own
     * sentence on the matter, else what the passage was compared with.
     */
    private Locus ownWords(Alignment alignment) {
        Clause passage = alignment.passage();
        if (Remainders.claimsEnd(passage)) {
            Optional<Locus> still = sources.quoted(passage).stream()
                    .filter(Remainders::says)
                    .map(Clause::locus)
                    .findFirst();
            if (still.isPresent()) {
                return still.get();
            }
        }
        return Alignment.best(passage, List.of(sources.words(passage), sources.words(alignment.source())), likeness)
                .map(own -> own.source().locus())
                .orElse(alignment.source().locus());
    }

    private static boolean confirms(Clause clause) {
        return Confirmations.find(
                        Wording.words(
                                clause.article().words(Voices.sentence(clause)),
                                Voices.sentence(clause).start()),
                        true)
                .isPresent();
    }
}
