package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.Tradition;
import org.stemma.model.tradition.Witness;
import org.stemma.trace.passage.Match;
import org.stemma.trace.passage.Stems;

/**
 * Leads from words that two reports share and that neither has from a common source.
 *
 * <p>The rule of common errors (Lachmann; Maas, Textkritik) turned to news: quoted words and words of a speaker's own
 * document come down by many ways and prove nothing, but the wording of a reporter in another report does. Each child's
 * words are explained by as few parents as will do, the credited ones first, so two reports that copy a third are not
 * tied to each other. Not safe between threads.
 */
final class SharedInnovations {
    /** So many words of a reporter in another report are no chance. */
    private static final int WORDS = 12;
    /** One stretch must have so many. */
    private static final int RUN = 6;
    /**
     * What a common stem counts beside a common word, so that of two parents with the same stretches the one is chosen
     * that has the rest of the child's matter too.
     */
    private static final double STEM_WEIGHT = 2;
    /** A child that has so much of its words from a parent is a copy. */
    private static final double COPY = 0.5;

    /** A stretch of a child that also stands in a parent. */
    private record Stretch(int child, int from, int until, int parent, int words) {}

    private final Shelf shelf;
    private final Map<Integer, List<Stretch>> byChild = new LinkedHashMap<>();
    private final Map<Long, Integer> shared = new LinkedHashMap<>();
    private final List<boolean[]> quoted;

    SharedInnovations(Shelf shelf, List<Match> matches, List<Tradition> traditions) {
        this.shelf = shelf;
        this.quoted = quoted(traditions);
        for (Match match : matches) {
            addStretch(match.second(), match.secondStart(), match.secondEnd(), match.first(), match.words());
            addStretch(match.first(), match.firstStart(), match.firstEnd(), match.second(), match.words());
            shared.merge(pair(match.first(), match.second()), match.words(), Integer::sum);
        }
    }

    /** How much of a child's words stand in a parent, quoted ones too, 0 to 1. */
    double share(int child, int parent) {
        int words = shared.getOrDefault(pair(Math.min(child, parent), Math.max(child, parent)), 0);
        return Math.min(
                1,
                words / (double) Math.max(1, shelf.reports().get(child).body().size()));
    }

    /** How a child that credits a parent uses it, by how much of its words it has from there. */
    DerivationKind kind(int child, int parent) {
        double share = share(child, parent);
        return share >= COPY ? DerivationKind.COPIES : DerivationKind.REWRITES;
    }

    /** Whether a child has enough of a parent's wording to be tied to it by that alone. */
    boolean isTied(int child, int parent) {
        boolean[] nothing = new boolean[shelf.reports().get(child).body().size()];
        return words(child, parent, nothing) >= WORDS;
    }

    /**
     * The leads.
     *
     * @param credited the parents that a report credits, by its number; their words need no other explanation
     */
    List<Lead> leads(Map<Integer, Set<Integer>> credited) {
        var leads = new ArrayList<Lead>();
        for (Report child : shelf.reports()) {
            boolean[] explained = new boolean[child.body().size()];
            for (int parent : credited.getOrDefault(child.number(), Set.of())) {
                explain(child.number(), parent, explained);
            }
            if (!child.speaksForItself()) {
                addLeads(child, explained, leads);
            }
        }
        return leads;
    }

    private void addLeads(Report child, boolean[] explained, List<Lead> leads) {
        var tried = new LinkedHashSet<Integer>();
        while (true) {
            Report parent = null;
            double most = 0;
            for (Report candidate : candidates(child)) {
                int words =
                        tried.contains(candidate.number()) ? 0 : words(child.number(), candidate.number(), explained);
                if (words >= WORDS) {
                    double weight = words + STEM_WEIGHT * Stems.common(shelf.stems(child), shelf.stems(candidate));
                    if (weight > most) {
                        most = weight;
                        parent = candidate;
                    }
                }
            }
            if (parent == null) {
                return;
            }
            tried.add(parent.number());
            leads.add(new Lead(
                    child.number(),
                    parent.number(),
                    Lead.Rank.SHARED_INNOVATION,
                    kind(child.number(), parent.number()),
                    false,
                    longest(child, parent),
                    "it shares wording with it that no common source has"));
            explain(child.number(), parent.number(), explained);
        }
    }

