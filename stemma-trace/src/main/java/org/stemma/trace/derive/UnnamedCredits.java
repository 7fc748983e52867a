package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.trace.passage.Lexicon;
import org.stemma.trace.passage.Numbers;
import org.stemma.trace.passage.Stems;
import org.stemma.trace.passage.WordView;
import org.stemma.trace.rebuild.Speakers;

/**
 * Leads from sources that are not named: "reports on Tuesday said", where one earlier report only says so; "officials
 * said", where one earlier document only has the figures. Always uncertain.
 */
final class UnnamedCredits {
    private static final Lexicon PRESS = Lexicon.read("press-nouns.txt");
    private static final Lexicon REPORTING = Lexicon.read("reporting-words.txt");

    /** How much of the weight of what is said a report must have to be meant. */
    private static final double SHARE = 0.55;
    /** How much more than any other. */
    private static final double MARGIN = 0.1;
    /** So many figures must agree before a document is tied to a source without a name. */
    private static final int FIGURES = 2;

    private final Shelf shelf;
    private final Speakers speakers;

    UnnamedCredits(Shelf shelf, Speakers speakers) {
        this.shelf = shelf;
        this.speakers = speakers;
    }

    /**
     * The leads.
     *
     * @param credited the parents that a report credits by name, by its number
     */
    List<Lead> leads(Map<Integer, Set<Integer>> credited) {
        var leads = new ArrayList<Lead>();
        for (Report child : shelf.reports()) {
            if (!child.speaksForItself()) {
                Set<Integer> named = credited.getOrDefault(child.number(), Set.of());
                addPress(child, named, leads);
                addOffices(child, named, leads);
            }
        }
        return leads;
    }

    private void addPress(Report child, Set<Integer> named, List<Lead> leads) {
        for (Span sentence : child.reportSentences()) {
            Span clause = clause(child, sentence);
            boolean press = child.has(PRESS, clause) && child.has(REPORTING, clause);
            if (!press || !shelf.names().in(child, clause).isEmpty()) {
                continue;
            }
            WordView words = WordView.of(child.text(), List.of(clause));
            Set<String> stems = new LinkedHashSet<>();
            for (int i = 0; i < words.size(); i++) {
                if (!PRESS.contains(words.hash(i)) && !REPORTING.contains(words.hash(i)) && isRare(words.word(i))) {
                    stems.add(Stems.of(words.word(i)));
                }
            }
            addBest(child, named, sentence, stems, leads);
        }
    }

    /** A sentence up to its first semicolon. */
    private static Span clause(Report child, Span sentence) {
        int semicolon = child.text().indexOf(';', sentence.start(), sentence.end());
        return semicolon > sentence.start() ? new Span(sentence.start(), semicolon) : sentence;
    }

    private static boolean isRare(String word) {
        return !org.stemma.trace.passage.FunctionWords.contains(word);
    }

    private void addBest(Report child, Set<Integer> named, Span sentence, Set<String> stems, List<Lead> leads) {
        Report best = null;
        double most = 0;
        double second = 0;
        for (Report parent : shelf.reports().subList(0, child.number())) {
            if (parent.samePublisher(child) || parent.speaksForItself()) {
                continue;
            }
            double share = shelf.rarity().share(stems, shelf.stems(parent));
            if (share > most) {
                second = most;
                most = share;
                best = parent;
            } else {
                second = Math.max(second, share);
            }
        }
        boolean explained = named.stream()
                .anyMatch(parent ->
                        shelf.rarity().share(stems, shelf.stems(shelf.reports().get(parent))) >= SHARE);
        if (best != null && !explained && most >= SHARE && most - second >= MARGIN) {
            leads.add(new Lead(
                    child.number(),
                    best.number(),
                    Lead.Rank.UNNAMED_CREDIT,
                    DerivationKind.CITES,
                    false,
                    child.locus(sentence),
                    "it refers to reports of what this one says"));
        }
    }

    private void addOffices(Report child, Set<Integer> named, List<Lead> leads) {
        for (Attribution attribution : child.annotated().attributions()) {
            boolean unnamed = attribution.sources().isEmpty()
                    || attribution.sources().stream().allMatch(this::isUnnamed);
            Set<String> figures = Numbers.in(WordView.of(child.text(), attribution.parts()));
            if (!unnamed || attribution.cue().isEmpty() || figures.size() < FIGURES) {
                continue;
            }
            List<Report> agreeing = shelf.reports().stream()
                    .filter(parent -> parent.annotated().publisherKind() == OutletKind.OFFICIAL
                            && !parent.samePublisher(child)
                            && !child.surelyBefore(parent)
                            && Numbers.in(parent.body()).containsAll(figures))
                    .toList();
            if (agreeing.size() == 1 && !named.contains(agreeing.getFirst().number())) {
                leads.add(new Lead(
                        child.number(),
                        agreeing.getFirst().number(),
                        Lead.Rank.UNNAMED_CREDIT,
                        DerivationKind.CITES,
                        false,
                        child.locus(attribution.sources().stream()
                                .flatMap(source -> source.mention().stream())
                                .findFirst()
                                .orElse(attribution.content())),
                        "it gives the figures of this document without naming it"));
            }
        }
    }

    private boolean isUnnamed(Source source) {
        return speakers.entity(source.entity())
                .filter(entity -> entity.kind() != EntityKind.UNNAMED
                        || entity.affiliation().isPresent())
                .isEmpty();
    }
}
