package org.stemma.bench.gate;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** Runs the program itself and the scorers, each as a process of its own: what is measured is what a user gets. */
final class Programs {
    /** Longer than the largest gold set takes on two slow processors; a run that hangs must not hang the build. */
    private static final Duration LIMIT = Duration.ofMinutes(10);

    /** How much of what a failed process said goes into the message. */
    private static final int LAST_CHARACTERS = 1_500;

    private static final Set<Integer> DONE = Set.of(0);

    /** The exit codes "done" and "done, but some inputs could not be read". */
    private static final Set<Integer> DONE_OR_REJECTED = Set.of(0, 1);

    private Programs() {}

    /** Runs a command of the program on the class path of this one. */
    static void stemma(Path work, List<String> arguments) throws GateFailure, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.stemma.app.Main"));
        command.addAll(arguments);
        run(work, command, DONE_OR_REJECTED);
    }

    /** Runs a scorer and gives back what it printed. */
    static String scorer(Path work, Path script, List<String> arguments) throws GateFailure, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", "-B", script.toString()));
        command.addAll(arguments);
        return run(work, command, DONE);
    }

    private static String run(Path work, List<String> command, Set<Integer> allowed)
            throws GateFailure, InterruptedException {
        String what = command.contains("org.stemma.app.Main")
                ? "stemma " + String.join(" ", command.subList(4, command.size()))
                : String.join(" ", command);
        try {
            Path printed = Files.createTempFile(work, "printed", ".txt");
            Path complaints = Files.createTempFile(work, "complaints", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(work.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(emptyFile(work)))
                    .redirectOutput(printed.toFile())
                    .redirectError(complaints.toFile())
                    .start();
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new GateFailure("not done after " + LIMIT.toMinutes() + " minutes: " + what);
            }
            if (!allowed.contains(process.exitValue())) {
                throw new GateFailure("exit code " + process.exitValue() + " from " + what + ": " + last(complaints));
            }
            return Files.readString(printed, StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new GateFailure("cannot run " + what + ": " + broken.getMessage(), broken);
        }
    }

    private static File emptyFile(Path work) throws IOException {
        return Files.createTempFile(work, "nothing", ".txt").toFile();
    }

    private static String last(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8).strip();
        return text.substring(Math.max(0, text.length() - LAST_CHARACTERS));
    }
}
