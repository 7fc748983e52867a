package org.stemma.model.article;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** An immutable sequence of bytes, equal by content. Safe between threads. */
public final class Bytes {
    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /** A copy of the given bytes. */
    public static Bytes copyOf(byte[] content) {
        return new Bytes(content.clone());
    }

    /** The number of bytes. */
    public int size() {
        return content.length;
    }

    /** A fresh copy of the bytes. */
    public byte[] toArray() {
        return content.clone();
    }

    /** A stream over the bytes, without a copy. */
    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** SHA-256 as 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return content.length + " bytes";
    }
}
