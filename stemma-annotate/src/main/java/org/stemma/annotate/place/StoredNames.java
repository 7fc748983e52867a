package org.stemma.annotate.place;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** Names of a gazetteer by number. Each is made from its bytes when it is first asked for. Safe between threads. */
final class StoredNames {
    private final byte[] bytes;
    private final int[] starts;

    // Threads that ask for a name at the same time make equal strings; either may stay.
    private final String[] made;

    private StoredNames(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
        this.made = new String[starts.length];
    }

    /** Names behind one another, each as {@link java.io.DataOutput#writeUTF} writes it. */
    static StoredNames read(ByteBuffer in, int size) {
        int first = in.position();
        var starts = new int[size];
        for (int i = 0; i < size; i++) {
            starts[i] = in.position() - first;
            Columns.skip(in, Short.toUnsignedInt(in.getShort()));
        }
        return new StoredNames(Columns.since(in, first), starts);
    }

    /** As many names as there are numbers, each behind its number; fills in the numbers. */
    static StoredNames read(ByteBuffer in, int[] numbers) {
        int first = in.position();
        var starts = new int[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.getInt();
            starts[i] = in.position() - first;
            Columns.skip(in, Short.toUnsignedInt(in.getShort()));
        }
        return new StoredNames(Columns.since(in, first), starts);
    }

    int size() {
        return starts.length;
    }

    String get(int index) {
        String known = made[index];
        if (known == null) {
            known = name(starts[index]);
            made[index] = known;
        }
        return known;
    }

    private String name(int start) {
        try {
            return new DataInputStream(new ByteArrayInputStream(bytes, start, bytes.length - start)).readUTF();
        } catch (IOException malformed) {
            throw new UncheckedIOException("a name in the gazetteer that is none; import the table again", malformed);
        }
    }

    /** The number of a name among sorted ones; negative if it is none of them. */
    int indexOf(String name) {
        int low = 0;
        int high = starts.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = get(middle).compareTo(name);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
