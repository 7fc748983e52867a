package org.stemma.engine.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.article.ArticleId;
import org.stemma.trace.passage.Bearer;
import org.stemma.trace.passage.SharedStretch;
import org.stemma.trace.passage.Sketch;
import org.stemma.trace.passage.Sketches;
import org.stemma.trace.passage.WordView;

class PassageIndexTest {
    private static final int PARAGRAPHS = 30;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anySequenceOfChangesEqualsAnIndexFromScratch(long seed) throws IOException {
        var random = new Random(seed);
        List<String> paragraphs = paragraphs(random);
        var disk = new FailingDisk();
        PassageIndex index = PassageIndex.open(disk);
        Map<ArticleId, Sketch> held = new TreeMap<>();
        for (int change = 0; change < 45; change++) {
            List<Sketch> added = sketches(random, paragraphs, random.nextInt(4));
            List<ArticleId> removed =
                    held.keySet().stream().filter(id -> random.nextInt(8) == 0).toList();
            List<SharedStretch> fresh = index.change(added, removed);
            removed.forEach(held::remove);
            added.forEach(sketch -> held.put(sketch.article(), sketch));

            PassageIndex scratch = PassageIndex.open(new FailingDisk());
            scratch.change(List.copyOf(held.values()), List.of());
            assertThat(index.stretches()).as("seed %d, change %d", seed, change).isEqualTo(scratch.stretches());
            assertThat(index.size()).isEqualTo(held.size());
            List<ArticleId> ids = added.stream().map(Sketch::article).toList();
            assertThat(fresh)
                    .as("seed %d, change %d", seed, change)
                    .isEqualTo(Sketches.stretches(List.copyOf(held.values()), ids::contains));
        }

        index.compact();
        var fromScratch = new FailingDisk();
        PassageIndex scratch = PassageIndex.open(fromScratch);
        scratch.change(List.copyOf(held.values()), List.of());
        assertThat(segment(disk)).as("seed %d", seed).isEqualTo(segment(fromScratch));
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void aCrashAtAnyStepLeavesTheOldIndexOrTheNewOne(long seed) throws IOException {
        var random = new Random(seed);
        List<String> paragraphs = paragraphs(random);
        var disk = new FailingDisk();
        PassageIndex index = PassageIndex.open(disk);
        for (int change = 0; change < PassageIndex.MOST_SEGMENTS + 2; change++) {
            List<Sketch> added = sketches(random, paragraphs, 2);
            List<ArticleId> removed = List.of(new ArticleId("a" + random.nextInt(20)));
            List<SharedStretch> before = index.stretches();
            FailingDisk whole = disk.restarted();
            PassageIndex done = PassageIndex.open(whole);
            done.change(added, removed);
            List<SharedStretch> after = done.stretches();
            boolean stopped = true;
            for (int steps = 0; stopped; steps++) {
                FailingDisk failing = disk.stoppingAfter(steps);
                stopped = isStopped(failing, added, removed);
                PassageIndex found = PassageIndex.open(failing.restarted());
                assertThat(found.stretches())
                        .as("seed %d, change %d, step %d", seed, change, steps)
                        .isIn(before, after);
                found.change(added, removed);
                assertThat(found.stretches()).isEqualTo(after);
            }
            disk = whole;
            index = done;
        }
    }

    private static boolean isStopped(FailingDisk disk, List<Sketch> added, List<ArticleId> removed) {
        try {
            PassageIndex.open(disk).change(added, removed);
            return false;
        } catch (IOException stopped) {
            return true;
        }
    }

    @Test
    void anIndexInAFolderIsThereAgainWhenItIsOpenedAgain(@TempDir Path folder) throws IOException {
        var random = new Random(5);
        List<String> paragraphs = paragraphs(random);
        PassageIndex index = PassageIndex.open(folder.resolve("index"));
        index.change(sketches(random, paragraphs, 12), List.of());
        index.change(sketches(random, paragraphs, 3), List.of(new ArticleId("a3")));

        PassageIndex again = PassageIndex.open(folder.resolve("index"));

        assertThat(again.stretches()).isNotEmpty().isEqualTo(index.stretches());
        assertThat(again.bytes()).isEqualTo(index.bytes()).isPositive();
    }

    @Test
    void aChangedSegmentIsRefusedWhenTheIndexIsOpened() throws IOException {
        var random = new Random(6);
        var disk = new FailingDisk();
        PassageIndex.open(disk).change(sketches(random, paragraphs(random), 4), List.of());
        disk.damage("segment-0");

        assertThatThrownBy(() -> PassageIndex.open(disk))
                .isInstanceOf(BrokenIndex.class)
                .hasMessageContaining("segment-0");
    }

    @Test
    void aChangedManifestIsRefusedWhenTheIndexIsOpened() throws IOException {
        var random = new Random(7);
        var disk = new FailingDisk();
        PassageIndex.open(disk).change(sketches(random, paragraphs(random), 4), List.of());
        disk.damage("manifest");

        assertThatThrownBy(() -> PassageIndex.open(disk)).isInstanceOf(BrokenIndex.class);
    }

    @Test
    void aSegmentOfAnotherVersionIsRefusedBySayingWhich() {
        byte[] bytes = Segment.encode(List.of());
        bytes["STEMMAIX".length() + 3] = 9;

        assertThatThrownBy(() -> Segment.decode("segment-0", bytes))
                .isInstanceOf(BrokenIndex.class)
                .hasMessageContaining("version 9");
    }

    @Test
    void bytesOfAnythingElseAreNoSegment() {
        assertThatThrownBy(
                        () -> Segment.decode("segment-0", "something else altogether".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(BrokenIndex.class);
    }

    @Test
    void wordsVeryFarApartKeepTheirPlaces() throws IOException {
        Sketch sketch = Sketch.of(
                new ArticleId("a"), Bearer.of(Optional.empty()), new long[] {5, 6, 7}, new int[] {0, 65_535, 400_000});

        Sketch read =
                Segment.decode("segment-0", Segment.encode(List.of(sketch))).getFirst();

        assertThat(read.fingerprints().word(1)).isEqualTo(65_535);
        assertThat(read.fingerprints().word(2)).isEqualTo(400_000);
    }

    private static byte[] segment(FailingDisk disk) throws IOException {
        List<String> segments = disk.names().stream()
                .filter(name -> name.startsWith("segment-"))
                .toList();
        assertThat(segments).hasSize(1);
        return disk.read(segments.getFirst());
    }

    private static List<String> paragraphs(Random random) {
        var paragraphs = new ArrayList<String>();
        for (int i = 0; i < PARAGRAPHS; i++) {
            paragraphs.add(random.ints(30, 0, 5000).mapToObj(word -> "w" + word).collect(Collectors.joining(" ")));
        }
        return paragraphs;
    }

    /** Articles of two or three common paragraphs, of which some have ids that others had before. */
    private static List<Sketch> sketches(Random random, List<String> paragraphs, int count) {
        Map<ArticleId, Sketch> sketches = new TreeMap<>();
        while (sketches.size() < count) {
            var id = new ArticleId("a" + random.nextInt(25));
            String text = random.ints(2 + random.nextInt(2), 0, PARAGRAPHS)
                    .mapToObj(paragraphs::get)
                    .collect(Collectors.joining(" "));
            Optional<String> outlet = random.nextBoolean() ? Optional.empty() : Optional.of("o" + random.nextInt(3));
            sketches.put(id, Sketch.of(id, Bearer.of(outlet), WordView.of(text)));
        }
        return List.copyOf(sketches.values());
    }
}
