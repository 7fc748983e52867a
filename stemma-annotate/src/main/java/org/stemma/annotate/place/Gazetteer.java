package org.stemma.annotate.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Regions and populated places by name. Immutable; safe between threads. Held as flat arrays (3 MB) that are read when
 * the first place is looked up; names in full are made from them when they are asked for.
 *
 * <p>The resource {@code gazetteer.bin}, big-endian: a magic number; the numbers of places and of those that are
 * regions, which come first; the codes of countries and regions; then one column after the other: latitude and
 * longitude as 16-bit fractions of the circle (300 m, 600 m), region, population as eight times its binary logarithm,
 * kind. Behind them the names, sorted by their bytes, in blocks of 16 with shared beginnings left out, each
 * with the places that bear it; populated places stand in the order of their population. Last the names of regions and
 * cities in full.
 */
public final class Gazetteer {
    static final int MAGIC = 0x53475A32;
    private static final double CIRCLE = 65534;
    private static final double LATITUDES = 180;
    private static final double LONGITUDES = 360;
    private static final double STEPS_PER_DOUBLING = 8;
    private static final int[] NOTHING = {};
    private static final int NONE = -1;

    /** Bytes of the number of a place and an empty name behind it. */
    private static final int SMALLEST_NAME = Integer.BYTES + Short.BYTES;

    private final short[] latitudes;
    private final short[] longitudes;
    private final short[] regions;
    private final byte[] populations;
    private final byte[] kinds;
    private final StoredNames regionCodes;
    private final int[] placesOfRegions;
    private final int[] blockStarts;
    private final byte[] blocks;
    private final int keyCount;
    private final int regionCount;
    private final int[] named;
    private final StoredNames names;

    /** Read when first asked for. */
    private static final class Bundled {
        static final Gazetteer GAZETTEER = read();

        private static Gazetteer read() {
            try (InputStream stream = Gazetteer.class.getResourceAsStream("gazetteer.bin")) {
                if (stream == null) {
                    throw new IllegalStateException("the jar has no gazetteer.bin");
                }
                return Gazetteer.read(stream);
            } catch (IOException e) {
                throw new UncheckedIOException("gazetteer.bin cannot be read", e);
            }
        }
    }

    /**
     * Reads a gazetteer that {@link GazetteerWriter} wrote; the stream is not closed.
     *
     * @throws IOException if it cannot be read, or is none
     */
    public static Gazetteer read(InputStream stream) throws IOException {
        try {
            return new Gazetteer(ByteBuffer.wrap(stream.readAllBytes()));
        } catch (BufferUnderflowException tooShort) {
            throw new IOException("a gazetteer that is cut off; import the table again", tooShort);
        }
    }

    private Gazetteer(ByteBuffer in) throws IOException {
        if (in.remaining() < Integer.BYTES || in.getInt() != MAGIC) {
            throw new IOException("not a gazetteer, or one in another form; import the table again");
        }
        int size = in.getInt();
        regionCount = in.getInt();
        StoredNames.read(in, Short.toUnsignedInt(in.getShort()));
        regionCodes = StoredNames.read(in, Short.toUnsignedInt(in.getShort()));
        latitudes = Columns.shorts(in, size);
        longitudes = Columns.shorts(in, size);
        regions = Columns.shorts(in, size);
        populations = Columns.bytes(in, size);
        kinds = Columns.bytes(in, size);
        placesOfRegions = new int[regionCodes.size()];
        Arrays.fill(placesOfRegions, NONE);
        for (int place = 0; place < regionCount; place++) {
            placesOfRegions[Short.toUnsignedInt(regions[place])] = place;
        }
        keyCount = in.getInt();
        blockStarts = Columns.ints(in, in.getInt());
        blocks = Columns.bytes(in, in.getInt());
        named = new int[Columns.checked(in, in.getInt(), SMALLEST_NAME)];
        names = StoredNames.read(in, named);
    }

    /** The gazetteer in the jar. */
    static Gazetteer bundled() {
        return Bundled.GAZETTEER;
    }

    /** Degrees north. */
    double latitude(int place) {
        return latitudes[place] / CIRCLE * LATITUDES;
    }

    /** Degrees east. */
    double longitude(int place) {
        return longitudes[place] / CIRCLE * LONGITUDES;
    }

    /** The code of the first-level region, as {@code US.KY}. */
    String region(int place) {
        return regionCodes.get(Short.toUnsignedInt(regions[place]));
    }

    /** The ISO 3166 code of the country. */
    String country(int place) {
        return region(place).substring(0, 2);
    }

    /** Inhabitants, to a tenth. */
    double population(int place) {
        return Math.pow(2, Byte.toUnsignedInt(populations[place]) / STEPS_PER_DOUBLING);
    }

