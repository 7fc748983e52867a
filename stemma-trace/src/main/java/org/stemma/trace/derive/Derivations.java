package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.DocumentId;
import org.stemma.model.tradition.Tradition;
import org.stemma.trace.passage.Match;
import org.stemma.trace.passage.Overlap;
import org.stemma.trace.passage.StoryText;
import org.stemma.trace.passage.WordView;
import org.stemma.trace.rebuild.Speakers;

/**
 * The derivations between the articles of a story. Immutable; safe between threads.
 *
 * <p>Leads of all sorts are collected and taken in the order of {@link Lead.Rank}. A lead that would turn an edge round
 * that is already drawn, or close a circle, is dropped: the stronger reason was first. A source that a report names but
 * has through another report belongs to that other report.
 */
public final class Derivations {
    /** An attributed content is had through another report when so much of it stands there. */
    private static final double INHERITED = 0.6;
    /** An edge shows at most so many places. */
    private static final int EVIDENCE = 6;

    private static final Comparator<Lead> STRONGEST_FIRST = Comparator.comparing(Lead::rank)
            .thenComparing(lead -> !lead.certain())
            .thenComparingInt(lead -> kindOrder(lead.kind()))
            .thenComparingInt(Lead::child)
            .thenComparingInt(Lead::parent)
            .thenComparing(Lead::locus);

    private final Shelf shelf;
    private final Links links;
    private final SharedInnovations innovations;
    private final UnheldAgencies agencies;
    private final Map<Integer, Set<Integer>> parents = new LinkedHashMap<>();
    private final List<Derivation> edges;

    private Derivations(
            Shelf shelf,
            List<Match> matches,
            List<Tradition> traditions,
            Speakers speakers,
            Map<EntityId, Entity> entities) {
        this.shelf = shelf;
        this.agencies = new UnheldAgencies(shelf, entities);
        this.links = new Links(shelf);
        this.innovations = new SharedInnovations(shelf, matches, traditions);
        this.edges = List.copyOf(settle(leads(traditions, speakers)));
    }

    /**
     * The derivations of a story.
     *
     * @param articles of the story, in the order of the corpus
     * @param text of these articles
     * @param traditions their shared traditions
     */
    public static Derivations of(
            List<AnnotatedArticle> articles,
            StoryText text,
            List<Tradition> traditions,
            Speakers speakers,
            Map<EntityId, Entity> entities) {
        return new Derivations(
                new Shelf(articles, text.words(), entities), text.matches(), traditions, speakers, entities);
    }

    /** The edges, sorted. */
    public List<Derivation> edges() {
        return edges.stream().sorted().toList();
    }

    /** Whether the first article derives from the second, by whatever steps. */
    public boolean descends(ArticleId child, ArticleId ancestor) {
        int from = number(child);
        int to = number(ancestor);
        return from >= 0 && to >= 0 && from != to && reaches(from, to, new LinkedHashSet<>());
    }

    /** The embedded posts of an article that are no article of the story. */
    public List<Block> unheldPosts(ArticleId article) {
        Report report = shelf.reports().get(number(article));
        return report.blocks(BlockRole.EMBED).stream()
                .filter(block -> links.embedded(report, block).isEmpty())
                .toList();
    }

    /** The agencies that an article gives as its source and whose reports are no articles of the story. */
    List<UnheldAgencies.Credit> unheldAgencies(ArticleId article) {
        return agencies.of(shelf.reports().get(number(article)));
    }

    private int number(ArticleId article) {
        return shelf.reports().stream()
                .filter(report -> report.id().equals(article))
                .mapToInt(Report::number)
                .findFirst()
                .orElse(-1);
    }

    private List<Lead> leads(List<Tradition> traditions, Speakers speakers) {
        var leads = new ArrayList<Lead>();
        if (shelf.reports().size() < 2) {
            return leads;
        }
        leads.addAll(links.leads());
        leads.addAll(new NamedCredits(shelf, (child, parent) -> innovations.isTied(child.number(), parent.number()))
                .leads());
        leads.addAll(new OwnReports(shelf).leads());
        Map<Integer, Set<Integer>> credited = parentsIn(leads);
        leads.addAll(innovations.leads(credited));
        List<OwnDocuments.Credit> documents = new OwnDocuments(shelf, traditions, speakers, links).credits();
        Map<Integer, Set<Integer>> carriers = parentsIn(leads);
        documents.stream()
                .filter(credit -> !isInherited(credit, carriers))
                .map(OwnDocuments.Credit::lead)
                .forEach(leads::add);
        leads.addAll(new Figures(shelf).leads());
        leads.addAll(new UnnamedCredits(shelf, speakers).leads(parentsIn(leads)));
        leads.addAll(new Retellings(shelf, speakers).leads(parentsIn(leads)));
        return leads;
    }

