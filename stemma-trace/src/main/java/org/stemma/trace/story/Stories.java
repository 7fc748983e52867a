package org.stemma.trace.story;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Mention;
import org.stemma.model.article.Article;
import org.stemma.model.article.Timestamp;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.StoryId;
import org.stemma.model.tradition.Tie;
import org.stemma.trace.parallel.Workers;
import org.stemma.trace.passage.Match;
import org.stemma.trace.passage.WordView;

/**
 * The stories of a corpus. Pure; safe between threads.
 *
 * <p>Articles belong together when one links to the other, when both are states of one page, when they share a long
 * passage, and when their words are alike, see {@link Grouping}.
 */
public final class Stories {
    private static final int SECONDS_A_DAY = 86_400;
    /** So many names tell people what a story is about. */
    private static final int NAMES = 5;
    /** A title is not longer than this. */
    private static final int LONGEST_TITLE = 120;

    private Stories() {}

    /**
     * The stories of a corpus.
     *
     * @param words of each article's report
     * @param matches what they share outside what belongs to the page
     * @param workers share the work; the result is the same for any number
     * @return the largest first, then by id; every article is in one
     */
    public static List<Story> of(Corpus corpus, List<WordView> words, List<Match> matches, Workers workers) {
        List<AnnotatedArticle> articles = corpus.articles();
        List<OptionalLong> days = articles.stream().map(Stories::day).toList();
        Map<EntityId, Entity> entities = corpus.entitiesById();
        List<Bond> bonds = Bonds.of(articles, words, matches);
        List<int[]> together = bonds.stream()
                .map(bond -> new int[] {bond.first(), bond.second()})
                .toList();
        var ties = new Ties(articles, words, bonds, entities);
        return Grouping.group(words, days, StorySettings.DEFAULT, together, workers).stream()
                .map(group -> story(group.stream().map(articles::get).toList(), entities, ties.of(group)))
                .sorted(Comparator.comparingInt(
                                (Story story) -> story.articles().size())
                        .reversed()
                        .thenComparing(Story::id))
                .toList();
    }

    private static OptionalLong day(AnnotatedArticle article) {
        return article.article().appeared().stream()
                .map(Timestamp::interval)
                .map(interval -> interval.from())
                .filter(moment -> !moment.equals(Instant.MIN))
                .mapToLong(moment -> Math.floorDiv(moment.getEpochSecond(), SECONDS_A_DAY))
                .findFirst();
    }

    private static Story story(List<AnnotatedArticle> articles, Map<EntityId, Entity> entities, List<Tie> ties) {
        Article first = articles.getFirst().article();
        return new Story(
                new StoryId(first.id().value()),
                title(articles),
                articles.stream().map(article -> article.article().id()).toList(),
                reason(articles, entities),
                ties);
    }

    /** The headline that has most of the words of all headlines; of equals the first. */
    private static String title(List<AnnotatedArticle> articles) {
        var counts = new LinkedHashMap<Long, Integer>();
        var headlines = new LinkedHashMap<String, WordView>();
        for (AnnotatedArticle article : articles) {
            String headline = article.article()
                    .headline()
                    .map(article.article()::words)
                    .orElseGet(() -> beginning(article.article()));
            WordView words = WordView.of(headline);
            if (headlines.putIfAbsent(headline, words) == null) {
                for (long word : words.hashes()) {
                    counts.merge(word, 1, Integer::sum);
                }
            }
        }
        String best = "";
        double most = -1;
        for (Map.Entry<String, WordView> headline : headlines.entrySet()) {
            double sum = 0;
            for (long word : headline.getValue().hashes()) {
                sum += counts.getOrDefault(word, 0) - 1;
            }
            double mean = sum / Math.max(1, headline.getValue().size());
            if (mean > most) {
                most = mean;
                best = headline.getKey();
            }
        }
        return best;
    }

    private static String beginning(Article article) {
        String words = article.blocks().stream()
                .filter(block -> block.role().isReport())
                .findFirst()
                .map(article::words)
                .orElse(article.id().value());
        return words.length() <= LONGEST_TITLE
                ? words
                : words.substring(0, words.offsetByCodePoints(0, words.codePointCount(0, LONGEST_TITLE) - 1)) + "…";
    }

    /** The names that most articles of a story have. */
    private static String reason(List<AnnotatedArticle> articles, Map<EntityId, Entity> entities) {
        if (articles.size() == 1) {
            return "by itself";
        }
        var counts = new TreeMap<String, Integer>();
        for (AnnotatedArticle article : articles) {
            article.mentions().stream()
                    .map(Mention::entity)
                    .distinct()
                    .map(entities::get)
                    .filter(entity -> entity != null && entity.kind() != EntityKind.UNNAMED)
                    .map(Entity::name)
                    .distinct()
                    .forEach(name -> counts.merge(name, 1, Integer::sum));
        }
        List<String> names = counts.entrySet().stream()
                .filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NAMES)
                .map(Map.Entry::getKey)
                .toList();
        return names.isEmpty() ? "alike in their words" : "alike in their words; all about " + String.join(", ", names);
    }
}
