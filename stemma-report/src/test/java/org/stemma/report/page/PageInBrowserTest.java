package org.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.finding.Analysis;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Hostile;
import org.stemma.report.fixture.Rendered;

/** The page in Debian's chromium, from a file on disk, with the network watched. */
final class PageInBrowserTest {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    @TempDir
    private static Path folder;

    private static Optional<Playwright> playwright = Optional.empty();
    private static Optional<Browser> browser = Optional.empty();

    @BeforeAll
    static void start() {
        boolean installed = Files.isExecutable(CHROMIUM);
        if (!installed && System.getenv("CI") != null) {
            throw new IllegalStateException("the page was not opened: " + CHROMIUM + " is missing, and this is CI");
        }
        assumeTrue(installed, "SKIPPED, the page was not opened in a browser: install " + CHROMIUM);
        Playwright created = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        playwright = Optional.of(created);
        browser = Optional.of(created.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of(
                                "--headless",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync"))));
    }

    @AfterAll
    static void stop() {
        browser.ifPresent(Browser::close);
        playwright.ifPresent(Playwright::close);
    }

    @Test
    void aClaimLeadsToItsSentenceMarkedInTheArticleBeside() throws IOException {
        try (Opened opened = open(Ferry.analysis(), true)) {
            opened.page().locator(".claim .ladder a.cite").nth(1).click();
            assertThat(opened.page().locator("#pane mark").allTextContents())
                    .containsExactly("could be out of service for six weeks");
            assertThat(opened.page().locator("#pane .sentence").innerText())
                    .startsWith("The ferry Aldwyn Star")
                    .endsWith("Harbourwatch.");
            assertThat(opened.page().locator("#pane h3").innerText())
                    .isEqualTo("Island ferry could be out for six weeks, harbour account says");
            assertThat(opened.page().url()).endsWith("#a=courier1&s=132-169");
            opened.leftNothing();
        }
    }

    @Test
    void everyCitationMarksExactlyItsCodePoints() throws IOException {
        for (Analysis analysis : List.of(Ferry.analysis(), Hostile.analysis())) {
            try (Opened opened = open(analysis, true)) {
                List<AnnotatedArticle> articles = analysis.corpus().articles();
                int links = opened.page().locator("a.cite[data-s]").count();
                assertThat(links).isPositive();
                for (int i = 0; i < links; i++) {
                    List<?> seen = (List<?>) opened.page().evaluate("""
                                    i => {
                                      const link = document.querySelectorAll('a.cite[data-s]')[i];
                                      link.dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}));
                                      const marks = Array.from(document.querySelectorAll('#pane mark'));
                                      return [link.dataset.a, link.dataset.s, marks.map(m => m.textContent).join('')];
                                    }""", i);
                    String range = (String) seen.get(1);
                    if (!range.isEmpty()) {
                        int article = Integer.parseInt((String) seen.get(0)) - 1;
                        String text = articles.get(article).article().text().value();
                        assertThat((String) seen.get(2)).isEqualTo(shown(slice(text, range)));
                    }
                }
                opened.leftNothing();
            }
        }
    }

    @Test
    void nothingInAnArticleRuns() throws IOException {
        try (Opened opened = open(Hostile.analysis(), true)) {
            assertThat(opened.page().evaluate("window.broken === undefined")).isEqualTo(true);
            assertThat(opened.page().locator("article.report").count()).isEqualTo(3);
            opened.leftNothing();
        }
    }

    @Test
    void theKeyboardOpensGoesOnAndLeadsBack() throws IOException {
        try (Opened opened = open(Ferry.analysis(), true)) {
            opened.page().locator(".claim .ladder a.cite").nth(1).focus();
            opened.page().keyboard().press("Enter");
            assertThat(focused(opened)).isEqualTo("could be out of service for six weeks");
            opened.page().keyboard().press("ArrowRight");
            assertThat(focused(opened)).isEqualTo("will be out of service for six weeks");
            opened.page().keyboard().press("Escape");
            assertThat(opened.page().evaluate("document.activeElement.closest('.ladder') !== null"))
                    .isEqualTo(true);
        }
    }

    @Test
    void aSharedLinkOpensItsPlace() throws IOException {
        try (Opened opened = open(Ferry.analysis(), true)) {
            opened.page().navigate(opened.address() + "#a=kestrel&s=224-258");
            opened.page().reload();
            assertThat(opened.page().locator("#pane mark").allTextContents())
                    .containsExactly("repairs could take up to six weeks");
        }
    }

    @Test
    void withoutAScriptEveryLineStillLeadsToItsSentence() throws IOException {
        try (Opened opened = open(Ferry.analysis(), false)) {
            assertThat(opened.page().locator("#pane").isVisible()).isFalse();
            assertThat(opened.page().locator("#a2").isVisible()).isTrue();
            opened.page().locator(".claim .ladder a.cite").nth(1).click();
            assertThat(opened.page().locator(":target").innerText())
                    .startsWith("The ferry Aldwyn Star")
                    .endsWith("Harbourwatch.");
            opened.leftNothing();
        }
    }

    @Test
    void aNarrowScreenIsNotWiderThanItsWords() throws IOException {
        try (Opened opened = open(Ferry.analysis(), true)) {
            opened.page().setViewportSize(360, 740);
            assertThat(opened.page().evaluate("document.documentElement.scrollWidth <= 360"))
                    .isEqualTo(true);
        }
    }

    /** A page with the requests and errors that it caused. */
    private record Opened(
            BrowserContext context,
            com.microsoft.playwright.Page page,
            String address,
            List<String> requests,
            List<String> errors)
            implements AutoCloseable {
        void leftNothing() {
            assertThat(requests).allMatch(request -> request.equals(address));
            assertThat(errors).isEmpty();
        }

        @Override
        public void close() {
            context.close();
        }
    }

    private static Opened open(Analysis analysis, boolean script) throws IOException {
        Path file = Files.createTempFile(folder, "report", ".html");
        Files.writeString(file, Rendered.by(new Page(), analysis));
        BrowserContext context =
                browser.orElseThrow().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(script));
        com.microsoft.playwright.Page page = context.newPage();
        var requests = new ArrayList<String>();
        var errors = new ArrayList<String>();
        context.onRequest((Request request) -> requests.add(request.url()));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        page.onDialog(dialog -> errors.add("a dialog: " + dialog.message()));
        String address = file.toUri().toString();
        page.navigate(address);
        return new Opened(context, page, address, requests, errors);
    }

    private static String focused(Opened opened) {
        return (String) opened.page().evaluate("document.activeElement.textContent");
    }

    private static String slice(String text, String range) {
        int dash = range.indexOf('-');
        int start = text.offsetByCodePoints(0, Integer.parseInt(range.substring(0, dash)));
        int end = text.offsetByCodePoints(0, Integer.parseInt(range.substring(dash + 1)));
        return text.substring(start, end);
    }

    /** What UTF-8 and HTML cannot carry is replaced one for one. */
    private static String shown(String text) {
        var shown = new StringBuilder();
        text.codePoints()
                .map(point ->
                        point == 0 || (point >= 0xD800 && point <= 0xDFFF) ? 0xFFFD : point == '\r' ? '\n' : point)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
