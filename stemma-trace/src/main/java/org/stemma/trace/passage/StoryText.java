package org.stemma.trace.passage;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The words of the articles of one story, and what any two of them share: found once, used by all that ask. Immutable;
 * safe between threads.
 *
 * @param words of each article's report, without what belongs to the page; in the order of the articles
 * @param matches every run of five equal words or more; in the order of {@link Match}
 */
public record StoryText(List<WordView> words, List<Match> matches) {
    /** Copies the lists. */
    public StoryText {
        words = List.copyOf(words);
        matches = List.copyOf(matches);
    }

    /**
     * The text of some articles.
     *
     * @param words of each article's report
     * @param page for each the words that belong to the page
     */
    public static StoryText of(List<WordView> words, IntFunction<BitSet> page) {
        List<WordView> report = IntStream.range(0, words.size())
                .mapToObj(article -> words.get(article).without(page.apply(article)))
                .toList();
        return new StoryText(
                report, report.size() < 2 ? List.of() : PassageFinder.find(report, PassageSettings.WITHIN_STORY));
    }
}
