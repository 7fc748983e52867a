package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.claim.ClaimFinder;
import org.stemma.trace.origin.Organisations;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;

/** Where the words of an article may come from: the clauses of the documents before it. */
final class Sources {
    private final Map<ArticleId, AnnotatedArticle> articles = new LinkedHashMap<>();
    private final Map<ArticleId, List<Clause>> clauses = new LinkedHashMap<>();
    private final Map<ArticleId, Set<ArticleId>> parents = new LinkedHashMap<>();
    private final Map<ArticleId, Set<ArticleId>> credits = new LinkedHashMap<>();
    private final Organisations organisations;

    Sources(List<AnnotatedArticle> story, Stemma stemma, Organisations organisations) {
        this.organisations = organisations;
        for (AnnotatedArticle article : story) {
            articles.put(article.article().id(), article);
            clauses.put(article.article().id(), Clauses.of(article, true));
        }
        for (Derivation edge : stemma.derivations()) {
            if (!edge.parent().isLost() && edge.kind() != DerivationKind.DISPUTES) {
                parents.computeIfAbsent(new ArticleId(edge.child().value()), child -> new LinkedHashSet<>())
                        .add(new ArticleId(edge.parent().value()));
                if (edge.credited() && edge.certain()) {
                    credits.computeIfAbsent(new ArticleId(edge.child().value()), child -> new LinkedHashSet<>())
                            .add(new ArticleId(edge.parent().value()));
                }
            }
        }
    }

    /** The clauses of an article, embedded posts among them. */
    List<Clause> clauses(AnnotatedArticle article) {
        return clauses.getOrDefault(article.article().id(), List.of());
    }

    /** Whether words stand in somebody's post: to credit an outlet is not to give the words of the post behind it. */
    boolean isPost(Locus words) {
        AnnotatedArticle article = articles.get(words.article());
        return article != null && article.publisherKind() == OutletKind.SOCIAL;
    }

    /** Whether an article derives from any held one. */
    boolean derives(AnnotatedArticle article) {
        return !parents.getOrDefault(article.article().id(), Set.of()).isEmpty();
    }

    /** Whether an article says itself, and surely, that it takes from another. */
    boolean credits(AnnotatedArticle child, AnnotatedArticle parent) {
        return credits.getOrDefault(child.article().id(), Set.of())
                .contains(parent.article().id());
    }

    /** Whether a publisher is behind an article. */
    boolean isBy(AnnotatedArticle article, EntityId publisher) {
        return article.publisher()
                .map(organisations::root)
                .filter(publisher::equals)
                .isPresent();
    }

    /** Whether a sentence names the publisher of another article. */
    boolean names(Clause sentence, AnnotatedArticle other) {
        return sentence.article().mentions().stream()
                .filter(mention -> sentence.span().contains(mention.span()))
                .map(mention -> organisations.root(mention.entity()))
                .anyMatch(entity -> isBy(other, entity));
    }

    /** Whether an article surely appeared before another. */
    static boolean isBefore(AnnotatedArticle one, AnnotatedArticle other) {
        return one.article().appeared().isPresent()
                && other.article().appeared().isPresent()
                && one.article()
                        .appeared()
                        .get()
                        .surelyBefore(other.article().appeared().get());
    }

    /** Whether the article of a clause derives in one step from that of another, which is no earlier report of its own. */
    boolean isBehind(Clause source, Clause clause) {
        return !samePublisher(clause.article(), source.article())
                && parents.getOrDefault(clause.article().article().id(), Set.of())
                        .contains(source.article().article().id());
    }

    /**
     * The clauses that a clause may go back to, in groups of falling closeness: the articles from which its article
     * derives, own earlier states passed over; the held words of the source that it credits.
     */
    List<List<Clause>> of(Clause clause) {
        var groups = new ArrayList<List<Clause>>();
        var near = new ArrayList<Clause>();
        var seen = new LinkedHashSet<ArticleId>();
        seen.add(clause.article().article().id());
        collect(clause.article(), clause.article(), near, seen);
        groups.add(near);
        groups.add(words(clause));
        return groups;
    }

