package org.stemma.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this program, as the build wrote it into the jar. */
final class Version implements IVersionProvider {
    /** The version alone: {@code 1.2.0}. */
    static String number() {
        var properties = new Properties();
        try (InputStream resource = Objects.requireNonNull(Version.class.getResourceAsStream("version.properties"))) {
            properties.load(resource);
        } catch (IOException broken) {
            throw new UncheckedIOException("version.properties cannot be read", broken);
        }
        return properties.getProperty("version", "unknown");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Stemma " + number(), "Java " + Runtime.version()};
    }
}
