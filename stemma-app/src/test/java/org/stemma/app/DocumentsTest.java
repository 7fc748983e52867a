package org.stemma.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the documents of the project point at. */
class DocumentsTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)");
    private static final Pattern CLASS = Pattern.compile("`(org\\.stemma\\.[a-z.]+\\.[A-Z]\\w*)`");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"));
                Stream<Path> top = Files.list(ROOT)) {
            return Stream.concat(docs, top).filter(file -> file.toString().endsWith(".md")).sorted().toList().stream();
        }
    }

    private static List<String> found(Pattern pattern, Path document) throws IOException {
        return pattern.matcher(Files.readString(document, UTF_8))
                .results()
                .map((MatchResult match) -> match.group(1))
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyLinkInsideTheProjectLeadsToAFile(Path document) throws IOException {
        assertThat(found(LINK, document))
                .allSatisfy(link ->
                        assertThat(document.resolveSibling(link).normalize()).exists());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyClassThatIsNamedExists(Path document) throws IOException {
        assertThat(found(CLASS, document))
                .allSatisfy(name -> assertThat(source(name)).hasSize(1));
    }

    private static List<Path> source(String name) throws IOException {
        Path file = Path.of("src", "main", "java").resolve(name.replace('.', '/') + ".java");
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve(file))
                    .filter(Files::exists)
                    .toList();
        }
    }
}
