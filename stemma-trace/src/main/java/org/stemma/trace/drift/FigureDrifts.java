package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.trace.claim.Anchors;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.claim.Sums;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;

/** Figures against those of the statements that they rest on. */
final class FigureDrifts {
    private static final Lexicon REVISIONS = Lexicon.load("revisions", "revision");

    private final Voices voices;
    private final Sums sums;

    FigureDrifts(Voices voices, Sums sums) {
        this.voices = voices;
        this.sums = sums;
    }

    /** Those of one claim, the body's before the headlines'. */
    List<Drift> find(String slot, List<Traced> traced) {
        var drifts = new ArrayList<Drift>();
        var anchors = new Anchors(traced.stream().map(Traced::stated).toList());
        var flagged = new LinkedHashSet<String>();
        List<Stated> own = traced.stream()
                .map(Traced::stated)
                .filter(stated -> stated.speaksForItself())
                .toList();
        for (int i : bodyFirst(traced.size(), traced)) {
            Stated passage = traced.get(i).stated();
            if (passage.amount().isEmpty()
                    || !passage.supports()
                    || passage.clause().role() == BlockRole.CORRECTION
                    || REVISIONS.hasAny(Clauses.sentence(passage.clause()).words())
                    || passage.speaksForItself()) {
                continue;
            }
            Optional<Stated> source =
                    source(traced, i).or(() -> sums.doubled(own, slot, passage).map(Sums.Doubled::total));
            if (source.isEmpty()
                    || !anchors.holds(passage)
                    || !anchors.holds(source.get())
                    || agrees(traced, passage, source.get())
                    || isAnothers(traced, passage, source.get())) {
                continue;
            }
            List<Hit> hits = new ArrayList<>(FigureRules.hits(
                    passage.amount().orElseThrow(), source.get().amount().orElseThrow()));
            if (passage.clause().role() == BlockRole.HEADLINE) {
                hits.removeIf(hit -> hit.kind() == DriftKind.QUANTITY_CHANGED && hit.severity() < GRAVE);
            }
            FigureRules.base(passage.base(), source.get().base()).ifPresent(hits::add);
            boolean grave = hits.stream().anyMatch(hit -> hit.severity() >= GRAVE);
            if (grave && voices.isOwn(passage.clause())) {
                hits.add(new Hit(
                        DriftKind.ATTRIBUTION_DROPPED,
                        2,
                        passage.text(),
                        source.get().text(),
                        "and nobody is credited"));
            }
            String once = passage.clause().article().article().id() + " "
                    + hits.stream().map(Hit::kind).toList();
            if (!hits.isEmpty() && (flagged.add(once) || passage.clause().role() != BlockRole.HEADLINE)) {
                drifts.add(DriftFinder.drift(passage.locus(), source.get().locus(), hits));
            }
        }
        return drifts;
    }

    /** From this severity on a figure is another one; below it, a headline has only no room for "at least". */
    private static final int GRAVE = 3;

    private static List<Integer> bodyFirst(int size, List<Traced> traced) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> traced.get(i).stated().clause().role() == BlockRole.HEADLINE));
        return order;
    }

    /** The nearest statement with a figure, in an article of another publisher, that a statement surely rests on. */
    private static Optional<Stated> source(List<Traced> traced, int index) {
        Stated passage = traced.get(index).stated();
        var seen = new LinkedHashSet<Integer>();
        var open = new ArrayList<>(traced.get(index).restsOn());
        while (!open.isEmpty()) {
            int at = open.removeFirst();
            Stated stated = traced.get(at).stated();
            if (seen.add(at)) {
                if (!stated.besides(passage) && stated.amount().isPresent()) {
                    return Optional.of(stated);
                }
                open.addAll(traced.get(at).restsOn());
            }
        }
        return Optional.empty();
    }

    /** Whether the article of the source, or an earlier one of its publisher, gives the passage's figure too. */
    private boolean agrees(List<Traced> traced, Stated passage, Stated source) {
        return traced.stream()
                .map(Traced::stated)
                .filter(stated -> !stated.besides(passage))
                .filter(stated -> stated.clause()
                        .article()
                        .publisher()
                        .equals(source.clause().article().publisher()))
                .anyMatch(stated -> stated.amount().equals(passage.amount()));
    }

    /** Whether the article gives the source's own figure too, and this one is given elsewhere: "far above the official seven". */
    private static boolean isAnothers(List<Traced> traced, Stated passage, Stated source) {
        boolean both = traced.stream()
                .map(Traced::stated)
                .anyMatch(stated -> stated.besides(passage) && stated.amount().equals(source.amount()));
        return both
                && traced.stream()
                        .map(Traced::stated)
                        .filter(stated -> !stated.besides(passage))
                        .anyMatch(stated -> stated.amount().equals(passage.amount()));
    }
}
