package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Source;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.trace.passage.Numbers;
import org.stemma.trace.passage.Overlap;
import org.stemma.trace.passage.Rarity;
import org.stemma.trace.passage.Stems;
import org.stemma.trace.passage.WordView;
import org.stemma.trace.rebuild.Interviews;
import org.stemma.trace.rebuild.Speakers;

/**
 * Leads from matter that a report has without credit and that one earlier report alone has so: what somebody told that
 * report, sentences with its facts. Always uncertain. Not safe between threads.
 *
 * <p>What is attributed proves nothing by itself, because two reports may have asked one speaker; it does where the speaker
 * told the earlier report, and it adds to what else the two share. Of sentences in a report's own voice each is set beside
 * all earlier ones of the story, so that what a document of the story says explains it first.
 */
final class Retellings {
    /** How much of the weight of a sentence an earlier one must have. */
    private static final double SHARE = 0.5;
    /** How much more than a sentence of any other report. */
    private static final double MARGIN = 0.2;
    /** A sentence of fewer stems tells nothing. */
    private static final int STEMS = 4;
    /** So many quoted words in one order are no chance. */
    private static final int WORDS = 8;
    /** A stem in more sentences of the story finds none of them. */
    private static final int COMMON = 40;
    /** So many signs are needed; a sentence with two figures of the earlier one counts as two. */
    private static final int SIGNS = 2;

    private static final int FIGURES = 2;

    /** Who says more in a story speaks to everybody. */
    private static final int OFTEN = 60;

    private record Told(int report, Span span, Set<String> stems, Set<String> figures) {}

    private record Said(Report report, Attribution attribution) {}

    /** @param heard whether it is a speech that both reports may have heard */
    private record Sign(Span locus, int weight, boolean heard) {}

    private final Shelf shelf;
    private final Speakers speakers;
    private final List<Told> sentences = new ArrayList<>();
    private final Map<String, List<Integer>> byStem = new LinkedHashMap<>();
    private final Map<EntityId, List<Said>> byPerson = new LinkedHashMap<>();
    private final Rarity rarity;

    Retellings(Shelf shelf, Speakers speakers) {
        this.shelf = shelf;
        this.speakers = speakers;
        for (Report report : shelf.reports()) {
            for (Span span : report.reportSentences()) {
                WordView words = WordView.of(report.text(), List.of(span));
                sentences.add(new Told(report.number(), span, Stems.of(words), Numbers.in(words)));
            }
        }
        for (int i = 0; i < sentences.size(); i++) {
            for (String stem : sentences.get(i).stems()) {
                byStem.computeIfAbsent(stem, none -> new ArrayList<>()).add(i);
            }
        }
        for (Report report : shelf.reports()) {
            for (Attribution attribution : report.annotated().attributions()) {
                person(attribution)
                        .ifPresent(person -> byPerson.computeIfAbsent(person, none -> new ArrayList<>())
                                .add(new Said(report, attribution)));
            }
        }
        rarity = Rarity.of(sentences.stream().map(Told::stems).toList());
    }

    /**
     * The leads.
     *
     * @param known the parents that a report is known to have, by its number
     */
    List<Lead> leads(Map<Integer, Set<Integer>> known) {
        var signs = new TreeMap<Integer, Map<Integer, List<Sign>>>();
        for (Told told : sentences) {
            Report child = shelf.reports().get(told.report());
            boolean own = !child.speaksForItself() && !isHeadline(child, told.span());
            if (own && told.stems().size() >= STEMS && !isAttributed(child, told.span())) {
                addSentence(told, signs);
            }
        }
        for (Report child : shelf.reports()) {
            if (!child.speaksForItself()) {
                addSpeeches(child, signs);
            }
        }
        var leads = new ArrayList<Lead>();
        signs.forEach((child, parents) -> parents.forEach((parent, found) -> {
            int weight = weight(found);
            if (weight >= SIGNS && !known.getOrDefault(child, Set.of()).contains(parent)) {
                for (Sign sign : found) {
                    leads.add(new Lead(
                            child,
                            parent,
                            Lead.Rank.SHARED_INNOVATION,
                            DerivationKind.REWRITES,
                            false,
                            shelf.reports().get(child).locus(sign.locus()),
                            "it tells what that report alone tells before it"));
                }
            }
        }));
        return leads;
    }

    /** What signs weigh together; speeches that nobody is said to have told to one report alone weigh as one. */
    private static int weight(List<Sign> signs) {
        int sentences = signs.stream()
                .filter(sign -> !sign.heard())
                .mapToInt(Sign::weight)
                .sum();
        return sentences + (signs.stream().anyMatch(Sign::heard) ? 1 : 0);
    }

    /** Every report of a story says in its headline what the story is. */
    private static boolean isHeadline(Report child, Span sentence) {
        return child.annotated()
                .article()
                .headline()
                .filter(headline -> headline.span().overlaps(sentence))
                .isPresent();
    }