    private static Map<Integer, Set<Integer>> parentsIn(List<Lead> leads) {
        var parents = new LinkedHashMap<Integer, Set<Integer>>();
        for (Lead lead : leads) {
            if (lead.rank() != Lead.Rank.SAME_PUBLISHER) {
                parents.computeIfAbsent(lead.child(), none -> new LinkedHashSet<>())
                        .add(lead.parent());
            }
        }
        return parents;
    }

    /** Whether a report has what it credits to a document through another report. */
    private boolean isInherited(OwnDocuments.Credit credit, Map<Integer, Set<Integer>> carriers) {
        Report child = shelf.reports().get(credit.lead().child());
        WordView content = WordView.of(child.text(), List.of(credit.content()));
        for (int number : carriers.getOrDefault(child.number(), Set.of())) {
            Report carrier = shelf.reports().get(number);
            Report document = shelf.reports().get(credit.lead().parent());
            if (carrier.speaksForItself() || carrier.surelyBefore(document)) {
                continue;
            }
            boolean sameWords = Overlap.between(content, carrier.body()).matched() >= INHERITED * content.size()
                    && innovations.isTied(child.number(), number);
            boolean namedBeside = shelf.names().in(child, child.sentenceAround(credit.content())).stream()
                    .anyMatch(naming -> carrier.publisher().equals(Optional.of(naming.publisher())));
            if (sameWords || namedBeside) {
                return true;
            }
        }
        return false;
    }

    private List<Derivation> settle(List<Lead> leads) {
        var settled = new LinkedHashMap<Long, List<Lead>>();
        for (Lead lead : leads.stream().sorted(STRONGEST_FIRST).toList()) {
            long pair = (long) lead.child() << Integer.SIZE | lead.parent();
            if (settled.containsKey(pair)) {
                settled.get(pair).add(lead);
            } else if (lead.child() != lead.parent() && !reaches(lead.parent(), lead.child(), new LinkedHashSet<>())) {
                settled.computeIfAbsent(pair, none -> new ArrayList<>()).add(lead);
                parents.computeIfAbsent(lead.child(), none -> new LinkedHashSet<>())
                        .add(lead.parent());
            }
        }
        return settled.values().stream().map(this::edge).toList();
    }

    private boolean reaches(int from, int to, Set<Integer> seen) {
        if (from == to) {
            return true;
        }
        return seen.add(from)
                && parents.getOrDefault(from, Set.of()).stream().anyMatch(parent -> reaches(parent, to, seen));
    }

    private Derivation edge(List<Lead> reasons) {
        Lead first = reasons.getFirst();
        List<Locus> loci =
                reasons.stream().map(Lead::locus).distinct().limit(EVIDENCE).toList();
        boolean credited = reasons.stream()
                .anyMatch(lead -> lead.rank().isCredit() || (lead.rank() == Lead.Rank.SAME_PAGE && lead.certain()));
        return new Derivation(
                DocumentId.held(shelf.reports().get(first.child()).id()),
                DocumentId.held(shelf.reports().get(first.parent()).id()),
                kind(first),
                credited,
                reasons.stream().anyMatch(Lead::certain),
                new Evidence(loci),
                shelf.reports().get(first.child()).id() + ": " + first.reason());
    }

    private DerivationKind kind(Lead lead) {
        boolean named = lead.rank() == Lead.Rank.NAMED_CREDIT;
        return named && innovations.isTied(lead.child(), lead.parent())
                ? innovations.kind(lead.child(), lead.parent())
                : lead.kind();
    }

    /** Of two kinds with one rank the closer goes first. */
    private static int kindOrder(DerivationKind kind) {
        return switch (kind) {
            case EMBEDS -> 0;
            case COPIES -> 1;
            case REWRITES -> 2;
            case CORRECTS -> 3;
            case SILENTLY_EDITS -> 4;
            case QUOTES -> 5;
            case UPDATES -> 6;
            case REPEATS_ITSELF -> 7;
            case INTERVIEWS -> 8;
            case DISPUTES -> 9;
            case CITES -> 10;
        };
    }
}
