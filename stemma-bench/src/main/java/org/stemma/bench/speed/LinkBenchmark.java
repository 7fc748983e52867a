package org.stemma.bench.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stemma.trace.collate.Collator;
import org.stemma.trace.collate.Layout;
import org.stemma.trace.derive.CopyingTree;
import org.stemma.trace.passage.Fingerprints;
import org.stemma.trace.passage.Match;
import org.stemma.trace.passage.PassageFinder;
import org.stemma.trace.passage.PassageSettings;
import org.stemma.trace.passage.WordView;
import org.stemma.trace.story.Grouping;
import org.stemma.trace.story.StorySettings;

/** The parts of linking, each alone, on one thread, over made texts: a set of articles, and the witnesses of one passage. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class LinkBenchmark {
    private static final int ARTICLES = 200;
    private static final int WORDS = 500;
    private static final int WITNESSES = 8;
    private static final int PASSAGE = 40;
    private static final int VOCABULARY = 5000;
    private static final double EDIT = 0.06;

    private final List<WordView> articles = new ArrayList<>();
    private final List<OptionalLong> days = new ArrayList<>();
    private final List<List<String>> witnesses = new ArrayList<>();
    private final List<CopyingTree.Copy> copies = new ArrayList<>();

    /** Makes articles of which each takes a third from the one before, and copies of a passage with small changes. */
    @Setup
    public void make() {
        var random = new Random(1);
        List<String> before = words(random, WORDS);
        for (int i = 0; i < ARTICLES; i++) {
            List<String> article = words(random, WORDS);
            for (int word = 0; word < WORDS / 3; word++) {
                article.set(word, before.get(word));
            }
            articles.add(WordView.of(String.join(" ", article)));
            days.add(OptionalLong.of(i / 20));
            before = article;
        }
        List<String> passage = words(random, PASSAGE);
        for (int i = 0; i < WITNESSES; i++) {
            List<String> witness = new ArrayList<>(passage);
            witness.replaceAll(
                    word -> random.nextDouble() < EDIT ? words(random, 1).getFirst() : word);
            witnesses.add(witness);
            copies.add(new CopyingTree.Copy(String.join(" ", witness), 10L * i));
        }
    }

    private static List<String> words(Random random, int count) {
        var words = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(VOCABULARY));
        }
        return words;
    }

    /** The fingerprints of one article. */
    @Benchmark
    public Fingerprints fingerprints() {
        return Fingerprints.of(articles.getFirst(), PassageSettings.BODIES.gram(), PassageSettings.BODIES.window());
    }

    /** The passages that two articles share: seeds, chains, alignment of the gaps. */
    @Benchmark
    public List<Match> chains() {
        return PassageFinder.find(articles.subList(0, 2), PassageSettings.WITHIN_STORY);
    }

    /** The passages of all articles. */
    @Benchmark
    public List<Match> passages() {
        return PassageFinder.find(articles, PassageSettings.BODIES);
    }

    /** Two witnesses in common columns. */
    @Benchmark
    public Layout alignment() {
        return Collator.collate(witnesses.subList(0, 2));
    }

    /** All witnesses in common columns. */
    @Benchmark
    public Layout collation() {
        return Collator.collate(witnesses);
    }

    /** Who copied from whom among the witnesses. */
    @Benchmark
    public List<List<Integer>> copying() {
        return CopyingTree.parents(copies);
    }

    /** All articles placed in stories. */
    @Benchmark
    public List<List<Integer>> stories() {
        return Grouping.group(articles, days, StorySettings.DEFAULT);
    }
}
