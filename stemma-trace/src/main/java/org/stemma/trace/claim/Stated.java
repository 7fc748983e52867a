package org.stemma.trace.claim;

import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.Stance;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;

/**
 * One place where an article states a claim.
 *
 * @param clause the clause
 * @param span the words that state it, inside the clause
 * @param stance how the article stands to the claim there
 * @param value what it says of the claim's slot; absent for a claim without one
 * @param base the stem of the whole that a share is taken of; empty for no share
 * @param things who is counted: the stem of the noun for them; empty for people at large and where nothing is counted
 * @param asOf for when the value is given; absent if not said
 */
public record Stated(
        Clause clause,
        Span span,
        Stance stance,
        Optional<ClaimValue> value,
        String base,
        String things,
        Optional<TimeInterval> asOf) {

    /** Where the words stand. */
    public Locus locus() {
        return clause.article().locus(span);
    }

    /** The words. */
    public String text() {
        return clause.article().words(span);
    }

    /** Whom the article credits there: the attribution's sources, none in its own voice. */
    public List<Source> sources() {
        return attribution().map(Attribution::sources).orElse(List.of());
    }

    /** Whom the article credits first; absent in its own voice. */
    public Optional<EntityId> speaker() {
        return sources().stream().findFirst().map(Source::entity);
    }

    /** The attribution in whose content it stands; absent in the article's own voice. */
    public Optional<Attribution> attribution() {
        return clause.attribution().isPresent()
                ? Optional.of(
                        clause.article().attributions().get(clause.attribution().getAsInt()))
                : Optional.empty();
    }

    /** When its article appeared, or the entry of a live report that it stands in; absent for an undated one. */
    public Optional<TimeInterval> published() {
        return clause.article().article().appeared(span).map(Timestamp::interval);
    }

    /** Whether both stand in one article. */
    public boolean besides(Stated other) {
        return clause.article()
                .article()
                .id()
                .equals(other.clause.article().article().id());
    }

    /** Whether its article is the publisher's own document: a notice, a statement, a post. */
    public boolean speaksForItself() {
        return clause.article().publisherKind().speaksForItself();
    }

    /** Who stands behind its article: the outlet, or the article itself where none is known. */
    public String publisher() {
        return ClaimFinder.publisher(clause.article().article());
    }

    /** The value as a number; absent without one. */
    public Optional<ClaimValue.Amount> amount() {
        return value.filter(ClaimValue.Amount.class::isInstance).map(ClaimValue.Amount.class::cast);
    }

    /** Whether it speaks for the claim. */
    public boolean supports() {
        return stance != Stance.DENIES;
    }
}
