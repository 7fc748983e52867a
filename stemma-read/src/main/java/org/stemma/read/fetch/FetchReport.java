package org.stemma.read.fetch;

import java.util.List;
import org.stemma.model.article.Rejected;

/**
 * What a call fetched.
 *
 * @param pages how many pages and listings came, those that had not changed among them
 * @param unchanged how many of them had not changed since the folder's last capture
 * @param present how many were left out since the folder holds them
 * @param bytes how many came
 * @param rejected what was not fetched, ordered by address
 */
public record FetchReport(int pages, int unchanged, int present, long bytes, List<Rejected> rejected) {
    public FetchReport {
        rejected = List.copyOf(rejected);
    }
}
