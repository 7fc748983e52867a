package org.stemma.trace.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Ground;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.OriginId;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.LostDocument;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.claim.ClaimFinder;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.OriginKey.Kind;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Wording;

/**
 * Traces the statements of a claim to what they rest on. Immutable; safe between threads.
 *
 * <p>An outlet that credits nobody by name and was not there has no access of its own, so a doubtful derivation is the best
 * that is known of it: it stands for the lack of a source rather than for another one.
 *
 * <p>In order, for each statement: whom it credits (that publisher's own earlier statement of the claim, where one is
 * held; else the organisation itself); an outlet's own eyes; the same article crediting somebody elsewhere; the articles
 * that its article derives from, over as many steps as it takes. What is left is unknown.
 */
public final class OriginFinder {
    private static final Lexicon FIRST_HAND = Lexicon.load("first-hand");
    private static final Lexicon GROWTH = Lexicon.load("growth");

    private final Organisations organisations;
    private final Map<ArticleId, List<Step>> parents = new LinkedHashMap<>();
    private final Set<ArticleId> firstHand = new LinkedHashSet<>();
    private final Map<ArticleId, EntityId> agencies = new LinkedHashMap<>();

    private record Step(ArticleId parent, boolean certain) {}

    /** A finder for one story. */
    public OriginFinder(List<AnnotatedArticle> story, Stemma stemma, Organisations organisations) {
        this.organisations = organisations;
        for (Derivation edge : stemma.derivations()) {
            if (!edge.parent().isLost() && leadsOn(edge.kind())) {
                parents.computeIfAbsent(new ArticleId(edge.child().value()), child -> new ArrayList<>())
                        .add(new Step(new ArticleId(edge.parent().value()), edge.certain()));
            }
        }
        for (LostDocument document : stemma.lost()) {
            for (Derivation edge : stemma.derivations()) {
                if (edge.parent().equals(document.id()) && edge.kind() == DerivationKind.COPIES) {
                    agencies.putIfAbsent(new ArticleId(edge.child().value()), document.issuer());
                }
            }
        }
        for (AnnotatedArticle article : story) {
            if (!article.publisherKind().speaksForItself() && seesForItself(article)) {
                firstHand.add(article.article().id());
            }
        }
    }

    /** The statements of a claim, in its order, with what they rest on. */
    public List<Traced> trace(FoundClaim claim) {
        var traced = new ArrayList<Traced>();
        for (int i = 0; i < claim.statements().size(); i++) {
            traced.add(trace(claim.statements(), i));
        }
        return List.copyOf(traced);
    }

    private Traced trace(List<Stated> statements, int index) {
        Stated stated = statements.get(index);
        var own = new ArrayList<OriginKey>();
        var surely = new LinkedHashSet<Integer>();
        var maybe = new LinkedHashSet<Integer>();
        boolean credited = false;
        for (Source source : organisations.sources(stated.clause())) {
            if (!isPublisher(stated, source.entity()) && !isOwn(stated, source)) {
                credited = true;
                credit(statements, index, source, own, surely, maybe);
            }
        }
        if (!credited) {
            ownVoice(statements, index, own, surely, maybe);
        }
        return new Traced(stated, surely.isEmpty() ? own : List.of(), List.copyOf(surely), List.copyOf(maybe));
    }

    /** Whether a publisher credits something of its own: "our count", "we". */
    private static boolean isOwn(Stated stated, Source source) {
        return stated.speaksForItself()
                && source.mention()
                        .map(stated.clause().article()::words)
                        .map(Wording::words)
                        .filter(words -> !words.isEmpty()
                                && OWN.contains(words.getFirst().text()))
                        .isPresent();
    }

    private static final Set<String> OWN = Set.of("our", "ours", "we", "us");

    private boolean isPublisher(Stated stated, EntityId entity) {
        return stated.clause()
                .article()
                .publisher()
                .map(organisations::root)
                .filter(organisations.root(entity)::equals)
                .isPresent();
    }

