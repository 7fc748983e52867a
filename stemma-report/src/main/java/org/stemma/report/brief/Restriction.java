package org.stemma.report.brief;

import java.util.List;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.text.Locus;
import org.stemma.report.cite.Library;

/**
 * Which findings of a story are about a topic: those whose sentences hold each of its words, and what belongs to a claim
 * that is. A word holds as the beginning of a longer one: "bridge" finds "bridges".
 */
final class Restriction {
    private final Dossier dossier;
    private final List<String> topic;
    private final Library library;

    Restriction(Dossier dossier, List<String> topic, Library library) {
        this.dossier = dossier;
        this.topic = topic;
        this.library = library;
    }

    List<Claim> claims() {
        return dossier.claims().stream().filter(this::about).toList();
    }

    List<Conflict> conflicts() {
        List<Claim> claims = claims();
        return dossier.conflicts().stream()
                .filter(conflict -> claims.stream().anyMatch(claim -> claim.id().equals(conflict.claim()))
                        || about(conflict.first())
                        || about(conflict.second()))
                .toList();
    }

    List<Drift> drifts() {
        return dossier.drifts().stream()
                .filter(drift -> about(drift.passage()) || about(drift.source()))
                .toList();
    }

    List<Change> changes() {
        List<Claim> claims = claims();
        return dossier.changes().stream()
                .filter(change ->
                        claims.stream().anyMatch(claim -> change.claims().contains(claim.id()))
                                || change.evidence().loci().stream().anyMatch(this::about))
                .toList();
    }

    private boolean about(Claim claim) {
        return holds(claim.slot() + " " + claim.text())
                || claim.statements().stream().anyMatch(statement -> about(statement.locus()));
    }

    private boolean about(Locus locus) {
        return topic.isEmpty() || holds(library.words(library.sentence(locus)));
    }

    private boolean holds(String text) {
        List<String> words = BriefSettings.words(text);
        return topic.stream().allMatch(wanted -> words.stream().anyMatch(word -> word.startsWith(wanted)));
    }
}
