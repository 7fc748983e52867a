package org.stemma.bench.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.stemma.bench.review.NewsCorpus.Item;
import org.stemma.engine.Progress;
import org.stemma.engine.TraceSettings;
import org.stemma.engine.Tracer;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.text.Locus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what the program flags in stories drawn at random, for a person to judge. */
@Command(
        name = "news-review",
        mixinStandardHelpOptions = true,
        header = "Lists every drift of some weight and every conflict in stories drawn at random, with both sentences.")
public final class NewsReview implements Callable<Integer> {
    @Option(names = "--in", required = true, description = "Gzipped JSON lines: outlet, title, published, url, text.")
    @SuppressWarnings("NullAway.Init") // required
    private Path corpus;

    @Option(names = "--articles", defaultValue = "100", description = "Draw stories until they hold so many articles.")
    private int wanted;

    @Option(names = "--seed", defaultValue = "1", description = "Decides which stories are drawn.")
    private long seed;

    @Option(names = "--severity", defaultValue = "2", description = "The least severity of a drift that is listed.")
    private int leastSeverity;

    private final PrintStream out;
    private int listed;

    private NewsReview(PrintStream out) {
        this.out = out;
    }

    /** Ends with 0 whatever was found; it is for people to judge. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new NewsReview(new PrintStream(System.out, true, StandardCharsets.UTF_8)))
                .execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<List<Item>> stories = new ArrayList<>(NewsCorpus.stories(NewsCorpus.read(corpus)));
        Collections.shuffle(stories, new Random(seed));
        int articles = 0;
        int told = 0;
        for (List<Item> story : stories) {
            if (articles >= wanted) {
                break;
            }
            articles += story.size();
            told++;
            review(story);
        }
        out.printf(Locale.ROOT, "%d flags in %d articles of %d stories, seed %d%n", listed, articles, told, seed);
        return 0;
    }

    private void review(List<Item> story) throws IOException {
        Path folder = Files.createTempDirectory("stemma-review");
        var pages = new ArrayList<Path>();
        try {
            for (Item item : story) {
                Path page = folder.resolve("article-" + (pages.size() + 1) + ".html");
                Files.writeString(page, item.page(), StandardCharsets.UTF_8);
                pages.add(page);
            }
            Analysis analysis = new Tracer(TraceSettings.defaults())
                    .trace(List.of(folder), InputStream.nullInputStream(), Progress.SILENT);
            analysis.dossiers().forEach(dossier -> list(analysis, dossier));
        } finally {
            for (Path page : pages) {
                Files.delete(page);
            }
            Files.delete(folder);
        }
    }

    private void list(Analysis analysis, Dossier dossier) {
        for (Drift drift : dossier.drifts()) {
            if (drift.severity() >= leastSeverity) {
                String kinds =
                        String.join(", ", drift.kinds().stream().map(Enum::name).toList());
                list(analysis, "drift " + drift.severity() + " " + kinds, drift.why(), drift.source(), drift.passage());
            }
        }
        for (Conflict conflict : dossier.conflicts()) {
            list(analysis, conflict.verdict().name(), conflict.why(), conflict.first(), conflict.second());
        }
    }

    private void list(Analysis analysis, String what, String why, Locus first, Locus second) {
        listed++;
        out.printf(Locale.ROOT, "%d. %s: %s%n", listed, what, why);
        out.printf(Locale.ROOT, "   - %s%n", shown(analysis, first));
        out.printf(Locale.ROOT, "   - %s%n%n", shown(analysis, second));
    }

    /** The outlet, then the sentence around a place with the place itself in brackets. */
    private static String shown(Analysis analysis, Locus locus) {
        for (AnnotatedArticle article : analysis.corpus().articles()) {
            if (article.article().id().equals(locus.article())) {
                int start = locus.span().start();
                int end = locus.span().end();
                for (Sentence sentence : article.sentences()) {
                    if (sentence.span().overlaps(locus.span())) {
                        start = Math.min(start, sentence.span().start());
                        end = Math.max(end, sentence.span().end());
                    }
                }
                String text = article.article().text().value();
                String shown = text.substring(start, locus.span().start()) + "[["
                        + text.substring(locus.span().start(), locus.span().end()) + "]]"
                        + text.substring(locus.span().end(), end);
                String outlet = article.article().outlet().map(Object::toString).orElse("");
                return outlet + " " + locus + ": " + shown.replace('\n', ' ');
            }
        }
        return locus.toString();
    }
}
