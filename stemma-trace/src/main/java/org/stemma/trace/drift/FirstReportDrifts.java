package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Source;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.origin.Organisations;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;

/**
 * What is said to have been first reported by an outlet that took it from another. The outlet's own report, which is held,
 * must credit the other one, and the other's must tell it and be the earlier.
 */
final class FirstReportDrifts {
    private static final Lexicon FIRST = Lexicon.load("first-reports");

    private final List<AnnotatedArticle> story;
    private final Sources sources;
    private final Likeness likeness;
    private final Organisations organisations;

    FirstReportDrifts(List<AnnotatedArticle> story, Sources sources, Likeness likeness, Organisations organisations) {
        this.story = story;
        this.sources = sources;
        this.likeness = likeness;
        this.organisations = organisations;
    }

    /** Those of one article, in the order of its text. */
    List<Drift> find(AnnotatedArticle article) {
        List<Clause> first = Clauses.sentences(article).stream()
                .filter(sentence -> FIRST.hasAny(sentence.words()))
                .toList();
        var drifts = new ArrayList<Drift>();
        for (Attribution attribution : first.isEmpty() ? List.<Attribution>of() : article.attributions()) {
            attribution.sources().stream()
                    .findFirst()
                    .flatMap(source -> misattributed(first, attribution, source))
                    .ifPresent(drifts::add);
        }
        return drifts;
    }

    private Optional<Drift> misattributed(List<Clause> first, Attribution attribution, Source source) {
        Optional<Span> mention = source.mention();
        Optional<Clause> sentence = first.stream()
                .filter(clause -> mention.isPresent() && clause.span().contains(mention.get()))
                .findFirst();
        if (sentence.isEmpty()) {
            return Optional.empty();
        }
        AnnotatedArticle article = sentence.get().article();
        EntityId credited = organisations.root(source.entity());
        List<AnnotatedArticle> theirs = story.stream()
                .filter(other -> sources.isBy(other, credited))
                .filter(other -> Sources.isBefore(other, article))
                .toList();
        List<Clause> said = sources.clauses(article).stream()
                .filter(clause -> attribution.content().contains(clause.span()))
                .toList();
        for (AnnotatedArticle held : theirs) {
            for (AnnotatedArticle earlier : story.reversed()) {
                boolean behind = !sources.isBy(earlier, credited)
                        && !earlier.publisherKind().speaksForItself()
                        && earlier.publisher().filter(organisations::reports).isPresent()
                        && Sources.isBefore(earlier, held)
                        && theirs.stream().allMatch(other -> Sources.isBefore(earlier, other))
                        && sources.credits(held, earlier)
                        && !sources.names(sentence.get(), earlier);
                Optional<Alignment> told = behind
                        ? said.stream()
                                .flatMap(clause ->
                                        Alignment.best(clause, List.of(sources.clauses(earlier)), likeness).stream())
                                .findFirst()
                        : Optional.empty();
                if (told.isPresent()) {
                    return Optional.of(drift(sentence.get(), told.get(), credited, earlier));
                }
            }
        }
        return Optional.empty();
    }

    private Drift drift(Clause sentence, Alignment told, EntityId credited, AnnotatedArticle earlier) {
        String became = organisations.name(credited);
        String was = earlier.publisher().map(organisations::name).orElse("");
        var hit = new Hit(
                DriftKind.ORIGIN_MISATTRIBUTED,
                2,
                became,
                was,
                became + " is said to have told it first, whose own report credits " + was);
        return DriftFinder.drift(sentence.locus(), told.source().locus(), List.of(hit));
    }
}
