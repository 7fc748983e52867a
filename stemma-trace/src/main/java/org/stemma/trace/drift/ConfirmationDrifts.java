package org.stemma.trace.drift;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Ground;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.origin.Organisations;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Wording;

/**
 * Repetition that is called confirmation. Only where what is called confirmed is a statement of the articles behind it:
 * most things that are "confirmed" in the news are appointments and cases of an illness.
 */
final class ConfirmationDrifts {
    /** So many of the first sentences tell what the words "several outlets confirm" in them are about. */
    private static final int LEAD = 3;

    private final Sources sources;
    private final Likeness likeness;
    private final Organisations organisations;

    ConfirmationDrifts(Sources sources, Likeness likeness, Organisations organisations) {
        this.sources = sources;
        this.likeness = likeness;
        this.organisations = organisations;
    }

    /** The first of an article, in the body where it stands there, with its headline where this opens with "Confirmed:". */
    List<Drift> find(AnnotatedArticle article) {
        Optional<Drift> first = sources.derives(article) ? first(article) : Optional.empty();
        return first.stream()
                .flatMap(drift -> Stream.concat(Stream.of(drift), opening(article, drift).stream()))
                .toList();
    }

    /** A headline that calls confirmed what the report under it does; absent for any other. */
    private static Optional<Drift> opening(AnnotatedArticle article, Drift first) {
        return Clauses.sentences(article).stream()
                .filter(sentence -> sentence.role() == BlockRole.HEADLINE)
                .filter(sentence -> !sentence.locus().overlaps(first.passage()))
                .filter(sentence -> Confirmations.opens(article.words(sentence.span())))
                .findFirst()
                .map(sentence -> DriftFinder.drift(
                        sentence.locus(),
                        first.source(),
                        List.of(new Hit(
                                DriftKind.REPETITION_AS_CONFIRMATION, 3, sentence.text(), first.was(), first.why()))));
    }

    private Optional<Drift> first(AnnotatedArticle article) {
        List<Clause> sentences = Clauses.sentences(article);
        for (Clause sentence : DriftFinder.bodyFirst(sentences)) {
            Optional<Span> words = Confirmations.find(sentence.words(), namesNobody(sentence))
                    .map(Match::span)
                    .filter(span -> !isQuoted(article, span) && !isVouchedFor(article, span));
            if (words.isEmpty()) {
                continue;
            }
            Optional<Alignment> repeated = repeated(sentence, sentences);
            if (repeated.isPresent()) {
                return Optional.of(DriftFinder.drift(
                        article.locus(words.get()),
                        repeated.get().source().locus(),
                        List.of(new Hit(
                                DriftKind.REPETITION_AS_CONFIRMATION,
                                3,
                                article.words(words.get()),
                                "",
                                "reports that go back to one origin are called confirmation"))));
            }
        }
        return Optional.empty();
    }

    /** What is repeated: the sentence itself, or in a lead the sentences around it. */
    private Optional<Alignment> repeated(Clause sentence, List<Clause> sentences) {
        Optional<Alignment> itself = Alignment.best(sentence, sources.of(sentence), likeness)
                .or(() -> sameFigure(sentence))
                .filter(this::isNobodys);
        int place = sentences.indexOf(sentence);
        if (itself.isPresent() || place >= LEAD) {
            return itself;
        }
        return sentences.stream()
                .limit(LEAD)
                .flatMap(near -> Alignment.best(near, sources.of(near), likeness).stream())
                .filter(this::isNobodys)
                .findFirst();
    }

    /** A clause of the articles behind a sentence that gives a figure of it for the same thing. */
    private Optional<Alignment> sameFigure(Clause sentence) {
        return sources.of(sentence).stream()
                .flatMap(List::stream)
                .filter(source ->
                        !Likeness.shared(sentence.stems(), source.stems()).isEmpty())
                .filter(source -> source.quantities().stream()
                        .anyMatch(theirs -> sentence.quantities().stream().anyMatch(own -> isSame(own, theirs))))
                .findFirst()
                .map(source -> new Alignment(sentence, source, 1));
    }

    private static boolean isSame(Quantity one, Quantity other) {
        return one.exact() && other.exact() && one.low() == other.low() && one.low() > 1;
    }

    /** Whether nobody who could know stands behind what is called confirmed: outlets and the unnamed only hand it on. */
    private boolean isNobodys(Alignment alignment) {
        Clause source = alignment.source();
        boolean official = source.article().publisherKind().speaksForItself()
                && source.article().publisherKind() != OutletKind.SOCIAL;
        return !official
                && organisations.sources(source).stream()
                        .allMatch(one -> organisations.reports(one.entity())
                                || one.ground() != Ground.NAMED
                                || !organisations.named(one.entity())
                                || isUnnamed(source, one));
    }

    /** Whether words for a source name an office and nobody in it: "hospital sources". */
    private static boolean isUnnamed(Clause clause, Source source) {
        return source.mention()
                .map(clause.article()::words)
                .map(Wording::words)
                .filter(GenericSources::isNamed)
                .isPresent();
    }

    private static boolean isQuoted(AnnotatedArticle article, Span span) {
        return article.attributions().stream()
                .flatMap(attribution -> attribution.quoted().stream())
                .anyMatch(quoted -> quoted.overlaps(span));
    }

    /** Whether words stand in what somebody with a name, and no outlet, says: then it is he who confirms. */
    private boolean isVouchedFor(AnnotatedArticle article, Span span) {
        return article.attributions().stream()
                .filter(attribution -> attribution.content().contains(span))
                .flatMap(attribution -> attribution.sources().stream())
                .anyMatch(source -> source.ground() == Ground.NAMED
                        && organisations.named(source.entity())
                        && !organisations.reports(source.entity()));
    }

    private static boolean namesNobody(Clause clause) {
        return clause.article().mentions().stream()
                .noneMatch(mention -> clause.span().contains(mention.span()));
    }
}