    private void credit(
            List<Stated> statements,
            int index,
            Source source,
            List<OriginKey> own,
            Set<Integer> surely,
            Set<Integer> maybe) {
        EntityId entity = source.entity();
        List<Integer> published = publishedBy(statements, index, organisations.root(entity));
        boolean newer = !published.isEmpty() && isNewer(statements.get(index), statements.get(published.getFirst()));
        if (!published.isEmpty() && !newer) {
            surely.addAll(published);
            return;
        }
        boolean named = organisations.named(entity) && source.ground() == Ground.NAMED;
        if (named && !organisations.reports(entity)) {
            own.add(organisations.origin(entity));
            return;
        }
        derived(statements, index, surely, maybe);
        if (surely.isEmpty()) {
            surely.addAll(maybe);
        }
        own.add(
                named || source.ground() == Ground.NONE
                        ? unknown(statements.get(index))
                        : new OriginKey(
                                new OriginId(organisations.root(entity).value()),
                                Kind.UNNAMED,
                                organisations.name(entity),
                                Optional.of(entity),
                                false));
    }

    private void ownVoice(
            List<Stated> statements, int index, List<OriginKey> own, Set<Integer> surely, Set<Integer> maybe) {
        Stated stated = statements.get(index);
        AnnotatedArticle article = stated.clause().article();
        if (article.publisherKind().speaksForItself()) {
            derived(statements, index, surely, maybe);
            surely.removeIf(parent -> samePublisher(stated, statements.get(parent)));
            own.add(publisher(article));
            return;
        }
        Optional<EntityId> reviser = organisations.reviser(stated.clause());
        if (reviser.isPresent() && stated.amount().isPresent()) {
            own.add(organisations.origin(reviser.get()));
            return;
        }
        List<Integer> elsewhere = creditedElsewhere(statements, index);
        if (!elsewhere.isEmpty()) {
            surely.addAll(elsewhere);
            return;
        }
        Optional<EntityId> agency =
                Optional.ofNullable(agencies.get(article.article().id()));
        if (agency.isPresent()) {
            own.add(organisations.origin(agency.get()));
            return;
        }
        if (firstHand.contains(article.article().id())) {
            own.add(publisher(article));
            return;
        }
        derived(statements, index, surely, maybe);
        if (surely.isEmpty()) {
            surely.addAll(maybe);
        }
        own.add(unknown(stated));
    }

    /** The publisher as an origin; an account does not say who stands behind it. */
    private OriginKey publisher(AnnotatedArticle article) {
        if (article.publisherKind() == OutletKind.SOCIAL) {
            String name = ClaimFinder.publisher(article.article());
            return new OriginKey(new OriginId("account:" + name), Kind.UNNAMED, name, article.publisher(), false);
        }
        return article.publisher()
                .map(organisations::origin)
                .orElseGet(() -> new OriginKey(
                        new OriginId(ClaimFinder.publisher(article.article())),
                        Kind.NAMED,
                        ClaimFinder.publisher(article.article()),
                        Optional.empty(),
                        false));
    }

    /** Nobody knows who stands behind it; all states of one publisher's report, and all outlets of one owner, count once. */
    private OriginKey unknown(Stated stated) {
        String outlet = stated.publisher();
        String publisher = organisations.owner(outlet).orElse(outlet);
        return new OriginKey(
                new OriginId("unknown:" + publisher),
                Kind.UNKNOWN,
                "a source that " + publisher + " does not tell",
                Optional.empty(),
                false);
    }

    /** The latest statements of the claim that a publisher's own article made before; of equal value where one is. */
    private List<Integer> publishedBy(List<Stated> statements, int index, EntityId publisher) {
        Stated stated = statements.get(index);
        int latest = -1;
        boolean agrees = false;
        for (int i = 0; i < statements.size(); i++) {
            Stated other = statements.get(i);
            boolean theirs = other.clause()
                    .article()
                    .publisher()
                    .map(organisations::root)
                    .filter(publisher::equals)
                    .isPresent();
            if (!theirs || other.besides(stated) || later(other, stated)) {
                continue;
            }
            boolean same = stated.value().equals(other.value()) || isSameNumber(stated, other);
            if (same || !agrees) {
                latest = i;
                agrees |= same;
            }
        }
        return latest < 0 ? List.of() : List.of(latest);
    }

