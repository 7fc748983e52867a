package org.stemma.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserTest {
    @ParameterizedTest
    @CsvSource({"Mac OS X, open", "Linux, xdg-open", "Windows 11, rundll32"})
    void eachSystemHasItsCommand(String system, String command) {
        assertThat(Browser.command(system, Path.of("page.html"))).first().isEqualTo(command);
    }

    @ParameterizedTest
    @CsvSource({"Mac OS X", "Linux"})
    void aSpaceInThePathIsPartOfTheAddress(String system) {
        assertThat(Browser.command(system, Path.of("a folder/page.html")))
                .last()
                .asString()
                .startsWith("file:/")
                .endsWith("/a%20folder/page.html");
    }
}
