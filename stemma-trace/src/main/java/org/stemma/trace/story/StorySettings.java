package org.stemma.trace.story;

/**
 * How articles are grouped into stories. Calibrated together on four collections of news articles with known stories;
 * they move as a set.
 *
 * @param threshold two groups are joined while their mean likeness is at least this; relative to how like each article
 *     is to its nearest ones, so about 1 for articles that are as near to each other as to anything
 * @param neighbours how many nearest articles tell how like an article is to its own kind
 * @param floor an article whose nearest are less like it than this is not scaled up further
 * @param prior so many imaginary articles without any of the words are added to the count, so that the words that all
 *     articles of a small collection share still count
 * @param freeDays articles may be so many days apart at no cost
 * @param slackDays how fast likeness falls beyond that: by the root of two when this many days are added
 * @param maxFrequency a term that more articles than this have is no sign of a story
 */
public record StorySettings(
        double threshold, int neighbours, double floor, int prior, int freeDays, double slackDays, int maxFrequency) {
    /** The one setting for all collections. */
    public static final StorySettings DEFAULT = new StorySettings(0.46, 5, 0.05, 50, 3, 10, 2000);
}
