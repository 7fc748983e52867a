package org.stemma.trace.drift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Ground;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.origin.Organisations;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Wording;

/**
 * Sources named so widely that nobody can ask them, where the parent says who they are. A headline is passed over: it says
 * "reports" for what its body names.
 */
final class GeneralisedDrifts {
    private final Sources sources;
    private final Likeness likeness;
    private final Organisations organisations;

    GeneralisedDrifts(Sources sources, Likeness likeness, Organisations organisations) {
        this.sources = sources;
        this.likeness = likeness;
        this.organisations = organisations;
    }

    /** The first of an article; absent if it has none. */
    Optional<Drift> find(AnnotatedArticle article) {
        return article.attributions().stream()
                .flatMap(attribution -> generalised(article, attribution).stream())
                .findFirst();
    }

    private Optional<Drift> generalised(AnnotatedArticle article, Attribution attribution) {
        Optional<Span> mention = attribution.sources().stream().findFirst().flatMap(source -> source.mention());
        return mention.flatMap(span -> generalised(article, attribution, span));
    }

    private Optional<Drift> generalised(AnnotatedArticle article, Attribution attribution, Span mention) {
        Optional<String> category = GenericSources.category(Wording.words(article.words(mention), mention.start()));
        if (category.isEmpty() || UNDOUBTED.contains(category.get())) {
            return Optional.empty();
        }
        boolean several = category.get().equals("witnesses");
        int severity = several || NOTABLE.contains(category.get()) ? 2 : 1;
        Span phrase = attribution.cue().map(cue -> cue.span().cover(mention)).orElse(mention);
        return sources.clauses(article).stream()
                .filter(clause -> attribution.content().contains(clause.span()))
                .filter(clause -> clause.role() != BlockRole.HEADLINE)
                .flatMap(clause -> Alignment.best(clause, sources.of(clause), likeness).stream())
                .filter(alignment -> !PEOPLE.contains(category.get()) || alignment.overlap(likeness) >= SAME_WORDS)
                .filter(alignment -> several ? isOne(alignment.source()) : specific(alignment.source(), category.get()))
                .filter(alignment -> !JUDGES.contains(category.get()) || isNamed(alignment.source()))
                .findFirst()
                .map(alignment -> DriftFinder.drift(
                        article.locus(phrase),
                        alignment.source().locus(),
                        List.of(new Hit(
                                DriftKind.SOURCE_GENERALISED,
                                severity,
                                article.words(mention),
                                who(alignment.source()),
                                several
                                        ? "one became several"
                                        : "a source that could be asked became one that cannot"))));
    }

    /** Who may be called so whoever they are: officials have an office, and of critics there are many. */
    private static final Set<String> UNDOUBTED = Set.of("officials", "critics");

    private static final Set<String> NOTABLE = Set.of("media", "insiders");

    /** People whom the outlet may have met itself. */
    private static final Set<String> PEOPLE = Set.of("insiders", "witnesses", "experts");

    /** People whose view anybody may ask: they are the source's only where the source names whom it asked. */
    private static final Set<String> JUDGES = Set.of("experts");

    /** From this overlap on a passage is its source's sentence told again: else such people may be others than there. */
    private static final double SAME_WORDS = 0.6;

    /** Whether a source is one person: "a witness", "someone at the gate". */
    private static boolean isOne(Clause source) {
        Optional<Attribution> said = Sources.attribution(source);
        return said.isPresent()
                && said.get().sources().size() == 1
                && said.get().sources().getFirst().mention().stream()
                        .map(span -> Wording.words(source.article().words(span), span.start()))
                        .anyMatch(words -> !words.isEmpty()
                                && ONE.contains(words.getFirst().text()));
    }

    private static final Set<String> ONE = Set.of("a", "an", "one", "someone", "somebody", "neighbour", "witness");

    private boolean isNamed(Clause source) {
        return source.article().publisherKind().speaksForItself()
                || organisations.sources(source).stream()
                        .anyMatch(one -> one.ground() == Ground.NAMED && organisations.named(one.entity()));
    }

    /** Whether a source is told more closely than by words of a class: "intelligence assessments" are intelligence too. */
    private boolean specific(Clause source, String category) {
        Optional<Attribution> said = Sources.attribution(source);
        boolean named = said.isPresent()
                && said.get().sources().stream()
                        .flatMap(one -> one.mention().stream())
                        .map(span -> Wording.words(source.article().words(span), span.start()))
                        .noneMatch(words -> GenericSources.category(words).isPresent()
                                || GenericSources.names(words, Set.of(category)));
        return (named && !namesGeneric(source))
                || source.article().publisherKind().speaksForItself();
    }

    /** Whether the sentence of a source itself speaks of reports or insiders: "by some reports". */
    private static boolean namesGeneric(Clause source) {
        Span sentence = Voices.sentence(source);
        return GenericSources.names(Wording.words(source.article().words(sentence), sentence.start()), NOTABLE);
    }

    private String who(Clause source) {
        return Sources.attribution(source).stream()
                .flatMap(said -> said.sources().stream())
                .map(one -> organisations.name(one.entity()))
                .findFirst()
                .orElse("");
    }
}
