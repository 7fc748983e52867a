package org.stemma.read.extract.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.stemma.model.article.BlockRole;

/**
 * Finds a body that the page holds for its scripts only: JSON-LD's {@code articleBody}, the longest piece of marked-up
 * prose among the strings of its scripts, or a list of blocks in their data ({@link HeldBlocks}). It is looked for only where the page itself shows hardly any text.
 */
final class HeldBody {
    /** A page with more prose than this shows its article itself. */
    private static final double ENOUGH_PROSE = 250;

    /** A body of JSON-LD counts where the page shows less than this share of it. */
    private static final double SHOWN_SHARE = 0.5;

    /** Shorter strings are summaries. */
    private static final int MIN_CHARS = 300;

    /** A string of a script that is a body has at least so many paragraphs. */
    private static final int MIN_PARAGRAPHS = 2;

    private static final String PARAGRAPH = "p";
    private static final String HEADING = "h3";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]|\\\\.){300,}+)\"");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern PARAGRAPHS = Pattern.compile("(?i)<p[\\s>]");

    private HeldBody() {}

    /**
     * A paragraph that the page does not show.
     *
     * @param words of it
     * @param tag the lower-case tag of a paragraph, heading or list entry
     * @param role a caption or an embedded post, where its markup says so; absent for what its words tell
     * @param entry when the entry of a live report that it stands in was published; absent elsewhere
     */
    record Line(String words, String tag, Optional<BlockRole> role, Optional<PublishedTime> entry) {
        Line(String words, String tag) {
            this(words, tag, Optional.empty(), Optional.empty());
        }
    }

    /**
     * The paragraphs that the page does not show; empty if it shows its article.
     *
     * @param shown the prose of the body that the page shows, in Latin characters
     */
    static List<Line> paragraphs(PageElements page, StructuredArticle structured, double shown) {
        Optional<String> body = structured
                .body()
                .filter(words -> words.length() >= MIN_CHARS && shown < Prose.chars(words) * SHOWN_SHARE);
        if (body.isPresent()) {
            return structured.updates().isEmpty() ? lines(body.get()) : entries(body.get(), structured.updates());
        }
        if (shown >= ENOUGH_PROSE) {
            return List.of();
        }
        List<Line> marked = lines(longestMarkup(page));
        List<Line> listed = HeldBlocks.lines(page);
        return chars(listed) > chars(marked) ? listed : marked;
    }

    /** The lines of a live report: what leads into it, then its entries. */
    private static List<Line> entries(String body, List<StructuredArticle.Update> updates) {
        List<Line> entries = new ArrayList<>();
        StructuredArticle.Update first = updates.getFirst();
        int lead = body.indexOf(first.headline().orElse(first.words()));
        if (lead > 0) {
            entries.addAll(lines(body.substring(0, lead)));
        }
        for (StructuredArticle.Update update : updates) {
            Stream.concat(
                            update.headline().stream().map(line -> new Line(folded(line), HEADING)),
                            lines(update.words()).stream())
                    .map(line -> new Line(line.words(), line.tag(), line.role(), update.published()))
                    .forEach(entries::add);
        }
        return entries;
    }

    private static List<Line> lines(String words) {
        if (words.indexOf('<') >= 0 && PARAGRAPHS.matcher(words).find()) {
            return marked(words);
        }
        return words.lines()
                .map(HeldBody::folded)
                .filter(line -> !line.isEmpty())
                .map(line -> new Line(line, PARAGRAPH))
                .toList();
    }

    private static int chars(List<Line> lines) {
        return lines.stream().mapToInt(line -> line.words().length()).sum();
    }

    static String folded(String words) {
        return SPACES.matcher(words).replaceAll(" ").strip();
    }

    private static List<Line> marked(String markup) {
        Document fragment = Parser.htmlParser().parseInput(markup, "");
        PageParts parts = PageParts.of(Outline.of(fragment), new BitSet());
        List<Line> lines = new ArrayList<>();
        for (Segment segment : parts.segments()) {
            boolean caption = parts.is(segment, Part.CAPTION)
                    || parts.is(segment, Part.CREDIT)
                    || (parts.is(segment, Part.FIGURE) && !parts.is(segment, Part.QUOTE));
            String words = folded(segment.text());
            if (!words.isEmpty()) {
                Optional<BlockRole> role = parts.is(segment, Part.EMBED)
                        ? Optional.of(BlockRole.EMBED)
                        : caption ? Optional.of(BlockRole.CAPTION) : Optional.empty();
                boolean goesOn = !lines.isEmpty()
                        && role.equals(Optional.of(BlockRole.EMBED))
                        && role.equals(lines.getLast().role());
                String before = goesOn ? lines.removeLast().words() + " " : "";
                lines.add(new Line(before + words, segment.tag(), role, Optional.empty()));
            }
        }
        return lines;
    }

    private static String longestMarkup(PageElements page) {
        String longest = "";
        for (Element script : page.scripts()) {
            String data = script.data();
            if (data.length() < MIN_CHARS) {
                continue;
            }
            Matcher matcher = STRING.matcher(data);
            while (matcher.find()) {
                if (matcher.group(1).length() > longest.length()) {
                    String value = unescaped(matcher.group(1));
                    longest = value.length() > longest.length() && isBody(value) ? value : longest;
                }
            }
        }
        return longest;
    }

    private static boolean isBody(String value) {
        return PARAGRAPHS.matcher(value).results().limit(MIN_PARAGRAPHS).count() == MIN_PARAGRAPHS;
    }

    private static String unescaped(String literal) {
        try {
            return MAPPER.readValue("\"" + literal + "\"", String.class);
        } catch (JsonProcessingException noJson) {
            return "";
        }
    }
}
