package org.stemma.engine;

import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.ChangeKind;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimValue.Amount;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Drift;
import org.stemma.model.text.Locus;

/**
 * A story of the test resources, traced once for all tests that ask for it. Immutable; safe between threads.
 *
 * @param analysis what tracing its reports gave
 */
record Story(Analysis analysis) {
    private static final Map<Path, Story> TRACED = new ConcurrentHashMap<>();

    /** The story of a folder of {@code stories}. */
    static Story of(String name) {
        try {
            return of(Path.of(Objects.requireNonNull(Story.class.getResource("/stories/" + name))
                    .toURI()));
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The story of a folder of the project's examples. */
    static Story example(String name) {
        return of(Path.of(System.getProperty("stemma.root", ".."), "examples", name));
    }

    private static Story of(Path folder) {
        return TRACED.computeIfAbsent(
                folder,
                reports -> new Story(new Tracer(TraceSettings.defaults())
                        .trace(List.of(reports), InputStream.nullInputStream(), Progress.SILENT)));
    }

    List<Drift> drifts() {
        return analysis.dossiers().stream()
                .flatMap(dossier -> dossier.drifts().stream())
                .toList();
    }

    /** Each drift as its article, its weightiest kind and its passage. */
    List<String> told() {
        return drifts().stream()
                .map(drift ->
                        drift.passage().article() + " " + drift.kinds().getFirst() + ": " + words(drift.passage()))
                .toList();
    }

    List<Conflict> conflicts() {
        return analysis.dossiers().stream()
                .flatMap(dossier -> dossier.conflicts().stream())
                .toList();
    }

    List<Change> changes(ChangeKind kind) {
        return analysis.dossiers().stream()
                .flatMap(dossier -> dossier.changes().stream())
                .filter(change -> change.kind() == kind)
                .toList();
    }

    /** The claims of a slot; the empty one is that of claims by wording and of repeated figures. */
    List<Claim> claims(String slot) {
        return analysis.dossiers().stream()
                .flatMap(dossier -> dossier.claims().stream())
                .filter(claim -> claim.slot().equals(slot))
                .toList();
    }

    /** The least values that the statements of a claim give, in their order. */
    static List<Double> values(Claim claim) {
        return claim.statements().stream()
                .flatMap(statement -> statement.value().stream())
                .filter(Amount.class::isInstance)
                .map(value -> ((Amount) value).low())
                .toList();
    }

    /** The name of the first source of the words of an attribution. */
    String speaker(String words) {
        return analysis.corpus().articles().stream()
                .flatMap(article -> article.attributions().stream()
                        .filter(attribution ->
                                article.words(attribution.parts().getFirst()).equals(words)))
                .map(attribution -> analysis.corpus()
                        .entitiesById()
                        .get(attribution.sources().getFirst().entity()))
                .map(entity -> Objects.requireNonNull(entity).name())
                .findFirst()
                .orElseThrow();
    }

    String words(Locus locus) {
        return analysis.corpus().articles().stream()
                .filter(article -> article.article().id().equals(locus.article()))
                .map(article -> article.words(locus.span()))
                .findFirst()
                .orElseThrow();
    }
}
