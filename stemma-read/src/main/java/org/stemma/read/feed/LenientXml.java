package org.stemma.read.feed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.model.article.Capture;
import org.stemma.read.decode.Decoded;
import org.stemma.read.decode.Decoder;

/**
 * Reads XML as browsers read pages: tags that are not closed, attributes without quotation marks, undeclared prefixes and
 * stray ampersands are no obstacle.
 *
 * <p>Nothing outside of the document is opened, since there is no code here that could. A document type is passed over; one
 * that declares entities is refused, since they are only used to attack readers. References to the entities of HTML become
 * their characters. Elements nested deeper than {@value #MAX_NESTING} are read as if they stood at that depth.
 */
final class LenientXml {
    /** The limit {@code maxNesting}: feeds nest markup of pages, which is rarely deeper than thirty. */
    static final int MAX_NESTING = 256;

    private static final Pattern ENTITY = Pattern.compile("<!ENTITY\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROOT = Pattern.compile("<[A-Za-z]");

    private LenientXml() {}

    /**
     * The outermost element of a document.
     *
     * @throws MalformedListing if the bytes are no text, declare entities, or hold no element
     */
    static Element root(Capture capture) throws MalformedListing {
        Optional<Decoded> decoded = Decoder.decode(capture.body().toArray(), capture.charset());
        if (decoded.isEmpty()) {
            throw new MalformedListing("The bytes are no text in any charset that fits.");
        }
        String text = decoded.get().text();
        Matcher root = ROOT.matcher(text);
        int start = root.find() ? root.start() : text.length();
        if (ENTITY.matcher(text).region(0, start).find()) {
            throw new MalformedListing("The document declares entities of its own (<!ENTITY …>), which are refused.");
        }
        Document document =
                Jsoup.parse(text.substring(start), "", Parser.xmlParser().setMaxDepth(MAX_NESTING));
        Element outermost = document.firstElementChild();
        if (outermost == null) {
            throw new MalformedListing("The document holds no element.");
        }
        return outermost;
    }

    /** An element's name without its prefix, in lower case. */
    static String localName(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.lastIndexOf(':') + 1);
    }

    /** An element's prefix in lower case; empty for none. */
    static String prefix(Element element) {
        String name = element.tagName().toLowerCase(Locale.ROOT);
        int colon = name.lastIndexOf(':');
        return colon < 0 ? "" : name.substring(0, colon);
    }
}
