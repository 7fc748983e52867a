package org.stemma.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder that results are written to, whole or not at all: files are written beside their places and then moved
 * there, so that a run which fails or is stopped leaves what was there before.
 *
 * <p>Files in the folder that the results do not name stay as they are.
 */
final class OutputFolder {
    private static final Logger LOG = LoggerFactory.getLogger(OutputFolder.class);

    private static final String STAGING_PREFIX = ".stemma-writing-";

    private final Path folder;

    /** What goes into a file. */
    @FunctionalInterface
    interface Content {
        /** Writes it; {@code out} is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;
    }

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The folder at a path, which need not exist. Looked at before the work begins, so that a long run does not end
     * in a message that could have come first.
     *
     * @throws CommandFailure if the path is no folder, or cannot be written, as far as can be told without writing
     */
    static OutputFolder at(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        Path existing = nearestExisting(folder);
        if (!Files.isDirectory(existing)) {
            throw new CommandFailure("cannot write to " + path + ": " + existing + " is not a folder");
        }
        if (!Files.isWritable(existing)) {
            throw new CommandFailure("cannot write to " + path + ": no permission to write in " + existing);
        }
        return new OutputFolder(folder);
    }

    /**
     * The folder that a file is to be written to.
     *
     * @throws CommandFailure as {@link #at}, or if the path is that of a folder
     */
    static OutputFolder ofFile(Path file) {
        Path parent = file.getParent();
        if (parent == null || Files.isDirectory(file)) {
            throw new CommandFailure("cannot write to " + file + ": it is a folder");
        }
        return at(parent);
    }

    /** The absolute path of the folder. */
    Path path() {
        return folder;
    }

    /**
     * Writes all files, then moves them to their places.
     *
     * @param files contents by name; a name has no folder in it
     * @throws CommandFailure if a file cannot be written; none has changed then, unless the disk failed between moving
     *     the first file and the last
     */
    void write(SortedMap<String, Content> files) {
        try {
            Files.createDirectories(folder);
            for (String name : files.keySet()) {
                if (Files.isDirectory(folder.resolve(name))) {
                    throw new CommandFailure("cannot write to " + folder + ": " + name + " is a folder there");
                }
            }
            Path staging = Files.createTempDirectory(folder, STAGING_PREFIX);
            try {
                for (Map.Entry<String, Content> file : files.entrySet()) {
                    try (OutputStream out =
                            new BufferedOutputStream(Files.newOutputStream(staging.resolve(file.getKey())))) {
                        file.getValue().writeTo(out);
                    }
                }
                for (String name : files.keySet()) {
                    Files.move(
                            staging.resolve(name),
                            folder.resolve(name),
                            StandardCopyOption.REPLACE_EXISTING,
                            StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                removeStaging(staging);
            }
        } catch (IOException failed) {
            throw new CommandFailure("cannot write to " + folder + ": " + reason(failed), failed);
        }
    }

    private static Path nearestExisting(Path path) {
        Path place = path;
        while (!Files.exists(place) && place.getParent() != null) {
            place = place.getParent();
        }
        return place;
    }

    /** What an exception of the file system means, in words; most of its messages are a bare path. */
    static String reason(IOException failed) {
        if (failed instanceof AccessDeniedException denied) {
            return "no permission for " + denied.getFile();
        }
        if (failed instanceof FileSystemException known && known.getReason() != null) {
            return known.getReason();
        }
        return failed.getClass().getSimpleName() + ": " + failed.getMessage();
    }

    /** Best effort: what is left behind is hidden, named after this program, and no reason to call a run failed. */
    private static void removeStaging(Path staging) {
        try (Stream<Path> left = Files.list(staging)) {
            for (Path file : left.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(staging);
        } catch (IOException stuck) {
            LOG.warn("cannot remove {}: {}", staging, reason(stuck));
        }
    }
}
