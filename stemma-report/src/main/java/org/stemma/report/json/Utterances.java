package org.stemma.report.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Factuality;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Tradition;
import org.stemma.model.tradition.Witness;

/**
 * Which attributions are utterances, each act of speaking once. Immutable; safe between threads.
 *
 * <ul>
 *   <li>An utterance has a speaker. What is only passed on ("it has been confirmed") is hearsay.
 *   <li>A publisher's own document is a run of sentences without anything that sets one act off from the next. A sentence
 *       that a finding or another article takes up is an utterance; those of its paragraph that nobody takes up go with
 *       the one before them, as the sentences of one quotation do.
 *   <li>"The office doubts it, the agency reported" is one utterance, of the office, which came by way of the agency; "the
 *       account wrote it, citing a man at the yard" is the account's, which cites.
 * </ul>
 */
public final class Utterances {
    /**
     * One row.
     *
     * @param attribution the index of the attribution that it is
     * @param span its content, over all sentences that go with it
     * @param via indices of the attributions by way of which it came, the outermost first
     * @param citing indices of the attributions that tell whom the speaker cites for it
     */
    public record Row(int attribution, Span span, List<Integer> via, List<Integer> citing) {
        /** Copies the lists. */
        public Row {
            via = List.copyOf(via);
            citing = List.copyOf(citing);
        }
    }

    private final Map<ArticleId, List<Row>> rows = new HashMap<>();
    private final Map<ArticleId, List<Integer>> hearsay = new HashMap<>();
    private final Map<ArticleId, Map<Integer, Integer>> heads = new HashMap<>();

    private final Map<EntityId, Entity> entities;

    private Utterances(Map<EntityId, Entity> entities) {
        this.entities = entities;
    }

    /** The utterances of an analysis. */
    public static Utterances of(Analysis analysis) {
        Map<ArticleId, List<Span>> takenUp = takenUp(analysis);
        var utterances = new Utterances(analysis.corpus().entitiesById());
        for (AnnotatedArticle annotated : analysis.corpus().articles()) {
            utterances.read(annotated, takenUp.getOrDefault(annotated.article().id(), List.of()));
        }
        return utterances;
    }

    /** The utterances of an article, by place. */
    public List<Row> rows(ArticleId article) {
        return rows.getOrDefault(article, List.of());
    }

    /** The indices of the attributions of an article that credit nobody, by place. */
    List<Integer> hearsay(ArticleId article) {
        return hearsay.getOrDefault(article, List.of());
    }

    /** The name of the row that an attribution is in: its article and the row's place among the attributions there. */
    public String id(ArticleId article, int attribution) {
        int head = heads.getOrDefault(article, Map.of()).getOrDefault(attribution, attribution);
        return article + "/u" + head;
    }

    private static Map<ArticleId, List<Span>> takenUp(Analysis analysis) {
        var taken = new TreeMap<ArticleId, List<Span>>();
        for (Dossier dossier : analysis.dossiers()) {
            for (Claim claim : dossier.claims()) {
                claim.statements().stream().map(Statement::locus).forEach(locus -> add(taken, locus));
            }
            for (Tradition tradition : dossier.stemma().traditions()) {
                List<Witness> witnesses = tradition.collation().witnesses();
                if (witnesses.size() > 1) {
                    witnesses.forEach(witness -> add(taken, witness.locus()));
                }
            }
            for (Drift drift : dossier.drifts()) {
                add(taken, drift.source());
                add(taken, drift.passage());
            }
            for (Conflict conflict : dossier.conflicts()) {
                add(taken, conflict.first());
                add(taken, conflict.second());
            }
        }
        return taken;
    }

    private static void add(Map<ArticleId, List<Span>> taken, Locus locus) {
        taken.computeIfAbsent(locus.article(), absent -> new ArrayList<>()).add(locus.span());
    }

