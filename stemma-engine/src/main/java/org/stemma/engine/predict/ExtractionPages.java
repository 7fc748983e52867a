package org.stemma.engine.predict;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.stemma.read.extract.Addresses;
import org.stemma.read.predict.ExtractionTask;

/** Extraction alone: pages of a folder, or of a list. */
final class ExtractionPages implements PredictTask {
    private static final String GZIPPED = ".html.gz";
    private static final String PLAIN = ".html";

    @Override
    public String name() {
        return "extraction";
    }

    @Override
    public String summary() {
        return "extraction: a folder of <id>.html.gz, or {\"id\",\"html\",\"url\"} lines, in; {\"id\",\"text\",\"title\","
                + "\"authors\",\"published\",\"blocks\"} lines out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        if (Files.isDirectory(corpus)) {
            for (Path page : pages(corpus)) {
                write(id(page), bytes(page), Optional.empty(), out);
            }
        } else {
            JsonLines.forEach(
                    corpus,
                    object -> write(
                            JsonLines.words(object, "id"),
                            JsonLines.words(object, "html").getBytes(StandardCharsets.UTF_8),
                            JsonLines.wordsIfAny(object, "url").flatMap(Addresses::absolute),
                            out));
        }
    }

    private static void write(String id, byte[] html, Optional<URI> address, Writer out) throws IOException {
        out.write(ExtractionTask.predict(id, html, address));
        out.write('\n');
    }

    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            file.toString().endsWith(GZIPPED) || file.toString().endsWith(PLAIN))
                    .sorted()
                    .toList();
        }
    }

    private static String id(Path page) {
        String name = String.valueOf(page.getFileName());
        return name.substring(0, name.length() - (name.endsWith(GZIPPED) ? GZIPPED : PLAIN).length());
    }

    private static byte[] bytes(Path page) throws IOException {
        if (!page.toString().endsWith(GZIPPED)) {
            return Files.readAllBytes(page);
        }
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(page))) {
            return packed.readAllBytes();
        }
    }
}
