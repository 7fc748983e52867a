package org.stemma.bench.scale;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;

/**
 * A made corpus with what was planted in it. The same size and seed give the same corpus.
 *
 * <p>Stories of one to fifty articles appear over a year. The articles of a story share a topic of forty words, draw
 * the rest from {@link MadeWords}, quote one office, and take from one another: whole articles with one word in forty
 * changed, paragraphs, and single sentences. Under every article stands its outlet's contact line. One article is
 * {@value #LONG_WORDS} words long, and one statement stands in one article of a hundred: neither may cost more than its
 * share.
 *
 * @param corpus the articles
 * @param planted every run of {@value #LEAST_RUN} words or more that one article has from another without a change
 * @param stories how many stories were made
 */
record MadeCorpus(Corpus corpus, List<Planted> planted, int stories) {
    /** Shorter runs are not counted. */
    static final int LEAST_RUN = 15;

    private static final int LONG_WORDS = 50_000;
    private static final int OUTLETS = 200;
    private static final int TOPIC = 40;
    private static final int LARGEST_STORY = 50;
    private static final double ALONE = 0.45;
    private static final double MEAN_OTHERS = 4;
    private static final double TOPICAL = 0.2;
    private static final int MEAN_SENTENCE = 21;
    private static final int LEAST_SENTENCE = 6;
    private static final int SENTENCES = 24;
    private static final int PARAGRAPH = 3;
    private static final double WHOLE_COPY = 0.12;
    private static final double PARTIAL_COPY = 0.3;
    private static final double EDIT = 1.0 / 40;
    private static final int COMMON_STATEMENT = 100;
    private static final Instant START = Instant.parse("2031-01-01T00:00:00Z");
    private static final Duration YEAR = Duration.ofDays(365);

    static MadeCorpus of(int size, long seed) {
        return new Maker(size, seed).make();
    }

    /** A sentence that has been written: its words and where it stands. */
    private record Written(List<String> words, Locus locus) {}

    private static final class Maker {
        private final MadeWords words = new MadeWords();
        private final Random random;
        private final int size;
        private final List<AnnotatedArticle> articles = new ArrayList<>();
        private final List<Entity> entities = new ArrayList<>();
        private final List<Planted> planted = new ArrayList<>();
        private final List<List<String>> contacts = new ArrayList<>();
        private final List<String> statement;

        Maker(int size, long seed) {
            this.size = size;
            this.random = new Random(seed);
            for (int outlet = 0; outlet < OUTLETS; outlet++) {
                contacts.add(sentence(List.of(), 26));
            }
            statement = sentence(List.of(), 60);
        }

        MadeCorpus make() {
            int stories = 0;
            while (articles.size() < size) {
                story(stories++);
            }
            return new MadeCorpus(new Corpus(articles, entities), planted, stories);
        }

        private void story(int number) {
            var topic = new ArrayList<String>();
            for (int i = 0; i < TOPIC; i++) {
                topic.add(words.topical(random));
            }
            var office = new EntityId(String.format(Locale.ROOT, "organisation:office-%06d", number));
            entities.add(new Entity(
                    office, EntityKind.ORGANISATION, topic.getFirst() + " office", List.of(), Optional.empty()));
            List<List<String>> sayings = List.of(sentence(topic, 18), sentence(topic, 24), sentence(topic, 12));
            Instant first = START.plusSeconds((long) (random.nextDouble() * YEAR.toSeconds()));
            var written = new ArrayList<List<Written>>();
            int members = Math.min(size - articles.size(), members());
            for (int member = 0; member < members; member++) {
                Instant published = first.plusSeconds((long) (random.nextDouble() * member * 7200));
                written.add(article(topic, office, sayings, written, published));
            }
        }

        private int members() {
            if (random.nextDouble() < ALONE) {
                return 1;
            }
            return (int) Math.min(LARGEST_STORY, 2 - MEAN_OTHERS * Math.log(1 - random.nextDouble()));
        }

