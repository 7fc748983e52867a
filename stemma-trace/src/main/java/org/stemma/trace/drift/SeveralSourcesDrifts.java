package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;

/**
 * One unnamed person who became several: "sources said", where all that the article goes back to has it from "a person
 * familiar with the matter". The two sentences need not be alike; three words of content in common tie them, or two where the
 * sentence names the outlet.
 */
final class SeveralSourcesDrifts {
    /** What tells of the matter stands so many sentences from where its source is told. */
    private static final int NEAR = 2;

    private static final int FEWEST_SHARED = 3;
    private static final int FEWEST_SHARED_WITH_NAMED = 2;

    private final List<AnnotatedArticle> story;
    private final Sources sources;

    SeveralSourcesDrifts(List<AnnotatedArticle> story, Sources sources) {
        this.story = story;
        this.sources = sources;
    }

    /** Those of one article, in the order of its text. */
    List<Drift> find(AnnotatedArticle article) {
        List<AnnotatedArticle> behind = sources.ancestry(article);
        var drifts = new ArrayList<Drift>();
        for (Clause sentence : behind.isEmpty() ? List.<Clause>of() : Clauses.sentences(article)) {
            SeveralSources.in(sentence)
                    .filter(several -> !isQuoted(article, several))
                    .flatMap(several -> drift(sentence, several, behind))
                    .ifPresent(drifts::add);
        }
        return drifts;
    }

    private Optional<Drift> drift(Clause sentence, SeveralSources.Several several, List<AnnotatedArticle> behind) {
        Optional<Clause> one = behind.stream()
                .flatMap(other -> ofOne(sentence, other).stream())
                .findFirst();
        if (one.isEmpty() || isOfSeveral(sentence)) {
            return Optional.empty();
        }
        String became = sentence.article().words(several.span());
        var hits = new ArrayList<>(List.of(new Hit(
                DriftKind.SOURCE_GENERALISED,
                several.many() ? 3 : 2,
                became,
                one.get().text(),
                "one unnamed person became several")));
        if (several.many()) {
            hits.add(new Hit(
                    DriftKind.REPETITION_AS_CONFIRMATION,
                    3,
                    became,
                    one.get().text(),
                    "reports that go back to one origin are called several"));
        }
        return Optional.of(DriftFinder.drift(
                sentence.article().locus(several.span()), one.get().locus(), hits));
    }

    /** The sentence of an article that has the matter of another sentence from one person; absent if none has. */
    private Optional<Clause> ofOne(Clause sentence, AnnotatedArticle other) {
        List<Clause> sentences = Clauses.sentences(other);
        int fewest = sources.names(sentence, other) ? FEWEST_SHARED_WITH_NAMED : FEWEST_SHARED;
        for (int at = 0; at < sentences.size(); at++) {
            if (SeveralSources.isOfOne(sentences.get(at))) {
                List<Clause> near =
                        sentences.subList(Math.max(0, at - NEAR), Math.min(sentences.size(), at + NEAR + 1));
                if (near.stream().anyMatch(clause -> shares(sentence, clause, fewest))) {
                    return Optional.of(sentences.get(at));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether an earlier report that has nothing of it from one person has it from several. */
    private boolean isOfSeveral(Clause sentence) {
        return story.stream()
                .filter(other -> Sources.isBefore(other, sentence.article()))
                .filter(other -> sources.ancestry(other).isEmpty())
                .flatMap(other -> Clauses.sentences(other).stream())
                .anyMatch(other ->
                        SeveralSources.in(other).isPresent() && shares(sentence, other, FEWEST_SHARED_WITH_NAMED));
    }

    private static boolean shares(Clause one, Clause other, int fewest) {
        return Likeness.shared(one.stems(), other.stems()).size() >= fewest;
    }

    private static boolean isQuoted(AnnotatedArticle article, SeveralSources.Several several) {
        return article.attributions().stream()
                .flatMap(attribution -> attribution.quoted().stream())
                .anyMatch(quoted -> quoted.overlaps(several.span()));
    }
}
