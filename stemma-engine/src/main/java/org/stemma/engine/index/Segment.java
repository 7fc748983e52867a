package org.stemma.engine.index;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.ArticleId;
import org.stemma.trace.passage.Bearer;
import org.stemma.trace.passage.Fingerprints;
import org.stemma.trace.passage.Sketch;

/**
 * The sketches of one change as bytes.
 *
 * <p>The eight letters {@code STEMMAIX}, the version, the number of sketches; then each: id, outlet, page (length in two
 * bytes and UTF-8; an absent one has length 0), the number of fingerprints, their hashes of eight bytes, and the
 * distances between their words in two bytes each (65535 says that the distance follows in four). Numbers are big-endian.
 */
final class Segment {
    static final int VERSION = 1;

    private static final byte[] MAGIC = "STEMMAIX".getBytes(StandardCharsets.US_ASCII);
    private static final int FAR = 0xffff;

    private Segment() {}

    static byte[] encode(List<Sketch> sketches) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(MAGIC);
            out.writeInt(VERSION);
            out.writeInt(sketches.size());
            for (Sketch sketch : sketches) {
                write(out, sketch.article().value());
                write(out, sketch.bearer().outlet().orElse(""));
                write(out, sketch.bearer().page().orElse(""));
                Fingerprints fingerprints = sketch.fingerprints();
                out.writeInt(fingerprints.size());
                int last = 0;
                for (int i = 0; i < fingerprints.size(); i++) {
                    out.writeLong(fingerprints.hash(i));
                    int distance = fingerprints.word(i) - last;
                    out.writeShort(Math.min(distance, FAR));
                    if (distance >= FAR) {
                        out.writeInt(distance);
                    }
                    last = fingerprints.word(i);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
        return bytes.toByteArray();
    }

    /** @throws BrokenIndex if the bytes are no segment of this version */
    static List<Sketch> decode(String name, byte[] bytes) throws BrokenIndex {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            byte[] magic = new byte[MAGIC.length];
            in.get(magic);
            if (!java.util.Arrays.equals(magic, MAGIC)) {
                throw new BrokenIndex(name + " is no part of an index");
            }
            int version = in.getInt();
            if (version != VERSION) {
                throw new BrokenIndex(name + " is of version " + version + "; this program reads version " + VERSION
                        + ". Build the index again.");
            }
            int size = in.getInt();
            var sketches = new ArrayList<Sketch>();
            for (int i = 0; i < size; i++) {
                sketches.add(sketch(in));
            }
            if (in.hasRemaining()) {
                throw new BrokenIndex(name + " goes on after its last article");
            }
            return sketches;
        } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException broken) {
            throw new BrokenIndex(name + " is cut off or changed: " + broken);
        }
    }

    private static Sketch sketch(ByteBuffer in) {
        var article = new ArticleId(string(in));
        var bearer = new Bearer(
                Optional.of(string(in)).filter(outlet -> !outlet.isEmpty()),
                Optional.of(string(in)).filter(page -> !page.isEmpty()));
        int size = in.getInt();
        if (size > in.remaining() / Long.BYTES) {
            throw new IllegalArgumentException(size + " fingerprints in " + in.remaining() + " bytes");
        }
        long[] hashes = new long[size];
        int[] words = new int[size];
        int last = 0;
        for (int i = 0; i < size; i++) {
            hashes[i] = in.getLong();
            int distance = Short.toUnsignedInt(in.getShort());
            last += distance == FAR ? in.getInt() : distance;
            words[i] = last;
        }
        return Sketch.of(article, bearer, hashes, words);
    }

    private static void write(DataOutputStream out, String value) throws IOException {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > FAR) {
            throw new IllegalArgumentException(
                    "an id, outlet or page of " + bytes.length + " bytes; at most " + FAR + " can be kept");
        }
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static String string(ByteBuffer in) {
        byte[] bytes = new byte[Short.toUnsignedInt(in.getShort())];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
