package org.stemma.read.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Entries of a live report that JSON-LD gives with their words and times ({@code liveBlogUpdate}): a segment of the page
 * belongs to the first update that holds its words, and what stands between two segments of one update belongs to it, too.
 */
final class DeclaredEntries {
    /** Shorter segments occur by chance. */
    private static final int MIN_CHARS = 30;

    private DeclaredEntries() {}

    /** The time of the entry that a segment stands in, by the segment's index; empty where the page declares none. */
    static Map<Integer, PublishedTime> of(PageParts parts, int body, StructuredArticle structured) {
        List<StructuredArticle.Update> updates = structured.updates().stream()
                .filter(update -> update.published().isPresent())
                .toList();
        Map<Integer, PublishedTime> bySegment = new LinkedHashMap<>();
        if (updates.size() < LiveEntries.MIN_ENTRIES) {
            return bySegment;
        }
        List<String> keys = updates.stream()
                .map(update -> " " + Titles.key(update.headline().orElse("")) + " " + Titles.key(update.words()) + " ")
                .toList();
        Outline outline = parts.outline();
        List<Integer> waiting = new ArrayList<>();
        int last = -1;
        for (int i = outline.firstSegment(body); i < outline.endSegment(body); i++) {
            int update = holding(keys, outline.segments().get(i).text());
            if (update < 0) {
                waiting.add(i);
                continue;
            }
            Optional<PublishedTime> time = updates.get(update).published();
            if (update == last) {
                waiting.forEach(between -> bySegment.put(between, time.orElseThrow()));
            }
            waiting.clear();
            bySegment.put(i, time.orElseThrow());
            last = update;
        }
        return bySegment;
    }

    private static int holding(List<String> updates, String words) {
        if (words.length() < MIN_CHARS) {
            return -1;
        }
        String key = " " + Titles.key(words) + " ";
        for (int i = 0; i < updates.size(); i++) {
            if (updates.get(i).contains(key)) {
                return i;
            }
        }
        return -1;
    }
}
