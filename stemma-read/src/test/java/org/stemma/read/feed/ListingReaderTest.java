package org.stemma.read.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Capture;
import org.stemma.read.acquire.Format;
import org.stemma.read.extract.Announcement;

class ListingReaderTest {
    private static Listing read(String document) {
        return read(document.getBytes(StandardCharsets.UTF_8), "listing.xml");
    }

    private static Listing read(byte[] document, String name) {
        Capture capture = capture(document, name);
        try {
            return ListingReader.read(capture, Format.of(capture, name).orElseThrow());
        } catch (MalformedListing malformed) {
            throw new AssertionError(malformed);
        }
    }

    private static Capture capture(byte[] document, String name) {
        return new Capture(
                name, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Bytes.copyOf(document));
    }

    private static Announcement only(Listing listing) {
        assertThat(listing.announcements()).hasSize(1);
        return listing.announcements().getFirst();
    }

    private static String address(Announcement announcement) {
        return announcement.address().orElseThrow().toString();
    }

    @Test
    void anItemOfRssSaysWhatItKnows() {
        Announcement item = only(read("""
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
                <channel><title>Sull Wire</title><language>en-gb</language>
                <item><title>Bridge &amp;amp; ferry</title><link>https://news.example/bridge</link>
                <pubDate>Tue, 04 Mar 2031 08:00:00 +0100</pubDate><category>Transport</category><category>Sull</category>
                <source url="https://wire.example/rss">The Sull Wire</source><dc:creator>Ada Quill</dc:creator>
                <description>Short.</description><content:encoded><![CDATA[<p>The bridge was closed.</p>]]></content:encoded>
                </item></channel></rss>
                """));

        assertThat(address(item)).isEqualTo("https://news.example/bridge");
        assertThat(item.title()).contains("Bridge & ferry");
        assertThat(item.published().orElseThrow().interval().from()).isEqualTo("2031-03-04T07:00:00Z");
        assertThat(item.categories()).containsExactly("Transport", "Sull");
        assertThat(item.outlet()).contains("The Sull Wire");
        assertThat(item.language()).contains("en-gb");
        assertThat(item.authors()).containsExactly("Ada Quill");
        assertThat(item.words()).contains("<p>The bridge was closed.</p>");
        assertThat(item.whole()).isTrue();
    }

    @Test
    void anEntryOfAtomSaysWhatItKnows() {
        Announcement entry = only(read("""
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title>Wire</title>
                <entry xml:base="https://news.example/a/"><title type="html">Br&amp;uuml;cke</title>
                <link rel="enclosure" href="x.mp3"/><link href="bridge"/><published>2031-03-04T08:00:00Z</published>
                <updated>2031-03-04T09:00:00Z</updated><author><name>Ada Quill</name></author><category term="traffic"/>
                <summary>Short.</summary><source><title>Sull Wire</title></source></entry></feed>
                """));

        assertThat(address(entry)).isEqualTo("https://news.example/a/bridge");
        assertThat(entry.title()).contains("Brücke");
        assertThat(entry.language()).contains("de");
        assertThat(entry.modified().orElseThrow().interval().from()).isEqualTo("2031-03-04T09:00:00Z");
        assertThat(entry.categories()).containsExactly("traffic");
        assertThat(entry.whole()).isFalse();
    }