    private void read(AnnotatedArticle annotated, List<Span> takenUp) {
        ArticleId id = annotated.article().id();
        List<Attribution> attributions = annotated.attributions();
        var of = new HashMap<Integer, Integer>();
        var found = new ArrayList<Row>();
        var nobody = new ArrayList<Integer>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (attribution.sources().isEmpty()) {
                nobody.add(i);
            } else if (attribution.type() == QuotationType.OWN_WORDS) {
                ownWords(annotated, i, takenUp, found, of);
            } else {
                reported(attributions, i, found, of);
            }
        }
        rows.put(id, List.copyOf(found));
        hearsay.put(id, List.copyOf(nobody));
        heads.put(id, of);
    }

    /** Adds what a text reports: a row of its own, or to that of the attribution that it hangs on. */
    private void reported(List<Attribution> attributions, int index, List<Row> found, Map<Integer, Integer> of) {
        Attribution attribution = attributions.get(index);
        if (found.isEmpty()) {
            found.add(new Row(index, attribution.content(), List.of(), List.of()));
            return;
        }
        Row before = found.getLast();
        if (cites(attributions.get(index - 1), attribution)) {
            found.removeLast();
            found.add(new Row(before.attribution(), before.span(), before.via(), with(before.citing(), index)));
            of.put(index, before.attribution());
        } else if (!passesOn(attributions, before.attribution(), index)) {
            found.add(new Row(index, attribution.content(), List.of(), List.of()));
        } else if (isThought(attributions.get(before.attribution()), attribution)) {
            of.put(index, before.attribution());
        } else {
            found.removeLast();
            List<Integer> via = with(before.via(), before.attribution());
            found.add(new Row(index, attribution.content(), via, before.citing()));
            of.put(before.attribution(), index);
        }
    }

    /** "The envoy said his country believed …" is what the envoy said: a thought has no utterance but by who tells it. */
    private boolean isThought(Attribution carrier, Attribution carried) {
        Optional<Entity> teller =
                Optional.ofNullable(entities.get(carrier.sources().getFirst().entity()));
        return carried.cue()
                        .map(Cue::factuality)
                        .filter(Factuality.THOUGHT::equals)
                        .isPresent()
                && teller.map(Entity::kind).filter(EntityKind.PERSON::equals).isPresent();
    }

    private static List<Integer> with(List<Integer> earlier, int further) {
        var all = new ArrayList<>(earlier);
        all.add(further);
        return all;
    }

    /** Adds a sentence of a publisher's own words: a row of its own, or to the one before it in its paragraph. */
    private static void ownWords(
            AnnotatedArticle annotated, int index, List<Span> takenUp, List<Row> found, Map<Integer, Integer> of) {
        Attribution sentence = annotated.attributions().get(index);
        Optional<Row> before = found.isEmpty() ? Optional.empty() : Optional.of(found.getLast());
        if (before.isPresent()) {
            Row row = before.get();
            Attribution earlier = annotated.attributions().get(row.attribution());
            boolean sameRun = earlier.type() == QuotationType.OWN_WORDS
                    && entities(earlier).equals(entities(sentence))
                    && sameBlock(annotated.article(), row.span(), sentence.content());
            boolean both = isTakenUp(row.span(), takenUp) && isTakenUp(sentence.content(), takenUp);
            if (sameRun && !both) {
                found.removeLast();
                found.add(new Row(row.attribution(), row.span().cover(sentence.content()), row.via(), row.citing()));
                of.put(index, row.attribution());
                return;
            }
        }
        found.add(new Row(index, sentence.content(), List.of(), List.of()));
    }

    private static List<?> entities(Attribution attribution) {
        return attribution.sources().stream().map(Source::entity).toList();
    }

    private static boolean isTakenUp(Span span, List<Span> takenUp) {
        return takenUp.stream().anyMatch(span::overlaps);
    }

    private static boolean sameBlock(Article article, Span first, Span second) {
        return article.blocks().stream()
                .anyMatch(block -> block.span().contains(first) && block.span().contains(second));
    }

    /** Whether an attribution has the content of the one before it, and a source that it is cited from. */
    private static boolean cites(Attribution earlier, Attribution attribution) {
        return attribution.cue().isPresent()
                && earlier.cue().isPresent()
                && attribution.parts().equals(earlier.parts())
                && attribution.cue().get().span().start() > earlier.content().start();
    }

    /** Whether all that the outer attribution gives to its source is that somebody else said the inner one. */
    private static boolean passesOn(List<Attribution> attributions, int outer, int inner) {
        Attribution carrier = attributions.get(outer);
        Attribution carried = attributions.get(inner);
        boolean within = carried.within().isPresent()
                && carried.within().getAsInt() == outer
                && carrier.cue().isPresent()
                && carrier.parts().size() == 1;
        Optional<Span> mention = carried.sources().getFirst().mention();
        return within
                && mention.isPresent()
                && mention.get().start() == carrier.content().start()
                && carried.content().end() == carrier.content().end();
    }
}
