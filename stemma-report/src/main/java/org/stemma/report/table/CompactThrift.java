package org.stemma.report.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes structures in Thrift's compact protocol, as far as the headers of a Parquet file need it. Not for several
 * threads.
 *
 * @see <a href="https://github.com/apache/thrift/blob/master/doc/specs/thrift-compact-protocol.md">Thrift compact
 *     protocol encoding</a>
 */
final class CompactThrift {
    private static final int I32 = 5;
    private static final int I64 = 6;
    private static final int BINARY = 8;
    private static final int LIST = 9;
    private static final int STRUCT = 12;
    /** A distance of at most this from the field before is written in half a byte. */
    private static final int NEAR = 15;

    private static final int HALF_BYTE = 4;
    private static final int SEVEN_BITS = 0x7F;
    private static final int MORE = 0x80;
    private static final int LONG_LIST = 0xF0;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Deque<Integer> before = new ArrayDeque<>();
    private int last;

    /** A field with a 32-bit number. */
    CompactThrift i32(int field, int value) {
        header(field, I32);
        varint(zigzag(value));
        return this;
    }

    /** A field with a 64-bit number. */
    CompactThrift i64(int field, long value) {
        header(field, I64);
        varint(zigzag(value));
        return this;
    }

    /** A field with characters. */
    CompactThrift text(int field, String value) {
        header(field, BINARY);
        characters(value);
        return this;
    }

    /** Begins a field that is a structure. */
    CompactThrift begin(int field) {
        header(field, STRUCT);
        return beginElement();
    }

    /** Begins a structure that is an element of a list. */
    CompactThrift beginElement() {
        before.push(last);
        last = 0;
        return this;
    }

    /** Ends a structure. */
    CompactThrift end() {
        bytes.write(0);
        last = before.isEmpty() ? 0 : before.pop();
        return this;
    }

    /** Begins a list of structures; as many follow. */
    CompactThrift structures(int field, int size) {
        return list(field, size, STRUCT);
    }

    /** A list of 32-bit numbers. */
    CompactThrift numbers(int field, int... values) {
        list(field, values.length, I32);
        for (int value : values) {
            varint(zigzag(value));
        }
        return this;
    }

    /** A list of texts. */
    CompactThrift texts(int field, String... values) {
        list(field, values.length, BINARY);
        for (String value : values) {
            characters(value);
        }
        return this;
    }

    /** What was written. */
    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private CompactThrift list(int field, int size, int type) {
        header(field, LIST);
        if (size < NEAR) {
            bytes.write(size << HALF_BYTE | type);
        } else {
            bytes.write(LONG_LIST | type);
            varint(size);
        }
        return this;
    }

    private void characters(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        varint(utf8.length);
        bytes.writeBytes(utf8);
    }

    private void header(int field, int type) {
        int distance = field - last;
        if (distance < 1 || distance > NEAR) {
            throw new IllegalArgumentException("field " + field + " after " + last);
        }
        bytes.write(distance << HALF_BYTE | type);
        last = field;
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~(long) SEVEN_BITS) != 0) {
            bytes.write((int) (rest & SEVEN_BITS) | MORE);
            rest >>>= Integer.numberOfTrailingZeros(MORE);
        }
        bytes.write((int) rest);
    }

    private static long zigzag(long value) {
        return value << 1 ^ value >> Long.SIZE - 1;
    }
}