    @Test
    void anItemOfRdfStandsOutsideOfItsChannel() {
        Announcement item = only(read("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
                <channel rdf:about="https://news.example/"><title>Wire</title></channel>
                <item rdf:about="https://news.example/bridge"><title>Bridge</title>
                <dc:date>2031-03-04T08:00+00:00</dc:date></item></rdf:RDF>
                """));

        assertThat(address(item)).isEqualTo("https://news.example/bridge");
        assertThat(item.published()).isPresent();
    }

    @Test
    void aJsonFeedIsRead() {
        String feed =
                "{\"version\":\"https:\\/\\/jsonfeed.org\\/version\\/1.1\",\"title\":\"Wire\",\"language\":\"en\",\"items\":["
                        + "{\"id\":\"1\",\"url\":\"https://news.example/bridge\",\"title\":\"Bridge\",\"content_text\":\"One.\\n\\nTwo.\","
                        + "\"date_published\":\"2031-03-04T08:00:00Z\",\"tags\":[\"traffic\"],\"authors\":[{\"name\":\"Ada Quill\"}]}]}";

        Announcement item = only(read(feed.getBytes(StandardCharsets.UTF_8), "feed.json"));

        assertThat(item.words()).contains("<p>One.</p><p>Two.</p>");
        assertThat(item.categories()).containsExactly("traffic");
        assertThat(item.authors()).containsExactly("Ada Quill");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<rss><channel><item><title>Bridge<link>https://news.example/bridge</link></item></channel></rss",
                "<rss><channel><item><title>A & B</title><link>https://news.example/bridge</link></item>",
                "  junk<rss><channel><item><link>https://news.example/bridge</link></item></channel></rss>",
                "<!DOCTYPE rss PUBLIC \"-//X//DTD RSS 0.91//EN\" \"http://x.invalid/rss.dtd\"><rss version=0.91><channel>"
                        + "<item><link>https://news.example/bridge</link></item></channel></rss>",
                "<rss><channel><media:thing/><item><link>https://news.example/bridge</link><description>&nbsp;&bogus;"
                        + "</description></item></channel></rss>",
                "<channel><item><guid>https://news.example/bridge</guid><title>x</title></item></channel>",
                "<RSS><CHANNEL><ITEM><LINK>https://news.example/bridge</LINK></ITEM></CHANNEL></RSS>"
            })
    void anIllFormedFeedIsRead(String feed) {
        assertThat(read(feed).announcements())
                .anyMatch(item -> item.address().isPresent() && address(item).equals("https://news.example/bridge"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "ISO-8859-1", "ISO-2022-JP"})
    void aFeedInAnyCharsetIsRead(String charset) {
        String title = charset.equals("ISO-2022-JP") ? "橋の閉鎖" : "Brücke";
        String feed = "<?xml version='1.0' encoding='" + charset + "'?><rss><channel><item><title>" + title
                + "</title><link>https://news.example/bridge</link></item></channel></rss>";

        assertThat(only(read(feed.getBytes(Charset.forName(charset)), "feed.xml"))
                        .title())
                .contains(title);
    }

    @Test
    void entitiesOfItsOwnAreRefused() {
        String bomb = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>"
                + "<!ENTITY file SYSTEM 'file:///etc/hosts'>]><rss><channel><item><title>&b;&file;</title></item></channel></rss>";
        Capture capture = capture(bomb.getBytes(StandardCharsets.UTF_8), "feed.xml");

        assertThatExceptionOfType(MalformedListing.class)
                .isThrownBy(() -> ListingReader.read(capture, Format.FEED))
                .withMessageContaining("entities");
    }

    @Test
    void deepNestingIsReadFlat() {
        String feed = "<rss><channel><item><link>https://news.example/bridge</link><description>"
                + "<b>".repeat(100_000) + "x" + "</description></item></channel></rss>";

        assertThat(read(feed).announcements()).hasSize(1);
    }

    @Test
    void deepNestingOfJsonIsRefusedWithAReason() {
        String feed = "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":" + "[".repeat(100_000);
        Capture capture = capture(feed.getBytes(StandardCharsets.UTF_8), "feed.json");

        assertThatExceptionOfType(MalformedListing.class)
                .isThrownBy(() -> ListingReader.read(capture, Format.JSON_FEED));
    }

    @Test
    void aListOfFeedsNamesThem() {
        Listing listing =
                read("<opml version='2.0'><body><outline text='a'><outline type='rss' xmlUrl='https://a.example/rss'/>"
                        + "</outline><outline xmlUrl='https://b.example/atom'/></body></opml>");

        assertThat(listing.further())
                .extracting(Object::toString)
                .containsExactly("https://a.example/rss", "https://b.example/atom");
    }

    @Test
    void aNewsSitemapSaysWhatItKnows() {
        Announcement page = only(read("""
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc>https://news.example/bridge</loc><lastmod>2031-03-05</lastmod><n:news><n:publication>
                <n:name>Sull Courier</n:name><n:language>en</n:language></n:publication>
                <n:publication_date>2031-03-04T08:00:00Z</n:publication_date><n:title>Bridge closed</n:title>
                <n:keywords>traffic, Sull</n:keywords></n:news></url></urlset>
                """));

        assertThat(page.outlet()).contains("Sull Courier");
        assertThat(page.title()).contains("Bridge closed");
        assertThat(page.categories()).containsExactly("traffic", "Sull");
        assertThat(page.published().orElseThrow().interval().from()).isEqualTo("2031-03-04T08:00:00Z");
    }

    @Test
    void anIndexOfSitemapsNamesThem() {
        Listing listing = read("<sitemapindex><sitemap><loc>https://news.example/1.xml</loc></sitemap></sitemapindex>");

        assertThat(listing.further()).extracting(Object::toString).containsExactly("https://news.example/1.xml");
    }
}
