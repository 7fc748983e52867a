package org.stemma.read.extract.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.stemma.model.article.BlockRole;
import org.stemma.read.language.BoxTitles;
import org.stemma.read.language.Byline;
import org.stemma.read.language.Caption;
import org.stemma.read.language.Credit;
import org.stemma.read.language.DateParser;
import org.stemma.read.language.FurnitureLines;
import org.stemma.read.language.Notice;

/** Tells the role of a segment by itself: by the part of the page it stands in first, by its words second. */
final class Roles {
    /** A line of a by-line, credit or date is shorter than this. */
    private static final int MAX_LINE = 160;

    /** A line with little but a date is shorter than this; before the report begins it may say more. */
    private static final int MAX_DATE_LINE = 60;

    private static final int MAX_EARLY_DATE_LINE = 110;

    /** A segment of the body that is mostly links is a list of related pages. */
    private static final double LINK_LIST = 0.6;

    /** A longer segment is a related page only if it is a link and hardly anything else. */
    private static final double LINK_ONLY = 0.9;

    /** Behind a box title on the same line, this share of links leads elsewhere. */
    private static final double LINK_BEHIND_TITLE = 0.4;

    /** Segments shorter than this whose words are all linked are buttons. */
    private static final int BUTTON = 60;

    /** Words in a picture's box are its caption up to this length. */
    private static final int MAX_CAPTION_LINE = 250;

    /** The box stands at most so many elements around its words. */
    private static final int PICTURE_BOX_DEPTH = 4;

    /** A picture's box holds a caption, and perhaps a credit. */
    private static final int PICTURE_BOX_SEGMENTS = 2;

    private static final int MIN_STANDFIRST = 20;
    private static final int MIN_DESCRIPTION = 40;

    /** Shorter alternative texts are names that may stand in the report, too. */
    private static final int MIN_ALTERNATIVE = 20;

    private final PageParts parts;
    private final Set<String> alternatives;
    private final List<String> authorKeys;
    private final String titleKey;
    private final String descriptionKey;

    Roles(PageParts parts, PageFacts facts) {
        this.parts = parts;
        this.alternatives = alternatives(facts.pictures());
        this.authorKeys = facts.authors().stream().map(Titles::key).toList();
        this.titleKey = facts.title().map(Titles::key).orElse("");
        this.descriptionKey = facts.description().map(Titles::key).orElse("");
    }

    /**
     * The role of a segment.
     *
     * @param begun whether a paragraph of the report stands before it
     */
    BlockRole of(Segment segment, boolean begun) {
        String text = segment.text();
        if (parts.is(segment, Part.CORRECTION) || Notice.isCorrection(text)) {
            return BlockRole.CORRECTION;
        }
        if (parts.isPage(segment) || isWordless(text)) {
            return BlockRole.FURNITURE;
        }
        if (parts.is(segment, Part.CAPTION)) {
            return BlockRole.CAPTION;
        }
        if (parts.is(segment, Part.CREDIT)) {
            return BlockRole.CREDIT;
        }
        if (parts.is(segment, Part.FIGURE) && !parts.is(segment, Part.QUOTE)) {
            return BlockRole.CAPTION;
        }
        if (isByline(segment, begun)) {
            return BlockRole.BYLINE;
        }
        if (standsWithPicture(segment) || describesPicture(segment)) {
            return BlockRole.CAPTION;
        }
        if (Credit.matches(text)) {
            return BlockRole.CREDIT;
        }
        if (isFurniture(segment)) {
            return BlockRole.FURNITURE;
        }
        if (isStandfirst(segment)) {
            return BlockRole.STANDFIRST;
        }
        if (segment.isHeading()) {
            return Titles.key(text).equals(titleKey) ? BlockRole.FURNITURE : BlockRole.SUBHEADING;
        }
        if (isCell(segment)) {
            return BlockRole.FURNITURE;
        }
        if (parts.is(segment, Part.QUOTE)) {
            return BlockRole.BLOCK_QUOTE;
        }
        if (Caption.matches(text)) {
            return BlockRole.CAPTION;
        }
        return segment.isListItem() ? BlockRole.LIST_ITEM : BlockRole.PARAGRAPH;
    }

