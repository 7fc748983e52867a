package org.stemma.annotate.place;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Reads columns of numbers from the bytes of a gazetteer, each at once. What is asked for beyond the end, or has a
 * negative size, gives a {@link BufferUnderflowException}.
 */
final class Columns {
    private Columns() {}

    static byte[] bytes(ByteBuffer in, int size) {
        var bytes = new byte[checked(in, size, Byte.BYTES)];
        in.get(bytes);
        return bytes;
    }

    static short[] shorts(ByteBuffer in, int size) {
        var shorts = new short[checked(in, size, Short.BYTES)];
        in.asShortBuffer().get(shorts);
        skip(in, Short.BYTES * size);
        return shorts;
    }

    static int[] ints(ByteBuffer in, int size) {
        var ints = new int[checked(in, size, Integer.BYTES)];
        in.asIntBuffer().get(ints);
        skip(in, Integer.BYTES * size);
        return ints;
    }

    /** What was read since a position. */
    static byte[] since(ByteBuffer in, int first) {
        var bytes = new byte[in.position() - first];
        in.get(first, bytes);
        return bytes;
    }

    static void skip(ByteBuffer in, int bytes) {
        in.position(in.position() + checked(in, bytes, Byte.BYTES));
    }

    /** The size, if so many are left. */
    static int checked(ByteBuffer in, int size, int width) {
        if (size < 0 || size > in.remaining() / width) {
            throw new BufferUnderflowException();
        }
        return size;
    }
}
