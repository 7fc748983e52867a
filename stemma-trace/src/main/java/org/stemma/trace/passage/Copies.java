package org.stemma.trace.passage;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Revision;

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
        Map<Long, Integer> shared = sharedWords(text);
        for (Map.Entry<Long, Integer> pair : shared.entrySet()) {
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
        int[] mostAlike = mostAlike(articles.size(), shared);
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
                        reason,
                        revisions(set, articles, views, mostAlike)));
            }
        }
        return groups;
    }

    /** Each but the first is compared with the last state of its page, else with the earlier one that has most of it. */
    private static List<Revision> revisions(
            List<Integer> set, List<AnnotatedArticle> articles, List<WordView> views, int[] mostAlike) {
        var revisions = new ArrayList<Revision>();
        var lastStates = new HashMap<URI, Integer>();
        for (int member : set) {
            Optional<Integer> state = articles.get(member)
                    .article()
                    .uri()
                    .flatMap(page -> Optional.ofNullable(lastStates.put(page, member)));
            if (member != set.getFirst()) {
                int earlier = state.orElse(mostAlike[member] < 0 ? set.getFirst() : mostAlike[member]);
                Revisions.of(articles.get(earlier), views.get(earlier), articles.get(member), views.get(member))
                        .ifPresent(revisions::add);
            }
        }
        return revisions;
    }

    /** For each article the earlier one that it shares most words with; -1 if there is none. */
    private static int[] mostAlike(int size, Map<Long, Integer> shared) {
        int[] alike = new int[size];
        int[] most = new int[size];
        Arrays.fill(alike, -1);
        shared.forEach((pair, words) -> {
            int second = pair.intValue();
            if (words > most[second]) {
                most[second] = words;
                alike[second] = (int) (pair >>> Integer.SIZE);
            }
        });
        return alike;
    }

    private static Map<Long, Integer> sharedWords(StoryText text) {
        var shared = new LinkedHashMap<Long, Integer>();
        for (Match match : text.matches()) {
            shared.merge((long) match.first() << Integer.SIZE | match.second(), match.words(), Integer::sum);
        }
        return shared;
    }
}
