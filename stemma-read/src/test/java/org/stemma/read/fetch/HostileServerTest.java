package org.stemma.read.fetch;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** Servers that stall, drip, bomb or break the rules of HTTP. */
class HostileServerTest extends FetchTestCase {
    @Test
    void aCircleOfRedirectionsEnds() throws IOException {
        network.redirect("/a", "/b").redirect("/b", "/a");

        assertThat(refusal(SITE + "/a")).contains("maxRedirects");
    }

    @Test
    void aHostThatStallsIsGivenUp() throws IOException {
        network.answer("/slow", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhalf".getBytes(ISO_8859_1));
            out.flush();
            Thread.sleep(5_000);
        });

        assertThat(refusal(SITE + "/slow")).contains("stallTimeout");
    }

    @Test
    void aBodyThatDripsForeverIsGivenUp() throws IOException {
        network.answer("/drip", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
            for (int i = 0; i < 1_000; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(20);
            }
        });

        assertThat(refusal(SITE + "/drip")).contains("maxTime");
    }

    @Test
    void aBodyWithoutEndIsCutAtTheLimit() throws IOException {
        network.answer("/endless", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n\r\n".getBytes(ISO_8859_1));
            for (int i = 0; i < 100_000; i++) {
                out.write(new byte[1_000]);
            }
        });

        assertThat(refusal(SITE + "/endless")).contains("maxBodyBytes");
    }

    @Test
    void aLengthBeyondTheLimitIsNotWaitedFor() throws IOException {
        network.answer(
                "/huge",
                (request, out) ->
                        out.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".getBytes(ISO_8859_1)));

        assertThat(refusal(SITE + "/huge")).contains("maxBodyBytes");
    }

    @Test
    void aBombIsNotUnpacked() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 500; i++) {
                gzip.write(new byte[10_000]);
            }
        }
        network.answer("/bomb", FakeNetwork.whole("200 OK", Map.of("Content-Encoding", "gzip"), packed.toByteArray()));

        assertThat(refusal(SITE + "/bomb")).contains("maxDecodedBytes");
    }

    @Test
    void aBodyShorterThanItsLengthIsNoDocument() throws IOException {
        network.answer(
                "/short",
                (request, out) ->
                        out.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\nshort".getBytes(ISO_8859_1)));

        assertThat(refusal(SITE + "/short")).contains("5 of 500 bytes");
    }

    @Test
    void aHeadWithoutEndIsCutAtTheLimit() throws IOException {
        network.answer("/head", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(ISO_8859_1));
            for (int i = 0; i < 100_000; i++) {
                out.write(("X-Field-" + i + ": y\r\n").getBytes(ISO_8859_1));
            }
        });

        assertThat(refusal(SITE + "/head")).contains("maxHeaderBytes");
    }

    @Test
    void whatIsNoHttpIsRefused() throws IOException {
        network.answer("/other", (request, out) -> out.write("SSH-2.0-server\r\n\r\n".getBytes(ISO_8859_1)));

        assertThat(refusal(SITE + "/other")).contains("not HTTP");
    }

    @Test
    void chunksAreJoined() throws IOException {
        network.answer("/chunks", (request, out) -> {
            out.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Type: text/html\r\n\r\n"
                    .getBytes(ISO_8859_1));
            byte[] page = PAGE.getBytes(UTF_8);
            for (int at = 0; at < page.length; at += 100) {
                byte[] chunk = Arrays.copyOfRange(page, at, Math.min(page.length, at + 100));
                out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(ISO_8859_1));
                out.write(chunk);
                out.write("\r\n".getBytes(ISO_8859_1));
            }
            out.write("0\r\n\r\n".getBytes(ISO_8859_1));
        });

        assertThat(fetch(SITE + "/chunks").rejected()).isEmpty();
        assertThat(read().articles()).hasSize(1);
    }

    @Test
    void aWrongCharsetInTheHeadDoesNotSpoilTheWords() throws IOException {
        network.page("/ferry", "text/html; charset=iso-8859-5", PAGE);

        fetch(SITE + "/ferry");

        assertThat(read().articles().getFirst().text().value()).contains("“We expect");
    }

    @Test
    void listingsThatNameListingsWithoutEndAreLeft() throws IOException {
        for (int i = 0; i < 9; i++) {
            network.page(
                    "/s" + i + ".xml",
                    "application/xml",
                    "<sitemapindex><sitemap><loc>" + SITE + "/s" + (i + 1) + ".xml</loc></sitemap></sitemapindex>");
        }

        assertThat(refusal(SITE + "/s0.xml")).contains("maxListingDepth");
        assertThat(network.asked()).containsExactly("/s0.xml", "/s1.xml", "/s2.xml");
    }

    @Test
    void aHostThatTakesNoConnectionIsGivenUp() throws IOException {
        FetchSettings settings = settings(100_000, 100, false);
        Connector silent = (address, port, host, secure, timeout) -> {
            throw new SocketTimeoutException("after " + timeout);
        };
        try (CaptureFolder captures = CaptureFolder.open(folder, settings, network)) {
            FetchReport report = new Fetcher(settings, captures, network, silent, network, network)
                    .fetch(List.of(SITE + "/ferry"), FetchProgress.SILENT);

            assertThat(report.rejected()).hasSize(1);
            assertThat(report.rejected().getFirst().detail()).contains("connectTimeout");
        }
    }

    @Test
    void moreBytesThanTheLengthThatWasToldAreNotTaken() throws IOException {
        byte[] page = PAGE.getBytes(UTF_8);
        network.answer("/long", (request, out) -> {
            out.write(("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length + "\r\n\r\n")
                    .getBytes(ISO_8859_1));
            out.write(page);
            out.write("<p>Nobody told of this paragraph, which comes behind the end.</p>".getBytes(UTF_8));
        });

        assertThat(fetch(SITE + "/long").rejected()).isEmpty();
        assertThat(read().articles().getFirst().text().value()).doesNotContain("Nobody told");
    }

    @Test
    void anAddressWithAUserIsNotFetched() throws IOException {
        assertThat(refusal("http://somebody:secret@news.example/ferry")).contains("a user");
        assertThat(network.connected()).isEmpty();
    }
}
