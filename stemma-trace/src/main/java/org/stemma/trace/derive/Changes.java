package org.stemma.trace.derive;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.model.article.Block;
import org.stemma.model.text.Locus;
import org.stemma.trace.passage.WordEdits;
import org.stemma.trace.passage.WordView;

/** What was changed from one state of a page to the next, for people. */
final class Changes {
    /** So many changes are told and shown, the first ones. */
    private static final int TOLD = 3;
    /** So many words of a change are told, the first ones. */
    private static final int WORDS = 12;

    private Changes() {}

    /** Where the later state was changed, at most {@value #TOLD} places; where words were left out, the word behind them. */
    static Stream<Locus> places(Report after, List<WordEdits.Edit> edits) {
        return edits.stream()
                .filter(edit -> after.body().size() > 0)
                .limit(TOLD)
                .map(edit -> {
                    int first = Math.min(edit.afterFrom(), after.body().size() - 1);
                    return after.locus(after.body().span(first, Math.max(first, edit.afterUntil() - 1)));
                });
    }

    /** Whether a change only puts words into some blocks. */
    static boolean isIn(Report after, WordEdits.Edit edit, List<Block> blocks) {
        return edit.isAddition()
                && blocks.stream()
                        .map(Block::span)
                        .anyMatch(span -> span.contains(after.body().span(edit.afterFrom(), edit.afterUntil() - 1)));
    }

    /** The changes as the end of a sentence; empty if there are none. */
    static String told(Report before, Report after, List<WordEdits.Edit> edits) {
        if (edits.isEmpty()) {
            return "";
        }
        String more = edits.size() > TOLD ? "; " + (edits.size() - TOLD) + " more" : "";
        return edits.stream()
                .limit(TOLD)
                .map(edit -> told(before, after, edit))
                .collect(Collectors.joining("; ", ": ", more));
    }

    private static String told(Report before, Report after, WordEdits.Edit edit) {
        if (edit.isAddition()) {
            return "added " + words(after, edit.afterFrom(), edit.afterUntil());
        }
        String old = words(before, edit.beforeFrom(), edit.beforeUntil());
        return edit.isOmission()
                ? "left out " + old
                : old + " became " + words(after, edit.afterFrom(), edit.afterUntil());
    }

    private static String words(Report report, int from, int until) {
        WordView body = report.body();
        int last = Math.min(until, from + WORDS) - 1;
        String words =
                report.text().substring(body.span(from).start(), body.span(last).end());
        return "“" + words.strip().replaceAll("\\s+", " ") + (last < until - 1 ? "…”" : "”");
    }
}
