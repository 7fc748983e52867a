package org.stemma.bench.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.Linker;
import org.stemma.trace.parallel.Workers;

class MadeCorpusTest {
    private final MadeCorpus made = MadeCorpus.of(300, 4);

    @Test
    void theSameSeedMakesTheSameCorpus() {
        assertThat(MadeCorpus.of(300, 4)).isEqualTo(made);
        assertThat(MadeCorpus.of(300, 5)).isNotEqualTo(made);
    }

    @Test
    void bothSidesOfAPlantedRunHaveTheSameWords() {
        assertThat(made.planted()).isNotEmpty().allSatisfy(run -> {
            assertThat(made.corpus().words(run.original()))
                    .isEqualTo(made.corpus().words(run.copy()))
                    .hasSizeGreaterThan(MadeCorpus.LEAST_RUN);
            assertThat(made.corpus().words(run.copy()).split(" ")).hasSize(run.words());
        });
    }

    @Test
    void everyPlantedRunOfASmallCorpusIsFound() {
        assertThat(Recall.of(made.planted(), Recall.passages(made.corpus())).share())
                .isEqualTo(1);
    }

    @Test
    void threeThreadsLinkToTheSameStemmata() {
        List<Stemma> alone = Linker.link(made.corpus());
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            assertThat(Linker.link(made.corpus(), Workers.of(pool))).isEqualTo(alone);
        }
    }

    @Test
    void theExponentOfASquareIsTwo() {
        assertThat(Growth.exponent(List.of(10, 30, 100), List.of(300.0, 2700.0, 30000.0)))
                .isCloseTo(2, within(1e-9));
    }
}