    private List<Report> candidates(Report child) {
        return shelf.reports().subList(0, child.number()).stream()
                .filter(parent -> !parent.samePublisher(child))
                .toList();
    }

    private Locus longest(Report child, Report parent) {
        Stretch longest = byChild.getOrDefault(child.number(), List.of()).stream()
                .filter(stretch -> stretch.parent() == parent.number())
                .max(Comparator.comparingInt(Stretch::words)
                        .thenComparing(Comparator.comparingInt(Stretch::from).reversed()))
                .orElseThrow(() -> new IllegalStateException("a tie without a shared stretch"));
        return child.locus(child.body().span(longest.from(), longest.until() - 1));
    }

    /**
     * How many words a child has from the parent's own wording: outside quotation marks, outside what is explained, and
     * not from a document that speaks for itself; 0 without a long stretch of them.
     */
    private int words(int child, int parent, boolean[] explained) {
        if (!shared.containsKey(pair(Math.min(child, parent), Math.max(child, parent)))) {
            return 0;
        }
        boolean[] common = common(child, parent);
        int words = 0;
        int longest = 0;
        for (Stretch stretch : byChild.getOrDefault(child, List.of())) {
            if (stretch.parent() == parent) {
                int own = 0;
                for (int i = stretch.from(); i < stretch.until(); i++) {
                    own += common[i] || explained[i] ? 0 : 1;
                }
                words += Math.min(own, stretch.words());
                longest = Math.max(longest, own);
            }
        }
        return longest >= RUN ? words : 0;
    }

    /** Which words of a child are quoted or stand in a document that speaks for itself, other than the parent. */
    private boolean[] common(int child, int parent) {
        boolean[] common = quoted.get(child).clone();
        for (Stretch stretch : byChild.getOrDefault(child, List.of())) {
            if (stretch.parent() != parent
                    && shelf.reports().get(stretch.parent()).speaksForItself()) {
                Arrays.fill(common, stretch.from(), stretch.until(), true);
            }
        }
        return common;
    }

    private void explain(int child, int parent, boolean[] explained) {
        for (Stretch stretch : byChild.getOrDefault(child, List.of())) {
            if (stretch.parent() == parent) {
                Arrays.fill(explained, stretch.from(), stretch.until(), true);
            }
        }
    }

    private void addStretch(int child, int from, int until, int parent, int words) {
        byChild.computeIfAbsent(child, none -> new ArrayList<>()).add(new Stretch(child, from, until, parent, words));
    }

    /** Which words of each report stand between quotation marks. */
    private List<boolean[]> quoted(List<Tradition> traditions) {
        List<boolean[]> quoted = new ArrayList<>();
        for (Report report : shelf.reports()) {
            boolean[] words = new boolean[report.body().size()];
            report.annotated()
                    .attributions()
                    .forEach(attribution -> attribution.quoted().forEach(span -> mark(report, span, words)));
            for (Tradition tradition : traditions) {
                for (Witness witness : tradition.collation().witnesses()) {
                    if (witness.verbatim()
                            && witness.locus().article().equals(report.id())
                            && !report.speaksForItself()) {
                        mark(report, witness.locus().span(), words);
                    }
                }
            }
            quoted.add(words);
        }
        return quoted;
    }

    private static void mark(Report report, Span span, boolean[] words) {
        for (int i = report.body().at(span.start());
                i < words.length && report.body().span(i).end() <= span.end();
                i++) {
            words[i] = true;
        }
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }
}
