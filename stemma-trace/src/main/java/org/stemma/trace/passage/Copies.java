package org.stemma.trace.passage;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.tradition.CopyGroup;

/**
 * Articles that are one text: states of one page, and near-duplicates. Pairs are verified, then joined.
 *
 * <p>Two articles are near-duplicates when nearly all words of either stand in the other, in passages of five equal words or more.
 */
public final class Copies {
    /** So much of both articles must be shared. */
    private static final double NEARLY_ALL = 0.85;

    private static final int SHORTEST = 20;

    private Copies() {}

    /**
     * The groups of copies among some articles.
     *
     * @param articles in the order of the corpus
     * @param text of these articles
     * @return sorted by their first articles
     */
    public static List<CopyGroup> of(List<AnnotatedArticle> articles, StoryText text) {
        List<WordView> views = text.words();
        var partition = new Partition(articles.size());
        var reasons = new LinkedHashMap<Integer, String>();
        for (Map.Entry<Long, Integer> pair : sharedWords(text).entrySet()) {
            int first = (int) (pair.getKey() >>> Integer.SIZE);
            int second = pair.getKey().intValue();
            int longer = Math.max(views.get(first).size(), views.get(second).size());
            if (longer >= SHORTEST && pair.getValue() >= NEARLY_ALL * longer) {
                partition.join(first, second);
                reasons.putIfAbsent(second, "the same text but for small differences");
            }
        }
        var pages = new LinkedHashMap<URI, Integer>();
        for (int i = 0; i < articles.size(); i++) {
            int state = i;
            articles.get(i).article().uri().ifPresent(page -> {
                Integer first = pages.putIfAbsent(page, state);
                if (first != null) {
                    partition.join(first, state);
                    reasons.put(state, "states of one page");
                }
            });
        }
        var groups = new ArrayList<CopyGroup>();
        for (List<Integer> set : partition.sets()) {
            if (set.size() > 1) {
                String reason = String.join(
                        "; ",
                        set.stream()
                                .flatMap(member ->
                                        reasons.getOrDefault(member, "").lines())
                                .distinct()
                                .sorted()
                                .toList());
                groups.add(new CopyGroup(
                        set.stream()
                                .map(member -> articles.get(member).article().id())
                                .toList(),
                        reason));
            }
        }
        return groups;
    }

    private static Map<Long, Integer> sharedWords(StoryText text) {
        var shared = new LinkedHashMap<Long, Integer>();
        for (Match match : text.matches()) {
            shared.merge((long) match.first() << Integer.SIZE | match.second(), match.words(), Integer::sum);
        }
        return shared;
    }
}
