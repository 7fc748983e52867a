package org.stemma.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Hostile;
import org.stemma.report.table.Table.Cell;
import org.stemma.report.table.Table.CellType;
import org.stemma.report.table.Table.Column;

/** The tables as Apache Parquet's own Java reader reads them. */
final class ParquetFileTest {
    private static final long SEED = Long.getLong("stemma.seed", 20311);

    @TempDir
    private Path folder;

    /** Rows as the reader gives them; an absent cell is a null there, an {@code Absent} here. */
    private List<List<Cell>> read(Table table) throws IOException {
        var bytes = new ByteArrayOutputStream();
        ParquetFile.write(table, "0", bytes);
        Path file = folder.resolve("table.parquet");
        Files.write(file, bytes.toByteArray());
        HydratorSupplier<List<Cell>, List<Cell>> cells = HydratorSupplier.constantly(new Cells());
        try (Stream<List<Cell>> rows = ParquetReader.streamContent(file.toFile(), cells)) {
            return rows.toList();
        }
    }

    /** Makes cells of what the reader hands over. */
    private static final class Cells implements Hydrator<List<Cell>, List<Cell>> {
        @Override
        public List<Cell> start() {
            return new ArrayList<>();
        }

        @Override
        public List<Cell> add(List<Cell> row, String heading, Object value) {
            row.add(cell(value));
            return row;
        }

        @Override
        public List<Cell> finish(List<Cell> row) {
            return row;
        }

        private static Cell cell(Object value) {
            if (value instanceof String text) {
                return new Cell.Text(text);
            }
            if (value instanceof Long whole) {
                return new Cell.Whole(whole);
            }
            if (value instanceof Double real) {
                return new Cell.Real(real);
            }
            return value instanceof Boolean flag ? new Cell.Flag(flag) : new Cell.Absent();
        }
    }

    @ParameterizedTest
    @EnumSource(Tables.Name.class)
    void everyTableOfAStoryIsReadBackAsItIs(Tables.Name name) throws IOException {
        Table table = Tables.of(name, Ferry.analysis());
        assertThat(read(table)).isNotEmpty().isEqualTo(table.rows());
    }

    @ParameterizedTest
    @EnumSource(Tables.Name.class)
    void everyTableOfHostileArticlesHasAllItsRows(Tables.Name name) throws IOException {
        Table table = Tables.of(name, Hostile.analysis());
        assertThat(read(table)).hasSameSizeAs(table.rows());
    }

    @Test
    void aTableWithoutRowsIsStillAFile() throws IOException {
        assertThat(read(new Table("nothing", List.of(new Column("id", CellType.TEXT)), List.of())))
                .isEmpty();
    }

    @Test
    void anyCellsAreReadBackWhereverSomethingIsAbsent() throws IOException {
        var random = new Random(SEED);
        for (int rows : new int[] {1, 7, 8, 9, 500, 2000}) {
            var table = new Table(
                    "any",
                    List.of(
                            new Column("text", CellType.TEXT),
                            new Column("whole", CellType.WHOLE),
                            new Column("real", CellType.REAL),
                            new Column("flag", CellType.FLAG)),
                    Stream.generate(() -> row(random)).limit(rows).toList());
            assertThat(read(table)).as("seed %d, %d rows", SEED, rows).isEqualTo(table.rows());
        }
    }

    private static List<Cell> row(Random random) {
        return List.of(
                random.nextInt(3) == 0 ? new Cell.Absent() : new Cell.Text("é🌊".repeat(random.nextInt(40))),
                random.nextInt(3) == 0 ? new Cell.Absent() : new Cell.Whole(random.nextLong()),
                random.nextInt(3) == 0 ? new Cell.Absent() : new Cell.Real(random.nextGaussian()),
                random.nextInt(3) == 0 ? new Cell.Absent() : new Cell.Flag(random.nextBoolean()));
    }
}
