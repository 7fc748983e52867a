package org.stemma.read.acquire.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/** Finds the next record behind a broken one: a line that begins {@code WARC/1.}, or a gzip member that does. */
final class RecordSearch {
    private static final byte[] MARK = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

    /** How much is looked at in one piece. */
    private static final int WINDOW = 1 << 16;

    /** Packed bytes that hold at least the first few bytes of a record. */
    private static final int MEMBER_HEAD = 512;

    private RecordSearch() {}

    /** Where the first record that begins behind a place stands. */
    static OptionalLong after(FileChannel channel, long place) throws IOException {
        ByteBuffer window = ByteBuffer.allocate(WINDOW);
        for (long from = place + 1; from < channel.size(); from += WINDOW - MEMBER_HEAD) {
            window.clear();
            while (window.hasRemaining() && channel.read(window, from + window.position()) > 0) {
                // until the window is full or the file ends
            }
            byte[] bytes = window.array();
            int length = window.position();
            boolean last = from + length >= channel.size();
            for (int i = 0; i < (last ? length : WINDOW - MEMBER_HEAD); i++) {
                if (isRecord(bytes, i, length) || isMember(bytes, i, length)) {
                    return OptionalLong.of(from + i);
                }
            }
        }
        return OptionalLong.empty();
    }

    private static boolean isRecord(byte[] bytes, int at, int length) {
        boolean lineStart = at == 0 || bytes[at - 1] == '\n';
        return lineStart && startsWithMark(bytes, at, length);
    }

    private static boolean startsWithMark(byte[] bytes, int at, int length) {
        for (int i = 0; i < MARK.length; i++) {
            if (at + i >= length || bytes[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMember(byte[] bytes, int at, int length) {
        if (at + 3 > length || bytes[at] != 0x1f || bytes[at + 1] != (byte) 0x8b || bytes[at + 2] != 8) {
            return false;
        }
        var packed = new ByteArrayInputStream(bytes, at, Math.min(MEMBER_HEAD, length - at));
        byte[] head = new byte[MARK.length];
        try (GZIPInputStream member = new GZIPInputStream(packed, MEMBER_HEAD)) {
            return member.readNBytes(head, 0, head.length) == head.length && startsWithMark(head, 0, head.length);
        } catch (IOException noMember) {
            return false;
        }
    }
}