    PlaceKind kind(int place) {
        return switch (kinds[place]) {
            case 1 -> PlaceKind.REGION;
            case 2 -> PlaceKind.CAPITAL;
            case 4 -> PlaceKind.QUARTER;
            default -> PlaceKind.CITY;
        };
    }

    /** The full name, kept for regions and large cities. */
    Optional<String> name(int place) {
        int index = Arrays.binarySearch(named, place);
        return index < 0 ? Optional.empty() : Optional.of(names.get(index));
    }

    /** The regions that it knows, in their order. */
    List<GazetteerPlace> regions() {
        var known = new ArrayList<GazetteerPlace>();
        for (int place = 0; place < regionCount; place++) {
            String code = region(place);
            known.add(new GazetteerPlace(
                    name(place).orElse(code),
                    PlaceKind.REGION,
                    latitude(place),
                    longitude(place),
                    country(place),
                    code.substring(code.indexOf('.') + 1),
                    Math.round(population(place))));
        }
        return known;
    }

    /** The place of a region's code. */
    Optional<Integer> regionPlace(String code) {
        int region = regionCodes.indexOf(code);
        return region < 0 || placesOfRegions[region] == NONE ? Optional.empty() : Optional.of(placesOfRegions[region]);
    }

    /** How many names it knows. */
    int size() {
        return keyCount;
    }

    /**
     * The places that bear a name: twice the place, and one more where the name is not its usual one; in the order of
     * regions, then population.
     *
     * @param key a key of {@link Keys}
     */
    int[] find(String key) {
        byte[] wanted = key.getBytes(StandardCharsets.UTF_8);
        var cursor = new Cursor(block(wanted), wanted);
        return cursor.seek() && cursor.isWhole() ? cursor.postings() : NOTHING;
    }

    /** Whether a name of more words begins with this one. */
    boolean isBeginning(String key) {
        byte[] wanted = (key + " ").getBytes(StandardCharsets.UTF_8);
        int block = block(wanted);
        var cursor = new Cursor(block, wanted);
        if (!cursor.seek()) {
            cursor = new Cursor(block + 1, wanted);
            cursor.seek();
        }
        return cursor.isBeginning();
    }

    /** The last block whose first key is not behind the wanted one. */
    private int block(byte[] wanted) {
        int low = 0;
        int high = blockStarts.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            int start = blockStarts[middle];
            int length = Byte.toUnsignedInt(blocks[start + 1]);
            if (Arrays.compareUnsigned(blocks, start + 2, start + 2 + length, wanted, 0, wanted.length) <= 0) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /**
     * Walks the names of a block to one that is wanted. Names are sorted and each tells how much it shares with the one
     * before, so that it is enough to know how many bytes of the wanted one were met so far: a name that shares more with
     * the one before differs at the same place, one that shares less is behind the wanted one.
     */
    private final class Cursor {
        private final byte[] wanted;
        private final int end;
        private int met;
        private int length;
        private int at;

        Cursor(int block, byte[] wanted) {
            this.wanted = wanted;
            at = block < blockStarts.length ? blockStarts[block] : blocks.length;
            end = block + 1 < blockStarts.length ? blockStarts[block + 1] : blocks.length;
        }

        /** Goes to the first name that is not before the wanted one; whether the block has one. */
        boolean seek() {
            while (at < end) {
                int shared = Byte.toUnsignedInt(blocks[at]);
                int rest = Byte.toUnsignedInt(blocks[at + 1]);
                int from = at + 2;
                at = from + rest;
                if (shared < met) {
                    met = shared;
                    length = shared + rest;
                    return true;
                }
                if (shared == met) {
                    int same = Arrays.mismatch(blocks, from, from + rest, wanted, met, wanted.length);
                    boolean before = same >= 0
                            && met + same < wanted.length
                            && (same == rest || Byte.compareUnsigned(blocks[from + same], wanted[met + same]) < 0);
                    met = same < 0 ? wanted.length : met + same;
                    if (!before) {
                        length = shared + rest;
                        return true;
                    }
                }
                for (int posting = number(); posting > 0; posting--) {
                    number();
                }
            }
            return false;
        }

        /** Whether the name begins with the wanted one. */
        boolean isBeginning() {
            return met == wanted.length;
        }

        /** Whether the name is the wanted one. */
        boolean isWhole() {
            return met == wanted.length && length == wanted.length;
        }

        int[] postings() {
            var postings = new int[number()];
            int last = 0;
            for (int i = 0; i < postings.length; i++) {
                last += number();
                postings[i] = last;
            }
            return postings;
        }

        private int number() {
            int value = 0;
            int shift = 0;
            byte here = blocks[at++];
            while (here < 0) {
                value |= (here & 0x7F) << shift;
                shift += 7;
                here = blocks[at++];
            }
            return value | here << shift;
        }
    }
}
