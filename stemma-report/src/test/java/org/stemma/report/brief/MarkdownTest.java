package org.stemma.report.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.fixture.Hostile;
import org.stemma.report.fixture.Rendered;

final class MarkdownTest {
    @ParameterizedTest
    @CsvSource(delimiter = '\t', quoteCharacter = '\0', textBlock = """
            *bold* and _soft_	\\*bold\\* and \\_soft\\_
            [link](x)	\\[link\\](x)
            <script>	&lt;script&gt;
            R&D	R&amp;D
            `code`	\\`code\\`
            1. not a list	1\\. not a list
            - not a list	\\- not a list
            # not a heading	\\# not a heading
            https://x.example/a	https\\://x.example/a
            www.x.example	www\\.x.example
            a@x.example	a\\@x.example
            og:published_time	og:published\\_time
            a plain sentence. It goes on: so - so!	a plain sentence. It goes on: so - so!
            """)
    void whatMeansSomethingInMarkdownIsEscaped(String words, String escaped) {
        assertThat(Markdown.text(words)).isEqualTo(escaped);
    }

    @Test
    void onlyAnAddressOfTheWebIsALink() {
        assertThat(Markdown.address(URI.create("https://x.example/a_b?c=1"))).isEqualTo("<https://x.example/a_b?c=1>");
        assertThat(Markdown.address(URI.create("javascript:alert(1)"))).isEqualTo("javascript:alert(1)");
    }

    @Test
    void aBriefOfHostileArticlesHoldsNoMarkupOfTheirs() {
        String brief = Rendered.by(new Brief(), Hostile.analysis());
        assertThat(brief)
                .doesNotContain("<script")
                .doesNotContain("<img")
                .doesNotContainPattern("(?<!\\\\)\\](\\(|\\[)javascript")
                .doesNotContain("\u202e")
                .doesNotContain(" *bold*");
        assertThat(brief.length()).isLessThan(100_000);
    }
}
