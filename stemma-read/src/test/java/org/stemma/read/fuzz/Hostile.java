package org.stemma.read.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.read.acquire.Acquired;
import org.stemma.read.acquire.Format;
import org.stemma.read.acquire.warc.WebArchive;
import org.stemma.read.decode.Decoded;
import org.stemma.read.decode.Decoder;
import org.stemma.read.extract.html.HtmlExtractor;
import org.stemma.read.feed.ListingExtractor;
import org.stemma.read.fetch.RulesInput;

/** The readers that bytes of strangers reach. Whatever the bytes are, {@link #read} returns. */
enum Hostile {
    /** A web page: its blocks stand in its text and in the page. */
    PAGE {
        @Override
        void read(byte[] bytes) {
            page(bytes, Optional.empty());
        }
    },

    /** A feed: RSS, RDF, Atom or JSON Feed. */
    FEED {
        @Override
        void read(byte[] bytes) {
            boolean json = bytes.length > 0 && bytes[0] == '{';
            listing(bytes, json ? Format.JSON_FEED : Format.FEED);
        }
    },

    /** A sitemap, and what else lists addresses: OPML, plain text. */
    SITEMAP {
        @Override
        void read(byte[] bytes) {
            listing(bytes, Format.SITEMAP);
            listing(bytes, Format.OPML);
            listing(bytes, Format.ADDRESSES);
        }
    },

    /** A host's rules for crawlers. */
    RULES {
        @Override
        void read(byte[] bytes) {
            RulesInput.read(bytes);
        }
    },

    /** A web archive, packed or not, with the pages in it. */
    ARCHIVE {
        @Override
        void read(byte[] bytes) {
            boolean packed = bytes.length > 1 && bytes[0] == (byte) 0x1F && bytes[1] == (byte) 0x8B;
            try {
                Path file = Files.createTempFile("stemma-hostile", packed ? ".warc.gz" : ".warc");
                try {
                    Files.write(file, bytes);
                    WebArchive.forEach(file, "crawl.warc", MAX_BYTES, Hostile::document);
                } finally {
                    Files.deleteIfExists(file);
                }
            } catch (IOException full) {
                throw new UncheckedIOException(full);
            }
        }
    };

    private static final long MAX_BYTES = 1 << 20;
    private static final URI ADDRESS = URI.create("https://news.example/2031/03/04/bridge");

    /**
     * Reads bytes.
     *
     * @throws RuntimeException only for a mistake in the reader
     */
    abstract void read(byte[] bytes);

    /** The name of its folder among the seeds and crashers. */
    String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whole inputs, to break. */
    List<Path> seeds() {
        return files("seeds");
    }

    /** What once threw, or took too long. */
    List<Path> crashers() {
        return files("crashers");
    }

    /** Reads all seeds. */
    void warmUp() {
        for (Path seed : seeds()) {
            try {
                read(Files.readAllBytes(seed));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private List<Path> files(String kind) {
        var place = Hostile.class.getResource("/org/stemma/read/" + kind + "/" + folder());
        if (place == null) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
            return files.sorted().toList();
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void document(Acquired acquired) {
        switch (acquired) {
            case Acquired.Captured captured ->
                page(captured.capture().body().toArray(), captured.capture().charset());
            case Acquired.Refused refused -> require(!refused.detail().isBlank(), "a refusal without a reason");
            case Acquired.Moved moved -> require(moved.to().isAbsolute(), "moved to no address");
            case Acquired.Unchanged unchanged -> require(unchanged.address().isAbsolute(), "no address");
        }
    }

    private static void page(byte[] bytes, Optional<String> charset) {
        Capture capture = capture(bytes, charset);
        int length = Decoder.decode(bytes, charset)
                .map(Decoded::text)
                .map(String::length)
                .orElse(0);
        for (Article article : new HtmlExtractor().extract(capture, "page").articles()) {
            for (Block block : article.blocks()) {
                require(!article.words(block).isBlank(), "a blank block");
                require(
                        block.source().stream().allMatch(source -> source.end() <= length),
                        "a range outside of the page");
            }
        }
    }

    private static void listing(byte[] bytes, Format format) {
        new ListingExtractor(format).extract(capture(bytes, Optional.empty()), "listing");
    }

    private static Capture capture(byte[] bytes, Optional<String> charset) {
        return new Capture(
                ADDRESS.toString(),
                Optional.of(ADDRESS),
                Optional.empty(),
                Optional.empty(),
                charset,
                Bytes.copyOf(bytes));
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
