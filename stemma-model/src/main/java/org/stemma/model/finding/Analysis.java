package org.stemma.model.finding;

import java.util.List;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.article.Rejected;

/**
 * The result of one run: what was read, what could not be, and a dossier a story.
 *
 * @param version of the program that made it
 * @param asOf the moments that were asked for, or the last publication if none was; at least one unless the corpus is
 *     empty or undated
 * @param corpus the annotated articles
 * @param rejected what could not be read, sorted
 * @param dossiers one a story, the largest story first, then by id
 */
public record Analysis(
        String version, List<AsOf> asOf, Corpus corpus, List<Rejected> rejected, List<Dossier> dossiers) {
    /** Copies the lists. */
    public Analysis {
        asOf = List.copyOf(asOf);
        rejected = rejected.stream().sorted().toList();
        dossiers = List.copyOf(dossiers);
    }
}
