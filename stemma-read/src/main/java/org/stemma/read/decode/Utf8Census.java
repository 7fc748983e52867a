package org.stemma.read.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * How many sequences of several bytes are well-formed UTF-8, and how many bytes fit in no sequence.
 *
 * <p>Lead and continuation bytes are checked as in RFC 3629; overlong forms and surrogates count as well-formed, which
 * does not matter for telling UTF-8 from a single-byte charset.
 *
 * @param wellFormed sequences of two to four bytes
 * @param illFormed bytes outside ASCII that belong to no sequence
 */
record Utf8Census(int wellFormed, int illFormed) {
    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    /** The first bit of each of eight bytes: none is set where all are ASCII. */
    private static final long BEYOND_ASCII = 0x8080808080808080L;

    static Utf8Census of(byte[] bytes) {
        int wellFormed = 0;
        int illFormed = 0;
        int at = 0;
        while (at < bytes.length) {
            if (at + Long.BYTES <= bytes.length && ((long) EIGHT_BYTES.get(bytes, at) & BEYOND_ASCII) == 0) {
                at += Long.BYTES;
                continue;
            }
            int following = following(bytes[at]);
            if (following == 0) {
                at++;
            } else if (following > 0 && continues(bytes, at + 1, following)) {
                wellFormed++;
                at += following + 1;
            } else {
                illFormed++;
                at++;
            }
        }
        return new Utf8Census(wellFormed, illFormed);
    }

    /** The continuation bytes that a lead byte asks for; negative if the byte leads nothing. */
    private static int following(byte lead) {
        int octet = lead & 0xFF;
        if (octet < 0x80) {
            return 0;
        }
        if (octet >= 0xC2 && octet <= 0xDF) {
            return 1;
        }
        if (octet >= 0xE0 && octet <= 0xEF) {
            return 2;
        }
        return octet >= 0xF0 && octet <= 0xF4 ? 3 : -1;
    }

    private static boolean continues(byte[] bytes, int from, int count) {
        if (from + count > bytes.length) {
            return false;
        }
        for (int i = from; i < from + count; i++) {
            if ((bytes[i] & 0xC0) != 0x80) {
                return false;
            }
        }
        return true;
    }
}