    /**
     * Whether a figure may come from an update of the source that is not held: the article embeds a post with it, dates
     * it after the last held words, or says that it has moved.
     */
    private static boolean isNewer(Stated stated, Stated held) {
        if (stated.amount().isEmpty() || isSameNumber(stated, held)) {
            return false;
        }
        AnnotatedArticle article = stated.clause().article();
        boolean embedded = article.article().blocks().stream()
                .filter(block -> block.role() == BlockRole.EMBED)
                .anyMatch(block -> article.quantities().stream()
                        .filter(quantity -> block.span().contains(quantity.span()))
                        .anyMatch(quantity ->
                                quantity.low() == stated.amount().get().low()));
        boolean dated = stated.asOf().isPresent()
                && held.published().isPresent()
                && held.published().get().before(stated.asOf().get());
        Span sentence = article.sentences().get(stated.clause().sentence()).span();
        return embedded || dated || GROWTH.hasAny(Wording.words(article.words(sentence)));
    }

    /** Whether two statements give one number, "about 70" and 70 alike. */
    private static boolean isSameNumber(Stated one, Stated other) {
        return one.amount()
                .flatMap(first -> other.amount()
                        .filter(second -> first.low() == second.low()
                                && first.high() == second.high()
                                && first.unit().equals(second.unit())))
                .isPresent();
    }

    private static boolean later(Stated one, Stated other) {
        return one.published().isPresent()
                && other.published().isPresent()
                && other.published().get().before(one.published().get());
    }

    private List<Integer> creditedElsewhere(List<Stated> statements, int index) {
        Stated stated = statements.get(index);
        var elsewhere = new ArrayList<Integer>();
        for (int i = 0; i < statements.size(); i++) {
            Stated other = statements.get(i);
            if (i != index
                    && other.besides(stated)
                    && !other.sources().isEmpty()
                    && (stated.value().isEmpty() || sameValue(stated, other))) {
                elsewhere.add(i);
            }
        }
        return elsewhere;
    }

    private static boolean sameValue(Stated one, Stated other) {
        return one.value().equals(other.value())
                || one.amount()
                        .filter(amount ->
                                other.amount().filter(amount::compatible).isPresent())
                        .isPresent();
    }

    private boolean samePublisher(Stated one, Stated other) {
        return one.publisher().equals(other.publisher());
    }

    /** The statements of the claim in the nearest articles that the article derives from. */
    private void derived(List<Stated> statements, int index, Set<Integer> surely, Set<Integer> maybe) {
        ArticleId article = statements.get(index).clause().article().article().id();
        var seen = new LinkedHashSet<ArticleId>();
        seen.add(article);
        walk(statements, index, article, true, seen, surely, maybe);
        maybe.removeAll(surely);
    }

    private void walk(
            List<Stated> statements,
            int index,
            ArticleId child,
            boolean certain,
            Set<ArticleId> seen,
            Set<Integer> surely,
            Set<Integer> maybe) {
        for (Step step : parents.getOrDefault(child, List.of())) {
            if (!seen.add(step.parent())) {
                continue;
            }
            boolean sure = certain && step.certain();
            OptionalInt statement = first(statements, step.parent(), statements.get(index));
            if (statement.isPresent()) {
                (sure ? surely : maybe).add(statement.getAsInt());
            } else {
                walk(statements, index, step.parent(), sure, seen, surely, maybe);
            }
        }
    }

    /**
     * The statement of an article that credits somebody, else its first; absent if it does not state the claim, or not
     * with a figure that goes with the one in question.
     */
    private static OptionalInt first(List<Stated> statements, ArticleId article, Stated asked) {
        int found = -1;
        for (int i = 0; i < statements.size(); i++) {
            Stated candidate = statements.get(i);
            boolean fits = asked.amount().isEmpty() || sameValue(asked, candidate);
            if (fits
                    && candidate.clause().article().article().id().equals(article)
                    && (found < 0 || statements.get(found).sources().isEmpty())) {
                found = i;
            }
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private static boolean leadsOn(DerivationKind kind) {
        return switch (kind) {
            case COPIES, REWRITES, QUOTES, CITES, EMBEDS, UPDATES, CORRECTS, SILENTLY_EDITS, REPEATS_ITSELF -> true;
            case INTERVIEWS, DISPUTES -> false;
        };
    }

    private static boolean seesForItself(AnnotatedArticle article) {
        for (Sentence sentence : article.sentences()) {
            boolean quoted = article.attributions().stream()
                    .map(Attribution::content)
                    .anyMatch(content -> content.contains(sentence.span()));
            if (!quoted
                    && article.article().blocks().get(sentence.block()).role().isReport()
                    && FIRST_HAND.hasAny(Wording.words(article.words(sentence.span())))) {
                return true;
            }
        }
        return false;
    }
}
