package org.stemma.read.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.stemma.read.Reader;
import org.stemma.read.acquire.warc.Archives;

/**
 * Reads inputs that were broken at random: every reader answers with articles or reasons and never throws. What once threw is
 * kept in the folder {@code crashers} and read each time. A longer search is {@code build/fuzz.sh}.
 */
class HostileBytesTest {
    private static final long SEED = Long.getLong("stemma.seed", 20310304L);

    /** Broken inputs for each seed: a few seconds in all. */
    private static final int ROUNDS = Integer.getInteger("stemma.rounds", 120);

    @TempDir
    private Path folder;

    static Stream<Arguments> seeds() {
        return Stream.of(Hostile.values()).flatMap(kind -> kind.seeds().stream().map(seed -> Arguments.of(kind, seed)));
    }

    static Stream<Arguments> crashers() {
        return Stream.of(Hostile.values())
                .flatMap(kind -> kind.crashers().stream().map(crasher -> Arguments.of(kind, crasher)));
    }

    @ParameterizedTest
    @EnumSource
    void everyReaderHasSeeds(Hostile kind) {
        assertThat(kind.seeds()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void brokenInputsAreReadOrRejected(Hostile kind, Path seed) throws IOException {
        Random chance = new Random(SEED);
        byte[] whole = Files.readAllBytes(seed);
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bytes = broken(whole, chance);
            assertThatCode(() -> kind.read(bytes))
                    .as("%s, round %d of -Dstemma.seed=%d", seed, round, SEED)
                    .doesNotThrowAnyException();
        }
    }

    /** The way that a user's files go: told by name and first bytes, several articles with their ids. */
    @ParameterizedTest
    @MethodSource("seeds")
    void brokenFilesAreReadOrRejected(Hostile kind, Path seed) throws IOException {
        Random chance = new Random(SEED);
        byte[] whole = Files.readAllBytes(seed);
        Path file = folder.resolve(String.valueOf(seed.getFileName()));
        for (int round = 0; round < ROUNDS / 4; round++) {
            Files.write(file, broken(whole, chance));
            assertThatCode(() -> Reader.withDefaults().read(List.of(file)))
                    .as("%s as a %s, round %d of -Dstemma.seed=%d", seed, kind, round, SEED)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @MethodSource("crashers")
    void whatOnceThrewDoesNotThrow(Hostile kind, Path crasher) throws IOException {
        byte[] bytes = Files.readAllBytes(crasher);

        assertThatCode(() -> kind.read(bytes)).doesNotThrowAnyException();
        assertThatCode(() -> Reader.withDefaults().read(List.of(crasher))).doesNotThrowAnyException();
    }

    /** Changes, cuts, doubles and moves a few stretches. */
    private static byte[] broken(byte[] whole, Random chance) {
        byte[] bytes = whole.clone();
        int changes = 1 + chance.nextInt(8);
        for (int i = 0; i < changes && bytes.length > 4; i++) {
            int from = chance.nextInt(bytes.length - 2);
            int to = Math.min(bytes.length, from + 1 + chance.nextInt(60));
            byte[] stretch = Arrays.copyOfRange(bytes, from, to);
            byte[] before = Arrays.copyOf(bytes, from);
            byte[] after = Arrays.copyOfRange(bytes, to, bytes.length);
            bytes = switch (chance.nextInt(5)) {
                case 0 -> Archives.joined(before, after);
                case 1 -> Archives.joined(before, stretch, stretch, after);
                case 2 -> Archives.joined(after, stretch, before);
                case 3 -> {
                    chance.nextBytes(stretch);
                    yield Archives.joined(before, stretch, after);
                }
                default -> {
                    bytes[from] = (byte) "<>&\"'=:/\\\n\u0000%{[]}0".charAt(chance.nextInt(17));
                    yield bytes;
                }
            };
        }
        return bytes;
    }
}
