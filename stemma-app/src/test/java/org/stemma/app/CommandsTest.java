package org.stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest {
    private final Shell shell = new Shell();

    @Test
    void helpListsTheCommandsAndTheExitCodes() {
        assertThat(shell.run("--help")).isZero();
        assertThat(shell.out()).contains("trace", "predict", "Exit codes:", "Examples:");
        assertThat(shell.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "brief", "predict", "index"})
    void everyCommandExplainsItselfWithExamplesAndExitCodes(String command) {
        assertThat(shell.run(command, "--help")).isZero();
        assertThat(shell.out()).contains("stemma " + command, "Exit codes:", "Examples:");
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(shell.run("--version")).isZero();
        assertThat(shell.out()).containsPattern("Stemma \\d+\\.\\d+").doesNotContain("${");
    }

    @Test
    void aMissingCommandIsWrongUsage() {
        assertThat(shell.run()).isEqualTo(2);
        assertThat(shell.err()).contains("a command is missing", "--help");
    }

    @Test
    void aMistypedCommandGetsASuggestion() {
        assertThat(shell.run("trcae", "folder")).isEqualTo(2);
        assertThat(shell.err()).contains("trcae", "trace");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(shell.run("trace", "folder", "--fast")).isEqualTo(2);
        assertThat(shell.err()).contains("--fast", "stemma trace --help");
    }

    @Test
    void wrongUsagePrintsNoStackTraceAndNothingOnStandardOutput() {
        shell.run("trace", "--threads");

        assertThat(shell.out()).isEmpty();
        assertThat(shell.err().lines()).hasSizeLessThan(4);
    }
}
