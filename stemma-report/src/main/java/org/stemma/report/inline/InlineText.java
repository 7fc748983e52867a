package org.stemma.report.inline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet or a script of the jar, as it stands in a page.
 *
 * @param text the whole of it
 */
public record InlineText(String text) {
    /**
     * Reads a resource of the jar.
     *
     * @param owner the class beside which it lies
     * @param name its file name
     * @throws IllegalStateException if the jar lacks it
     */
    public static InlineText of(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new InlineText(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the jar's " + name + " cannot be read", unreadable);
        }
    }

    /** The source expression that allows this inline text and no other. */
    public String source() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
