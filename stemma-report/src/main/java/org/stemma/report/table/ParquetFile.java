package org.stemma.report.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Renderer;
import org.stemma.report.cite.Utf8;
import org.stemma.report.table.Table.Cell;
import org.stemma.report.table.Table.CellType;
import org.stemma.report.table.Table.Column;

/**
 * A table as Apache Parquet: optional columns of strings, 64-bit integers, doubles and booleans.
 *
 * <p>The smallest part of the format that every reader knows: one row group, one page a column, plain encoding, no
 * compression, no dictionary, no statistics. Tables of an analysis are flat and small, so the part that makes Parquet
 * libraries large is not needed, and the bytes depend on no library's version.
 *
 * @see <a href="https://parquet.apache.org/docs/file-format/">Parquet: file format</a>
 * @see <a href="https://github.com/apache/parquet-format/blob/master/src/main/thrift/parquet.thrift">parquet.thrift</a>
 */
public final class ParquetFile implements Renderer {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    private static final int FORMAT_VERSION = 1;
    private static final int OPTIONAL = 1;
    private static final int PLAIN = 0;
    private static final int RLE = 3;
    private static final int UNCOMPRESSED = 0;
    private static final int DATA_PAGE = 0;
    private static final int UTF8 = 0;
    private static final int STRING_TYPE = 1;

    private final Tables.Name table;

    private ParquetFile(Tables.Name table) {
        this.table = table;
    }

    /** A file a table. */
    public static List<Renderer> all() {
        return Stream.of(Tables.Name.values()).<Renderer>map(ParquetFile::new).toList();
    }

    @Override
    public String fileName() {
        return table.file() + ".parquet";
    }

    @Override
    public String mediaType() {
        return "application/vnd.apache.parquet";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        write(Tables.of(table, analysis), analysis.version(), out);
        out.flush();
    }

    /** Where a column lies in the file. */
    private record Chunk(long offset, int size) {}

    static void write(Table table, String version, OutputStream out) throws IOException {
        out.write(MAGIC);
        long offset = MAGIC.length;
        var chunks = new ArrayList<Chunk>();
        if (!table.rows().isEmpty()) {
            for (int i = 0; i < table.columns().size(); i++) {
                byte[] chunk = chunk(column(table, i), table.columns().get(i).type());
                out.write(chunk);
                chunks.add(new Chunk(offset, chunk.length));
                offset += chunk.length;
            }
        }
        byte[] footer = footer(table, version, chunks);
        out.write(footer);
        out.write(littleEndian(Integer.BYTES).putInt(footer.length).array());
        out.write(MAGIC);
    }

    private static List<Cell> column(Table table, int index) {
        return table.rows().stream().map(row -> row.get(index)).toList();
    }

    /** The only page of a column with its header. */
    private static byte[] chunk(List<Cell> cells, CellType type) {
        byte[] levels = presence(cells);
        byte[] values = values(cells, type);
        int size = Integer.BYTES + levels.length + values.length;
        byte[] header = new CompactThrift()
                .i32(1, DATA_PAGE)
                .i32(2, size)
                .i32(3, size)
                .begin(5)
                .i32(1, cells.size())
                .i32(2, PLAIN)
                .i32(3, RLE)
                .i32(4, RLE)
                .end()
                .end()
                .toBytes();
        return littleEndian(header.length + size)
                .put(header)
                .putInt(levels.length)
                .put(levels)
                .put(values)
                .array();
    }

    /** A bit a cell, set where something stands, in one bit-packed run of the hybrid encoding. */
    private static byte[] presence(List<Cell> cells) {
        var set = new BitSet(cells.size());
        for (int i = 0; i < cells.size(); i++) {
            set.set(i, !(cells.get(i) instanceof Cell.Absent));
        }
        int groups = (cells.size() + Byte.SIZE - 1) / Byte.SIZE;
        var bytes = new ByteArrayOutputStream();
        int header = groups << 1 | 1;
        while (header > Byte.MAX_VALUE) {
            bytes.write(header & Byte.MAX_VALUE | Byte.MAX_VALUE + 1);
            header >>>= Byte.SIZE - 1;
        }
        bytes.write(header);
        byte[] bits = set.toByteArray();
        bytes.writeBytes(bits);
        bytes.writeBytes(new byte[groups - bits.length]);
        return bytes.toByteArray();
    }

    private static byte[] values(List<Cell> cells, CellType type) {
        var bytes = new ByteArrayOutputStream();
        var flags = new BitSet();
        int flagged = 0;
        for (Cell cell : cells) {
            switch (cell) {
                case Cell.Text text -> {
                    byte[] utf8 = Utf8.bytes(text.value());
                    bytes.writeBytes(
                            littleEndian(Integer.BYTES).putInt(utf8.length).array());
                    bytes.writeBytes(utf8);
                }
                case Cell.Whole whole ->
                    bytes.writeBytes(
                            littleEndian(Long.BYTES).putLong(whole.value()).array());
                case Cell.Real real ->
                    bytes.writeBytes(
                            littleEndian(Double.BYTES).putDouble(real.value()).array());
                case Cell.Flag flag -> flags.set(flagged++, flag.value());
                case Cell.Absent absent -> {}
            }
        }
        if (type == CellType.FLAG) {
            byte[] bits = flags.toByteArray();
            bytes.writeBytes(bits);
            bytes.writeBytes(new byte[(flagged + Byte.SIZE - 1) / Byte.SIZE - bits.length]);
        }
        return bytes.toByteArray();
    }

    private static byte[] footer(Table table, String version, List<Chunk> chunks) {
        int rows = table.rows().size();
        var thrift = new CompactThrift();
        thrift.i32(1, FORMAT_VERSION).structures(2, table.columns().size() + 1);
        thrift.beginElement()
                .text(4, table.name())
                .i32(5, table.columns().size())
                .end();
        for (Column column : table.columns()) {
            schema(thrift, column);
        }
        thrift.i64(3, rows).structures(4, chunks.isEmpty() ? 0 : 1);
        if (!chunks.isEmpty()) {
            long size = chunks.stream().mapToLong(Chunk::size).sum();
            thrift.beginElement().structures(1, chunks.size());
            for (int i = 0; i < chunks.size(); i++) {
                column(thrift, table.columns().get(i), chunks.get(i), rows);
            }
            thrift.i64(2, size).i64(3, rows).end();
        }
        return thrift.text(6, "stemma version " + version).end().toBytes();
    }

    private static void schema(CompactThrift thrift, Column column) {
        thrift.beginElement().i32(1, physical(column.type())).i32(3, OPTIONAL).text(4, column.name());
        if (column.type() == CellType.TEXT) {
            thrift.i32(6, UTF8).begin(10).begin(STRING_TYPE).end().end();
        }
        thrift.end();
    }

    private static void column(CompactThrift thrift, Column column, Chunk chunk, int rows) {
        thrift.beginElement()
                .i64(2, chunk.offset())
                .begin(3)
                .i32(1, physical(column.type()))
                .numbers(2, PLAIN, RLE)
                .texts(3, column.name())
                .i32(4, UNCOMPRESSED)
                .i64(5, rows)
                .i64(6, chunk.size())
                .i64(7, chunk.size())
                .i64(9, chunk.offset())
                .end()
                .end();
    }

    /** The number of the type in {@code parquet.thrift}. */
    private static int physical(CellType type) {
        return switch (type) {
            case FLAG -> 0;
            case WHOLE -> 2;
            case REAL -> 5;
            case TEXT -> 6;
        };
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
