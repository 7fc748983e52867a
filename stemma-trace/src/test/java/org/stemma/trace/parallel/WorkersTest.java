package org.stemma.trace.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkersTest {
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 255, 256, 257, 1000})
    void theValuesComeInOrderWhoeverComputesThem(int count) {
        List<Integer> squares = IntStream.range(0, count).mapToObj(i -> i * i).toList();
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            assertThat(Workers.of(pool).map(count, i -> i * i)).isEqualTo(squares);
        }
        assertThat(Workers.ALONE.map(count, i -> i * i)).isEqualTo(squares);
    }

    @Test
    void aBugInTheFunctionComesOutAsItIs() {
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            assertThatThrownBy(() -> Workers.of(pool).map(9, i -> 9 / (i - 4))).isInstanceOf(ArithmeticException.class);
        }
    }
}
