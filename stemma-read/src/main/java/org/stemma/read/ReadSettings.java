package org.stemma.read;

/**
 * The limits of reading. Each is named in the {@code Rejected} that it causes.
 *
 * @param maxFileBytes the largest document that is read, in bytes after decompression: a file, a record of an archive, a
 *     line of JSON lines; at least 1
 * @param maxFolderDepth how many folders deep a walk goes below the folder that was named; at least 1
 * @param maxArticles how many articles one run takes; at least 1
 * @param threads how many files are read at a time; at least 1. The result is the same for any number
 */
public record ReadSettings(long maxFileBytes, int maxFolderDepth, int maxArticles, int threads) {
    /** 16 MiB: ten times the largest news page seen, and more than a long book as text. */
    public static final long DEFAULT_MAX_FILE_BYTES = 16L << 20;

    /** Deeper trees are archives of something else. */
    public static final int DEFAULT_MAX_FOLDER_DEPTH = 32;

    /** Enough for a corpus; a story has far fewer. */
    public static final int DEFAULT_MAX_ARTICLES = 200_000;

    /** @throws IllegalArgumentException if a limit is below 1; the message names it */
    public ReadSettings {
        atLeastOne("maxFileBytes", maxFileBytes);
        atLeastOne("maxFolderDepth", maxFolderDepth);
        atLeastOne("maxArticles", maxArticles);
        atLeastOne("threads", threads);
    }

    /** The defaults, with one thread. */
    public static ReadSettings defaults() {
        return new ReadSettings(DEFAULT_MAX_FILE_BYTES, DEFAULT_MAX_FOLDER_DEPTH, DEFAULT_MAX_ARTICLES, 1);
    }

    /** The same limits with another number of threads. */
    public ReadSettings withThreads(int number) {
        return new ReadSettings(maxFileBytes, maxFolderDepth, maxArticles, number);
    }

    /**
     * The same with another value for the limit of this name: {@code maxFileBytes}, {@code maxFolderDepth} or
     * {@code maxArticles}, as the message of a {@code Rejected} names it.
     *
     * @throws IllegalArgumentException if there is no such limit (the message lists those there are), or if the value is
     *     out of its range
     */
    public ReadSettings withLimit(String name, long value) {
        return switch (name) {
            case "maxFileBytes" -> new ReadSettings(value, maxFolderDepth, maxArticles, threads);
            case "maxFolderDepth" -> new ReadSettings(maxFileBytes, count(name, value), maxArticles, threads);
            case "maxArticles" -> new ReadSettings(maxFileBytes, maxFolderDepth, count(name, value), threads);
            default ->
                throw new IllegalArgumentException(
                        "there is no limit " + name + "; there are: maxFileBytes, maxFolderDepth, maxArticles");
        };
    }

    private static int count(String name, long value) {
        if (value > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + " is " + value + ", must be at most " + Integer.MAX_VALUE);
        }
        return (int) value;
    }

    /** The same limits with another size of file. */
    public ReadSettings withMaxFileBytes(long bytes) {
        return new ReadSettings(bytes, maxFolderDepth, maxArticles, threads);
    }

    private static void atLeastOne(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(name + " is " + value + ", must be at least 1");
        }
    }
}