        private List<Written> article(
                List<String> topic,
                EntityId office,
                List<List<String>> sayings,
                List<List<Written>> earlier,
                Instant published) {
            int number = articles.size();
            var article = new MadeArticle(new ArticleId(String.format(Locale.ROOT, "a%07d", number)));
            var written = new ArrayList<Written>();
            article.sentence(sentence(topic, 9));
            article.end(BlockRole.HEADLINE);
            double how = earlier.isEmpty() ? 1 : random.nextDouble();
            List<Written> source = earlier.isEmpty() ? List.of() : earlier.get(random.nextInt(earlier.size()));
            int taken = how < WHOLE_COPY ? source.size() : how < WHOLE_COPY + PARTIAL_COPY ? random.nextInt(1, 7) : 0;
            int from = source.isEmpty() ? 0 : random.nextInt(Math.max(1, source.size() - taken + 1));
            int own = how < WHOLE_COPY ? 1 : SENTENCES / 2 + random.nextInt(SENTENCES);
            int where = random.nextInt(own + 1);
            for (int i = 0; i <= own; i++) {
                if (i == where) {
                    for (Written sentence : source.subList(from, Math.min(source.size(), from + taken))) {
                        written.add(copy(article, sentence));
                    }
                    if (random.nextInt(COMMON_STATEMENT) == 0) {
                        article.sentence(statement);
                    }
                }
                written.add(write(article, sentence(topic, 0)));
                if (written.size() % PARAGRAPH == 0) {
                    article.end(BlockRole.PARAGRAPH);
                }
            }
            article.end(BlockRole.PARAGRAPH);
            if (random.nextBoolean()) {
                article.quotation(sayings.get(random.nextInt(sayings.size())), office);
                article.end(BlockRole.PARAGRAPH);
            }
            if (number == size / 2) {
                for (int i = 0; i < LONG_WORDS / MEAN_SENTENCE; i++) {
                    article.sentence(sentence(topic, 0));
                }
                article.end(BlockRole.PARAGRAPH);
            }
            int outlet = random.nextInt(OUTLETS);
            article.sentence(contacts.get(outlet));
            article.end(BlockRole.PARAGRAPH);
            articles.add(
                    article.annotated("outlet " + outlet, new Timestamp(TimeInterval.at(published), true, "made")));
            return written;
        }

        private static Written write(MadeArticle article, List<String> sentence) {
            return new Written(sentence, article.sentence(sentence));
        }

        /** Takes a sentence over, now and then with another word, and notes the runs that stayed. */
        private Written copy(MadeArticle article, Written original) {
            var changed = new ArrayList<>(original.words());
            var edits = new ArrayList<Integer>();
            for (int i = 0; i < changed.size(); i++) {
                if (random.nextDouble() < EDIT) {
                    changed.set(i, words.topical(random));
                    edits.add(i);
                }
            }
            edits.add(changed.size());
            Written copy = write(article, changed);
            int from = 0;
            for (int edit : edits) {
                if (edit - from >= LEAST_RUN) {
                    planted.add(new Planted(part(original, from, edit), part(copy, from, edit), edit - from));
                }
                from = edit + 1;
            }
            return copy;
        }

        private static Locus part(Written sentence, int from, int until) {
            int start = sentence.locus().span().start();
            for (int i = 0; i < from; i++) {
                start += sentence.words().get(i).length() + 1;
            }
            int end = start;
            for (int i = from; i < until; i++) {
                end += sentence.words().get(i).length() + (i == from ? 0 : 1);
            }
            return new Locus(sentence.locus().article(), new Span(start, end));
        }

        /** A sentence of a length, 0 for one drawn like those of news. */
        private List<String> sentence(List<String> topic, int length) {
            int count = length > 0
                    ? length
                    : LEAST_SENTENCE
                            + (int) Math.min(
                                    3 * MEAN_SENTENCE,
                                    -(MEAN_SENTENCE - LEAST_SENTENCE) * Math.log(1 - random.nextDouble()));
            var sentence = new ArrayList<String>(count);
            for (int i = 0; i < count; i++) {
                sentence.add(
                        !topic.isEmpty() && random.nextDouble() < TOPICAL
                                ? topic.get(random.nextInt(topic.size()))
                                : words.any(random));
            }
            return sentence;
        }
    }
}
