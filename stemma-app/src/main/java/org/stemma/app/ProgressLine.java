package org.stemma.app;

import java.io.PrintStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.stemma.engine.Progress;

/**
 * Shows how far a run has come, once it has taken long enough for a person to wonder: a moving line on a terminal, a
 * plain line a stage elsewhere. Safe between threads; closing it takes the moving line away.
 */
final class ProgressLine implements Progress, AutoCloseable {
    /** Shorter runs are over before a line could be read. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private static final int WIDTH = 79;

    private final Console console;
    private final ScheduledExecutorService timer;
    private final ScheduledFuture<?> patience;
    private String stage = "";
    private boolean shown;
    private @Nullable ProgressBar bar;

    ProgressLine(Console console) {
        this.console = console;
        timer = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "progress");
            thread.setDaemon(true);
            return thread;
        });
        patience = timer.schedule(this::show, PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void begins(String name, int amount) {
        stage = amount > 0 ? name + " " + amount + (amount == 1 ? " article" : " articles") : name;
        if (shown) {
            tell();
        }
    }

    /** From here on, stages are shown; the one that is under way at once. */
    synchronized void show() {
        shown = true;
        if (!stage.isEmpty()) {
            tell();
        }
    }

    @Override
    public synchronized void close() {
        patience.cancel(false);
        timer.shutdown();
        shown = false;
        stage = "";
        if (bar != null) {
            bar.close();
        }
    }

    private void tell() {
        if (!console.terminal()) {
            console.err().println(stage + " …");
            return;
        }
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setStyle(ProgressBarStyle.ASCII)
                    .setInitialMax(-1)
                    .setMaxRenderedLength(WIDTH)
                    .hideEta()
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(
                            new PrintStream(System.err, true, System.err.charset()), WIDTH))
                    .build();
        }
        bar.setExtraMessage(stage);
    }
}
