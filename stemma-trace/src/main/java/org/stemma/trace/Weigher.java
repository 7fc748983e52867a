package org.stemma.trace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.Funnel;
import org.stemma.model.finding.Independence;
import org.stemma.model.finding.Origin;
import org.stemma.model.finding.OriginId;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.change.ChangeFinder;
import org.stemma.trace.claim.ClaimFinder;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.conflict.ConflictFinder;
import org.stemma.trace.drift.DriftFinder;
import org.stemma.trace.independence.IndependenceRows;
import org.stemma.trace.independence.OriginGraph;
import org.stemma.trace.independence.OriginGraph.Bounds;
import org.stemma.trace.origin.Organisations;
import org.stemma.trace.origin.OriginFinder;
import org.stemma.trace.origin.OriginKey;
import org.stemma.trace.origin.OriginKey.Kind;
import org.stemma.trace.origin.Ownership;
import org.stemma.trace.origin.Traced;

/**
 * Weighs the stories of a corpus: from linked articles to claims, origins, drift, conflicts and changes. Pure; safe
 * between threads.
 */
public final class Weigher {
    private final Ownership ownership;

    /** A weigher that knows of no owners. */
    public Weigher() {
        this(Ownership.unknown());
    }

    /** A weigher that counts the outlets of one owner as one. */
    public Weigher(Ownership ownership) {
        this.ownership = ownership;
    }

    /**
     * A dossier for each story, in the order of the stemmata.
     *
     * @param corpus the annotated articles
     * @param stemmata how the documents of each story descend from one another
     * @param asOf the moments at which independence is asked for, in the order in which they are printed
     */
    public List<Dossier> weigh(Corpus corpus, List<Stemma> stemmata, List<AsOf> asOf) {
        return stemmata.stream().map(stemma -> weigh(corpus, stemma, asOf)).toList();
    }

    private Dossier weigh(Corpus corpus, Stemma stemma, List<AsOf> asOf) {
        List<AnnotatedArticle> story = articles(corpus, stemma);
        var organisations = new Organisations(corpus, story, ownership);
        ClaimFinder.Found found = ClaimFinder.find(story);
        var finder = new OriginFinder(story, stemma, organisations);
        var claims = new ArrayList<Claim>();
        var origins = new LinkedHashMap<OriginId, Origin>();
        var traces = new LinkedHashMap<FoundClaim, List<Traced>>();
        for (FoundClaim claim : found.claims()) {
            List<Traced> traced = finder.trace(claim);
            List<Independence> rows = new IndependenceRows(traced, found.sums(), claim.isTyped()).rows(asOf);
            if (!claim.isAuxiliary()) {
                claims.add(claim(claim, traced, rows));
                collect(origins, traced);
            }
            traces.put(claim, traced);
        }
        DriftFinder.Found drift = DriftFinder.find(story, stemma, organisations, traces, found.sums());
        List<Drift> drifts = drift.drifts();
        List<Conflict> conflicts = ConflictFinder.find(traces, found.sums(), drift.wordings(), stemma);
        return new Dossier(
                stemma,
                funnel(story, stemma, origins),
                origins.values().stream()
                        .sorted(Comparator.comparing(Origin::id))
                        .toList(),
                claims.stream()
                        .sorted(Comparator.comparingInt(
                                        (Claim claim) -> -articles(claim).size())
                                .thenComparing(Claim::id))
                        .toList(),
                drifts,
                conflicts,
                ChangeFinder.find(story, stemma, told(traces), drifts, conflicts));
    }

    /** The claims that are told, without those that only serve to compare statements. */
    private static Map<FoundClaim, List<Traced>> told(Map<FoundClaim, List<Traced>> traces) {
        var told = new LinkedHashMap<>(traces);
        told.keySet().removeIf(FoundClaim::isAuxiliary);
        return told;
    }

    private static List<AnnotatedArticle> articles(Corpus corpus, Stemma stemma) {
        Set<ArticleId> ids = new LinkedHashSet<>(stemma.story().articles());
        return corpus.articles().stream()
                .filter(article -> ids.contains(article.article().id()))
                .toList();
    }

    private static Claim claim(FoundClaim claim, List<Traced> traced, List<Independence> rows) {
        var statements = new ArrayList<Statement>();
        for (int i = 0; i < traced.size(); i++) {
            Stated stated = traced.get(i).stated();
            statements.add(new Statement(
                    stated.locus(),
                    stated.stance(),
                    stated.speaker(),
                    stated.clause().attribution(),
                    stated.value(),
                    stated.asOf(),
                    Traced.origin(traced, i).map(OriginKey::id)));
        }
        return new Claim(claim.id(), claim.text(), claim.kind(), claim.slot(), statements, rows);
    }

    private static void collect(Map<OriginId, Origin> origins, List<Traced> traced) {
        var loci = new LinkedHashMap<OriginId, Set<Locus>>();
        for (Traced one : traced) {
            for (OriginKey key : one.own()) {
                if (key.kind() != Kind.UNKNOWN) {
                    loci.computeIfAbsent(key.id(), id -> new LinkedHashSet<>())
                            .add(one.stated().locus());
                    origins.computeIfAbsent(
                            key.id(),
                            id -> new Origin(
                                    id,
                                    key.what(),
                                    key.entity(),
                                    key.kind() == Kind.NAMED,
                                    Evidence.of(one.stated().locus())));
                }
            }
        }
        loci.forEach((id, places) -> {
            Origin origin = origins.get(id);
            if (origin != null) {
                var all = new LinkedHashSet<>(origin.evidence().loci());
                all.addAll(places);
                origins.put(
                        id,
                        new Origin(
                                id,
                                origin.what(),
                                origin.entity(),
                                origin.identified(),
                                new Evidence(List.copyOf(all))));
            }
        });
    }

    private static Set<ArticleId> articles(Claim claim) {
        var articles = new LinkedHashSet<ArticleId>();
        claim.statements().forEach(statement -> articles.add(statement.locus().article()));
        return articles;
    }

    private static Funnel funnel(List<AnnotatedArticle> story, Stemma stemma, Map<OriginId, Origin> origins) {
        int copies = stemma.copies().stream()
                .mapToInt(group -> group.articles().size() - 1)
                .sum();
        long sources = story.stream()
                .flatMap(article -> article.attributions().stream())
                .flatMap(attribution -> attribution.sources().stream())
                .map(source -> source.entity())
                .distinct()
                .count();
        List<Kind> kinds = origins.values().stream()
                .map(origin -> origin.identified() ? Kind.NAMED : Kind.UNNAMED)
                .toList();
        Bounds bounds = new OriginGraph(kinds, List.of()).bounds();
        return new Funnel(
                story.size(),
                Math.max(1, story.size() - copies),
                (int) sources,
                bounds.min(),
                bounds.max(),
                bounds.namedMin());
    }
}
