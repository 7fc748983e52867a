package org.stemma.bench.speed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stemma.annotate.Annotator;
import org.stemma.engine.Progress;
import org.stemma.engine.TraceSettings;
import org.stemma.engine.Tracer;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.article.Article;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Renderer;
import org.stemma.model.tradition.Stemma;
import org.stemma.read.Reader;
import org.stemma.report.Renderers;
import org.stemma.trace.Linker;

/** The walk over one story of nine reports, whole and stage by stage, on one thread. Run from the root of the checkout. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class WalkBenchmark {
    /** The folder below {@code examples}. */
    @Param({"ferry", "quarry"})
    @SuppressWarnings("NullAway.Init") // the harness sets it
    public String story;

    private final Tracer tracer = new Tracer(TraceSettings.defaults());
    private final Annotator annotator = Annotator.english();

    @SuppressWarnings("NullAway.Init") // set up before the first run
    private List<Path> inputs;

    @SuppressWarnings("NullAway.Init") // set up before the first run
    private List<Article> articles;

    @SuppressWarnings("NullAway.Init") // set up before the first run
    private Corpus corpus;

    @SuppressWarnings("NullAway.Init") // set up before the first run
    private Analysis analysis;

    /** Prepares what the stages after the first begin with. */
    @Setup
    public void walkOnce() {
        inputs = List.of(Path.of("examples", story));
        articles = Reader.withDefaults().read(inputs).articles();
        if (articles.isEmpty()) {
            throw new IllegalStateException("nothing in " + inputs + "; run from the root of the checkout");
        }
        corpus = annotator.annotate(articles);
        analysis = whole();
    }

    /** From files to an analysis. */
    @Benchmark
    public Analysis whole() {
        return tracer.trace(inputs, InputStream.nullInputStream(), Progress.SILENT);
    }

    /** From files to articles. */
    @Benchmark
    public List<Article> read() {
        return Reader.withDefaults().read(inputs).articles();
    }

    /** From articles to a corpus. */
    @Benchmark
    public Corpus annotate() {
        return annotator.annotate(articles);
    }

    /** From a corpus to its stemmata. */
    @Benchmark
    public List<Stemma> link() {
        return Linker.link(corpus);
    }

    /** From an analysis to the page, the brief and the JSON. */
    @Benchmark
    public void render() throws IOException {
        for (Renderer renderer : Renderers.all()) {
            renderer.render(analysis, OutputStream.nullOutputStream());
        }
    }
}