    /** Whether a short line shares a small box with a picture and nothing else. */
    private boolean standsWithPicture(Segment segment) {
        Outline outline = parts.outline();
        boolean cell = segment.tag().equals("td");
        boolean line = cell || segment.tag().equals("div") || segment.tag().equals("figcaption");
        if (!line || segment.text().length() > MAX_CAPTION_LINE || parts.isAttested(segment)) {
            return false;
        }
        int at = segment.element();
        for (int up = 0; up < PICTURE_BOX_DEPTH && at > 0; up++, at = outline.parent(at)) {
            if (outline.endSegment(at) - outline.firstSegment(at) > PICTURE_BOX_SEGMENTS) {
                return false;
            }
            if (outline.holdsPicture(at) && (!cell || floats(outline.element(at)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a table stands beside the text, as pages of old set their pictures. */
    private static boolean floats(Element table) {
        String side = table.attr("align").toLowerCase(Locale.ROOT);
        return table.normalName().equals("table") && (side.equals("left") || side.equals("right"));
    }

    /** Whether the words are those that the page gives for a picture to readers who cannot see it. */
    private boolean describesPicture(Segment segment) {
        return !segment.isHeading() && !parts.isAttested(segment) && alternatives.contains(Titles.key(segment.text()));
    }

    private static Set<String> alternatives(List<String> pictures) {
        Set<String> alternatives = new HashSet<>();
        for (String words : pictures) {
            String key = Titles.key(words);
            if (key.length() >= MIN_ALTERNATIVE) {
                alternatives.add(key);
            }
        }
        return alternatives;
    }

    private boolean isStandfirst(Segment segment) {
        String text = segment.text();
        if (parts.is(segment, Part.STANDFIRST) && segment.linkShare() < LINK_LIST && text.length() > MIN_STANDFIRST) {
            return true;
        }
        return segment.isHeading() && text.length() > MIN_DESCRIPTION && descriptionKey.equals(Titles.key(text));
    }

    private boolean isByline(Segment segment, boolean begun) {
        String text = segment.text();
        int longest = begun ? MAX_DATE_LINE : MAX_EARLY_DATE_LINE;
        boolean named = parts.is(segment, Part.BYLINE) && text.length() < MAX_LINE;
        boolean dated = text.length() < longest
                && !text.endsWith(".")
                && DateParser.inWords(text).isPresent();
        boolean author = text.length() < MAX_DATE_LINE && authorKeys.contains(Titles.key(text));
        return named || (dated && !segment.isHeading()) || author || Byline.matches(text);
    }

    private boolean isFurniture(Segment segment) {
        String text = segment.text();
        if (FurnitureLines.matches(text)) {
            return true;
        }
        boolean shouted = segment.linkShare() > LINK_ONLY && text.equals(text.toUpperCase(Locale.ROOT));
        if (parts.isAttested(segment) && !shouted) {
            return false;
        }
        return Notice.isInvitation(text)
                || isLinkBox(segment)
                || (segment.linkShare() > LINK_BEHIND_TITLE && BoxTitles.opens(text));
    }

    private static boolean isLinkBox(Segment segment) {
        boolean small = segment.isHeading() || segment.text().length() < BUTTON;
        boolean quoted = segment.text().endsWith(":") || segment.text().startsWith("http");
        return !quoted && segment.linkShare() > (small ? LINK_LIST : LINK_ONLY);
    }

    /** A cell of a table that holds a name or a figure and no sentence. */
    private static boolean isCell(Segment segment) {
        boolean cell = segment.tag().equals("td") || segment.tag().equals("th");
        return cell && Prose.weight(segment) == 0;
    }

    private static boolean isWordless(String text) {
        return text.length() < BUTTON && text.chars().noneMatch(Character::isLetterOrDigit);
    }
}
