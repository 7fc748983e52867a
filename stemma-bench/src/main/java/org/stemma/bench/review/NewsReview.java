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
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.finding.Statement;
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

    @Option(
            names = "--seed",
            defaultValue = "1",
            split = ",",
            description = "Decides which stories are drawn; several are drawn one after the other.")
    private List<Long> seeds = List.of();

    @Option(names = "--largest", defaultValue = "60", description = "Stories of more articles are passed over.")
    private int largest;

    @Option(names = "--claims", description = "List the claims that several articles share as well.")
    private boolean claims;

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
        List<List<Item>> stories = NewsCorpus.stories(NewsCorpus.read(corpus));
        for (long seed : seeds) {
            review(stories, seed);
        }
        return 0;
    }

    private void review(List<List<Item>> stories, long seed) throws IOException {
        List<List<Item>> drawn = new ArrayList<>(stories);
        Collections.shuffle(drawn, new Random(seed));
        int articles = 0;
        int told = 0;
        listed = 0;
        for (List<Item> story : drawn) {
            if (articles >= wanted) {
                break;
            }
            if (story.size() > largest) {
                continue;
            }
            articles += story.size();
            told++;
            review(story);
        }
        out.printf(Locale.ROOT, "%d flags in %d articles of %d stories, seed %d%n", listed, articles, told, seed);
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
            if (drift.severity() >= leastSeverity || drift.kinds().stream().anyMatch(NewsReview::isTold)) {
                String kinds =
                        String.join(", ", drift.kinds().stream().map(Enum::name).toList());
                list(analysis, "drift " + drift.severity() + " " + kinds, drift.why(), drift.source(), drift.passage());
            }
        }
        for (Conflict conflict : dossier.conflicts()) {
            list(analysis, conflict.verdict().name(), conflict.why(), conflict.first(), conflict.second());
        }
        if (claims) {
            dossier.claims().forEach(claim -> list(analysis, claim));
        }
    }

    /** Whether a drift is told with the sources of a story, however small it is. */
    private static boolean isTold(DriftKind kind) {
        return kind == DriftKind.REPETITION_AS_CONFIRMATION || kind == DriftKind.SOURCE_GENERALISED;
    }

    private void list(Analysis analysis, Claim claim) {
        long articles = claim.statements().stream()
                .map(statement -> statement.locus().article())
                .distinct()
                .count();
        if (articles < 2) {
            return;
        }
        out.printf(Locale.ROOT, "claim [%s] %s%n", claim.slot(), claim.text());
        for (Statement statement : claim.statements()) {
            out.printf(Locale.ROOT, "   %s %s%n", statement.stance(), shown(analysis, statement.locus()));
        }
        out.println();
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