    /** The clauses of all articles from which one derives, over any number of steps; those of its own publisher left out. */
    List<Clause> ancestors(AnnotatedArticle article) {
        return ancestry(article).stream()
                .flatMap(ancestor -> clauses(ancestor).stream())
                .toList();
    }

    /** The articles from which one derives, over any number of steps, the nearest first; those of its own publisher left out. */
    List<AnnotatedArticle> ancestry(AnnotatedArticle article) {
        var open = new ArrayList<>(List.of(article.article().id()));
        var seen = new LinkedHashSet<>(open);
        var ancestry = new ArrayList<AnnotatedArticle>();
        while (!open.isEmpty()) {
            for (ArticleId id : parents.getOrDefault(open.removeFirst(), Set.of())) {
                AnnotatedArticle parent = articles.get(id);
                if (parent != null && seen.add(id)) {
                    open.add(id);
                    if (!samePublisher(article, parent)) {
                        ancestry.add(parent);
                    }
                }
            }
        }
        return ancestry;
    }

    private void collect(AnnotatedArticle child, AnnotatedArticle at, List<Clause> into, Set<ArticleId> seen) {
        for (ArticleId id : parents.getOrDefault(at.article().id(), Set.of())) {
            AnnotatedArticle parent = articles.get(id);
            if (parent == null || !seen.add(id)) {
                continue;
            }
            if (samePublisher(child, parent)) {
                collect(child, parent, into, seen);
            } else {
                into.addAll(clauses(parent));
            }
        }
    }

    /** Whether two articles are of one publisher. */
    static boolean samePublisher(AnnotatedArticle one, AnnotatedArticle other) {
        return ClaimFinder.publisher(one.article()).equals(ClaimFinder.publisher(other.article()));
    }

    /** What the credited source has published itself. */
    List<Clause> words(Clause clause) {
        Set<EntityId> credited = credited(clause);
        var words = new ArrayList<Clause>();
        for (AnnotatedArticle article : articles.values()) {
            boolean theirs =
                    !article.article().id().equals(clause.article().article().id())
                            && article.publisherKind().speaksForItself()
                            && article.publisher()
                                    .map(organisations::root)
                                    .filter(credited::contains)
                                    .isPresent();
            if (theirs && !isBefore(clause.article(), article)) {
                words.addAll(clauses(article));
            }
        }
        return words;
    }

    /** What the article itself quotes from the credited source, or anything quoted for a passage in its own voice. */
    List<Clause> quoted(Clause clause) {
        if (clause.verbatim() || clause.role() == BlockRole.EMBED) {
            return List.of();
        }
        Set<EntityId> credited = credited(clause);
        return clauses(clause.article()).stream()
                .filter(other -> other.attribution().isPresent() && other.verbatim())
                .filter(other -> credited.isEmpty() || !isAnother(credited, credited(other)))
                .toList();
    }

    /** Whether two named sources are different ones; a described one may be the other. */
    private boolean isAnother(Set<EntityId> one, Set<EntityId> other) {
        return one.stream().noneMatch(other::contains)
                && one.stream().allMatch(organisations::named)
                && other.stream().allMatch(organisations::named);
    }

    /** The organisations that a clause credits; none in its article's own voice. */
    Set<EntityId> credited(Clause clause) {
        var credited = new LinkedHashSet<EntityId>();
        organisations.sources(clause).stream()
                .map(Source::entity)
                .map(organisations::root)
                .forEach(credited::add);
        return credited;
    }

    static Optional<Attribution> attribution(Clause clause) {
        return clause.attribution().isPresent()
                ? Optional.of(
                        clause.article().attributions().get(clause.attribution().getAsInt()))
                : Optional.empty();
    }
}