    private static boolean isAttributed(Report child, Span sentence) {
        return child.annotated().attributions().stream()
                .anyMatch(attribution -> attribution.cue().isPresent() && sentence.overlaps(attribution.content())
                        || attribution.quoted().stream().anyMatch(sentence::overlaps));
    }

    private void addSentence(Told told, Map<Integer, Map<Integer, List<Sign>>> signs) {
        var shares = new TreeMap<Integer, Double>();
        var best = new LinkedHashMap<Integer, Told>();
        var seen = new LinkedHashSet<Integer>();
        for (String stem : told.stems()) {
            List<Integer> bearers = byStem.getOrDefault(stem, List.of());
            if (bearers.size() <= COMMON) {
                seen.addAll(bearers);
            }
        }
        for (int other : seen) {
            Told earlier = sentences.get(other);
            if (earlier.report() < told.report()) {
                double share = rarity.share(told.stems(), earlier.stems());
                if (share > shares.getOrDefault(earlier.report(), 0.0)) {
                    shares.put(earlier.report(), share);
                    best.put(earlier.report(), earlier);
                }
            }
        }
        for (Report document : shelf.reports().subList(0, told.report())) {
            if (document.speaksForItself()) {
                shares.put(document.number(), rarity.share(told.stems(), shelf.stems(document)));
            }
        }
        Optional<Integer> first = alone(shares);
        if (first.isPresent() && isParent(told.report(), first.get())) {
            Set<String> figures = Optional.ofNullable(best.get(first.get()))
                    .map(Told::figures)
                    .orElse(Set.of());
            int weight = Stems.common(told.figures(), figures) >= FIGURES ? SIGNS : 1;
            add(signs, told.report(), first.get(), new Sign(told.span(), weight, false));
        }
    }

    /** The report that has enough of something and clearly more than any other; absent if none has. */
    private static Optional<Integer> alone(Map<Integer, Double> shares) {
        int best = -1;
        double most = 0;
        double second = 0;
        for (Map.Entry<Integer, Double> share : shares.entrySet()) {
            if (share.getValue() > most) {
                second = most;
                most = share.getValue();
                best = share.getKey();
            } else {
                second = Math.max(second, share.getValue());
            }
        }
        return best >= 0 && most >= SHARE && most - second >= MARGIN ? Optional.of(best) : Optional.empty();
    }

    private boolean isParent(int child, int parent) {
        Report report = shelf.reports().get(parent);
        return !report.speaksForItself()
                && !report.samePublisher(shelf.reports().get(child));
    }

    /** What a person says in a report and said in one earlier report only. */
    private void addSpeeches(Report child, Map<Integer, Map<Integer, List<Sign>>> signs) {
        for (Attribution attribution : child.annotated().attributions()) {
            Optional<EntityId> person = person(attribution);
            if (person.isEmpty() || Interviews.isInterview(child.annotated(), attribution)) {
                continue;
            }
            List<Said> all = byPerson.getOrDefault(person.get(), List.of());
            if (all.size() > OFTEN) {
                continue;
            }
            var shares = new TreeMap<Integer, Double>();
            for (Said said : all) {
                if (said.report().precedes(child)) {
                    double share = share(child, attribution, said.report(), said.attribution());
                    shares.merge(said.report().number(), share, Math::max);
                }
            }
            Optional<Integer> first = alone(shares);
            if (first.isPresent() && isParent(child.number(), first.get())) {
                int parent = first.get();
                boolean told = all.stream()
                        .filter(said -> said.report().number() == parent)
                        .anyMatch(said -> Interviews.isInterview(said.report().annotated(), said.attribution()));
                int weight = told ? SIGNS : 1;
                add(signs, child.number(), parent, new Sign(attribution.content(), weight, !told));
            }
        }
    }

    /** How much of what somebody says is in another saying: of quoted words by their order, else by the weight of stems. */
    private double share(Report child, Attribution attribution, Report earlier, Attribution said) {
        WordView quoted = WordView.of(child.text(), attribution.quoted());
        Overlap overlap = Overlap.between(quoted, WordView.of(earlier.text(), said.quoted()));
        double words = overlap.matched() >= WORDS ? (double) overlap.matched() / quoted.size() : 0;
        Set<String> stems = Stems.of(WordView.of(child.text(), attribution.parts()));
        return stems.size() < STEMS
                ? words
                : Math.max(words, rarity.share(stems, Stems.of(WordView.of(earlier.text(), said.parts()))));
    }

    private Optional<EntityId> person(Attribution attribution) {
        return attribution.sources().stream()
                .map(Source::entity)
                .filter(id -> speakers.entity(id)
                        .filter(entity -> entity.kind() == EntityKind.PERSON)
                        .isPresent())
                .findFirst();
    }

    private static void add(Map<Integer, Map<Integer, List<Sign>>> signs, int child, int parent, Sign sign) {
        signs.computeIfAbsent(child, none -> new TreeMap<>())
                .computeIfAbsent(parent, none -> new ArrayList<>())
                .add(sign);
    }
}
