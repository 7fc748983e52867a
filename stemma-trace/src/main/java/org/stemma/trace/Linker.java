package org.stemma.trace;

import java.net.URI;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.article.ArticleId;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.SharedPassage;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Story;
import org.stemma.trace.derive.Derivations;
import org.stemma.trace.derive.LostParents;
import org.stemma.trace.parallel.Workers;
import org.stemma.trace.passage.Bearer;
import org.stemma.trace.passage.Boilerplate;
import org.stemma.trace.passage.Copies;
import org.stemma.trace.passage.Match;
import org.stemma.trace.passage.PassageFinder;
import org.stemma.trace.passage.PassageSettings;
import org.stemma.trace.passage.ReportWords;
import org.stemma.trace.passage.SharedPassages;
import org.stemma.trace.passage.StoryText;
import org.stemma.trace.passage.WordView;
import org.stemma.trace.rebuild.Speakers;
import org.stemma.trace.rebuild.Traditions;
import org.stemma.trace.story.Stories;

/**
 * The linking of a corpus: stories, and for each how its documents descend from one another. Pure; safe between threads.
 *
 * <p>The corpus is gone through once: the long passages that any two articles share, what of them belongs to a page, and
 * the stories. Then story by story: passages that two articles share, copies, traditions of what is attributed,
 * derivations between the articles, and last the documents that are not among them, because only then it is known which
 * articles are witnesses of their own.
 */
public final class Linker {
    /** A passage of so many words is told also where its articles are of different stories. */
    private static final int LONG = 15;

    private final Corpus corpus;
    private final Workers workers;
    private final Consumer<Stage> begun;
    private final List<WordView> words;

    /** What linking does, one after the other. */
    public enum Stage {
        /** Looking for the long passages that any two articles share. */
        PASSAGES,
        /** Learning what of them belongs to the outlets' pages. */
        BOILERPLATE,
        /** Grouping the articles into stories. */
        STORIES,
        /** Finding, story by story, who took from whom. */
        DERIVATIONS
    }

    private Linker(Corpus corpus, Workers workers, Consumer<Stage> begun) {
        this.corpus = corpus;
        this.workers = workers;
        this.begun = begun;
        begun.accept(Stage.PASSAGES);
        this.words = workers.map(
                corpus.articles().size(), i -> ReportWords.of(corpus.articles().get(i)));
    }

    /** The stemmata of a corpus, one a story, the largest story first, then by id. */
    public static List<Stemma> link(Corpus corpus) {
        return link(corpus, Workers.ALONE);
    }

    /**
     * The stemmata of a corpus, one a story, the largest story first, then by id.
     *
     * @param workers share the work; the result is the same for any number
     */
    public static List<Stemma> link(Corpus corpus, Workers workers) {
        return link(corpus, workers, begun -> {});
    }

    /**
     * The stemmata of a corpus, one a story, the largest story first, then by id.
     *
     * @param workers share the work; the result is the same for any number
     * @param begun is told of each stage that begins, by the calling thread
     */
    public static List<Stemma> link(Corpus corpus, Workers workers, Consumer<Stage> begun) {
        return new Linker(corpus, workers, begun).stemmata();
    }

    private List<Stemma> stemmata() {
        List<Match> matches = PassageFinder.find(words, PassageSettings.BODIES, workers);
        begun.accept(Stage.BOILERPLATE);
        List<Bearer> bearers = corpus.articles().stream().map(Linker::bearer).toList();
        Boilerplate page = Boilerplate.learned(words, bearers, matches);
        begun.accept(Stage.STORIES);
        List<Story> stories = Stories.of(corpus, words, page.outside(matches), workers);

        begun.accept(Stage.DERIVATIONS);
        Map<ArticleId, Integer> numbers = numbers();
        List<Match> between = betweenStories(matches, stories, numbers);
        Boilerplate pageOfOtherStories = Boilerplate.learned(words, bearers, between);
        Map<ArticleId, List<SharedPassage>> elsewhere = elsewhere(pageOfOtherStories.outside(between));
        var speakers = new Speakers(corpus);
        Map<EntityId, Entity> entities = corpus.entitiesById();
        return List.copyOf(workers.map(
                stories.size(),
                i -> stemma(stories.get(i), numbers, pageOfOtherStories, elsewhere, speakers, entities)));
    }

