package org.stemma.read.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.model.text.Span;

/** The way back from a block to the page, on pages put together at random. */
class SourceRangeTest {
    private static final long SEED = Long.getLong("stemma.seed", 20310304L);
    private static final int PAGES = 300;

    private static final List<String> WORDS = List.of(
            "bridge",
            "the",
            "county",
            "Sull",
            "closed",
            "rivets&nbsp;loose",
            "R&amp;D",
            "“quoted”",
            "caf&eacute;",
            "<b>bold</b>",
            "<a href='/x'>linked words</a>",
            "<i>slanted</i>",
            "📉",
            "long\n   gap",
            "<span>in a span</span>",
            "42&#8239;%",
            "<br>",
            "e&#769;",
            "<!-- unseen -->",
            "&lt;tag&gt;");

    private static String paragraph(Random chance) {
        StringBuilder paragraph = new StringBuilder("The county");
        int words = 12 + chance.nextInt(30);
        for (int i = 0; i < words; i++) {
            paragraph.append(chance.nextInt(6) == 0 ? "\n\t " : " ").append(WORDS.get(chance.nextInt(WORDS.size())));
        }
        return paragraph.append(" said.").toString();
    }

    private static String page(Random chance) {
        StringBuilder page = new StringBuilder(
                "<!doctype html><html><head><title>Bridge closed</title></head><body><article><h1>Bridge"
                        + " closed</h1>");
        int blocks = 3 + chance.nextInt(8);
        for (int i = 0; i < blocks; i++) {
            String tag = List.of("p", "p", "p", "div", "blockquote", "li").get(chance.nextInt(6));
            page.append(tag.equals("li") ? "<ul>" : "")
                    .append("<")
                    .append(tag)
                    .append(">")
                    .append(paragraph(chance));
            page.append("</")
                    .append(tag)
                    .append(">")
                    .append(tag.equals("li") ? "</ul>" : "")
                    .append("\n");
        }
        return page.append("</article></body></html>").toString();
    }

    /** The documented folding: tags removed, entities decoded, each run of white space one space. */
    private static String folded(String html) {
        return Jsoup.parseBodyFragment(html.replaceAll("<br>", " "))
                .wholeText()
                .replaceAll("[\\s\\u00a0\\u202f]+", " ")
                .strip();
    }

    @Test
    void aBlockIsTheFoldedRangeOfItsPage() {
        Random chance = new Random(SEED);
        for (int i = 0; i < PAGES; i++) {
            String page = page(chance);
            Capture capture = new Capture(
                    "page.html",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of("UTF-8"),
                    Bytes.copyOf(page.getBytes(StandardCharsets.UTF_8)));
            Article article =
                    new HtmlExtractor().extract(capture, "page").articles().getFirst();
            for (Block block : article.blocks()) {
                if (block.role() == BlockRole.DATELINE) {
                    continue;
                }
                Span source = block.source().orElseThrow();
                assertThat(source.end())
                        .as("page %d, -Dstemma.seed=%d", i, SEED)
                        .isLessThanOrEqualTo(page.length());
                assertThat(article.words(block).replaceAll("[\\s\\u00a0\\u202f]+", " "))
                        .as("page %d, -Dstemma.seed=%d", i, SEED)
                        .isEqualTo(folded(page.substring(source.start(), source.end())));
            }
        }
    }
}