    private Map<ArticleId, Integer> numbers() {
        var numbers = new LinkedHashMap<ArticleId, Integer>();
        for (AnnotatedArticle article : corpus.articles()) {
            numbers.put(article.article().id(), numbers.size());
        }
        return numbers;
    }

    private static Bearer bearer(AnnotatedArticle annotated) {
        return new Bearer(
                annotated.article().outlet().map(outlet -> outlet.name().toLowerCase(Locale.ROOT)),
                annotated.article().uri().map(URI::toString));
    }

    /** What an outlet repeats within one story may be the story; what it repeats beyond is its page. */
    private List<Match> betweenStories(List<Match> matches, List<Story> stories, Map<ArticleId, Integer> numbers) {
        int[] storyOf = new int[words.size()];
        for (int story = 0; story < stories.size(); story++) {
            for (ArticleId article : stories.get(story).articles()) {
                storyOf[numbers.getOrDefault(article, 0)] = story;
            }
        }
        return matches.stream()
                .filter(match -> storyOf[match.first()] != storyOf[match.second()])
                .toList();
    }

    /** The long passages that articles of different stories share, by each of the two. */
    private Map<ArticleId, List<SharedPassage>> elsewhere(List<Match> between) {
        var elsewhere = new HashMap<ArticleId, List<SharedPassage>>();
        for (Match match : between) {
            if (match.words() >= LONG) {
                AnnotatedArticle first = corpus.articles().get(match.first());
                AnnotatedArticle second = corpus.articles().get(match.second());
                var passage = new SharedPassage(
                        first.locus(words.get(match.first()).span(match.firstStart(), match.firstEnd() - 1)),
                        second.locus(words.get(match.second()).span(match.secondStart(), match.secondEnd() - 1)),
                        match.words());
                for (AnnotatedArticle bearer : List.of(first, second)) {
                    elsewhere
                            .computeIfAbsent(bearer.article().id(), none -> new ArrayList<>())
                            .add(passage);
                }
            }
        }
        return elsewhere;
    }

    private Stemma stemma(
            Story story,
            Map<ArticleId, Integer> numbers,
            Boilerplate page,
            Map<ArticleId, List<SharedPassage>> elsewhere,
            Speakers speakers,
            Map<EntityId, Entity> entities) {
        var articles = new ArrayList<AnnotatedArticle>();
        var views = new ArrayList<WordView>();
        var pageWords = new ArrayList<BitSet>();
        for (ArticleId id : story.articles()) {
            int number = numbers.getOrDefault(id, 0);
            articles.add(corpus.articles().get(number));
            views.add(words.get(number));
            pageWords.add(page.words(number));
        }
        StoryText text = StoryText.of(views, pageWords::get);

        List<SharedPassage> passages = SharedPassages.of(articles, text);
        List<CopyGroup> copies = Copies.of(articles, text);
        Traditions traditions = Traditions.of(articles, speakers);
        Derivations held = Derivations.of(articles, text, traditions.shared(), speakers, entities);
        Traditions.Lost lost = traditions.lost(held::descends);
        LostParents lostParents = LostParents.of(articles, held, lost, entities, speakers);
        var derivations = new ArrayList<Derivation>(held.edges());
        derivations.addAll(lostParents.edges());
        return new Stemma(
                story,
                copies,
                passages,
                story.articles().stream()
                        .flatMap(id -> elsewhere.getOrDefault(id, List.of()).stream())
                        .sorted(Comparator.comparing(SharedPassage::first).thenComparing(SharedPassage::second))
                        .toList(),
                lost.traditions(),
                lostParents.documents(),
                derivations);
    }
}
