package org.stemma.read.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;
import org.stemma.read.extract.Passage;
import org.stemma.read.language.Byline;
import org.stemma.read.language.Caption;
import org.stemma.read.language.Credit;
import org.stemma.read.language.DateParser;
import org.stemma.read.language.Notice;
import org.stemma.read.language.PostTail;
import org.stemma.read.language.WrittenTime;

/**
 * What a plain text says: its passages, and the metadata in its first lines.
 *
 * <p>Every passage knows where it stands in the text, so that nothing of the original is lost. A text that marks its
 * blocks ({@code [caption]}, {@code [embed]}, {@code [note]}) is believed.
 *
 * @param passages in the order of the text
 * @param published the date of a metadata line or by-line, with where it stood
 * @param authors the people of the by-line
 * @param fields other metadata lines, in order
 */
record TextReading(List<Passage> passages, Optional<Dated> published, List<String> authors, List<MetadataLine> fields) {
    /** A headline is one line of at most so many characters. */
    private static final int MAX_HEADLINE = 160;

    private static final int MIN_HEADLINE_WORDS = 2;

    /** A line with nothing but a date and a time is shorter than this. */
    private static final int MAX_DATE_LINE = 48;

    private static final String CAPTION_MARK = "[caption] ";
    private static final String EMBED_MARK = "[embed] ";
    private static final String NOTE_MARK = "[note] ";

    /** A time with where it stood. */
    record Dated(WrittenTime time, String foundIn) {}

    /**
     * The reading of a text.
     *
     * @param text line ends are {@code \n}
     * @param titled whether the headline is known from elsewhere, so that no line is taken for one
     */
    static TextReading of(String text, boolean titled) {
        return new Reader(text, titled).read();
    }

    /** Reads one text from top to bottom. */
    private static final class Reader {
        private final String text;
        private final List<Passage> passages = new ArrayList<>();
        private final List<MetadataLine> fields = new ArrayList<>();
        private final List<String> authors = new ArrayList<>();
        private Optional<Dated> published = Optional.empty();
        private boolean headlineSeen;
        private boolean reportBegun;

        private Reader(String text, boolean titled) {
            this.text = text;
            this.headlineSeen = titled;
        }

        private TextReading read() {
            List<Span> paragraphs = Paragraphs.of(text);
            for (int i = 0; i < paragraphs.size(); i++) {
                Span rest = reportBegun ? paragraphs.get(i) : metadata(paragraphs.get(i));
                if (!rest.isEmpty()) {
                    boolean last = i == paragraphs.size() - 1;
                    passage(rest, last);
                }
            }
            return new TextReading(List.copyOf(passages), published, List.copyOf(authors), List.copyOf(fields));
        }

        /** Takes the metadata at the head of a paragraph, line by line; the span of what is left. */
        private Span metadata(Span paragraph) {
            Span left = paragraph;
            while (!left.isEmpty()) {
                int lineEnd = text.indexOf('\n', left.start());
                int end = lineEnd < 0 || lineEnd > left.end() ? left.end() : lineEnd;
                String line = text.substring(left.start(), end);
                Optional<MetadataLine> field = MetadataLine.find(line);
                if (field.isPresent()) {
                    take(field.get(), left.start());
                    left = skipSpace(left.start() + field.get().end(), left.end());
                } else if (end < left.end() && (Byline.matches(line) || isDate(line))) {
                    passage(new Span(left.start(), end), false);
                    left = skipSpace(end, left.end());
                } else {
                    return left;
                }
            }
            return left;
        }

        private void take(MetadataLine field, int start) {
            BlockRole role = field.field() == MetadataLine.Field.TITLE ? BlockRole.HEADLINE : BlockRole.DATELINE;
            int end = start + field.end();
            if (field.field() == MetadataLine.Field.TITLE) {
                headlineSeen = true;
                add(role, new Span(start + field.end() - field.value().length(), end), "");
            } else {
                add(role, new Span(start, end), "");
            }
            fields.add(field);
            if (field.field() == MetadataLine.Field.AUTHOR) {
                authors.addAll(Byline.names(field.value()));
            }
            if (published.isEmpty()) {
                published = field.time().map(time -> new Dated(time, "metadata line"));
            }
        }

        private Span skipSpace(int from, int end) {
            int at = from;
            while (at < end && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return new Span(at, end);
        }

        private void passage(Span span, boolean last) {
            String words = text.substring(span.start(), span.end());
            for (String mark : List.of(CAPTION_MARK, EMBED_MARK, NOTE_MARK)) {
                if (words.startsWith(mark) && words.length() > mark.length()) {
                    BlockRole role = mark.equals(CAPTION_MARK)
                            ? BlockRole.CAPTION
                            : mark.equals(EMBED_MARK) ? BlockRole.EMBED : BlockRole.CORRECTION;
                    add(role, new Span(span.start() + mark.length(), span.end()), mark);
                    return;
                }
            }
            BlockRole role = role(words, last);
            if (role == BlockRole.BYLINE) {
                readByline(words);
            }
            headlineSeen |= role == BlockRole.HEADLINE || role == BlockRole.PARAGRAPH;
            reportBegun |= role == BlockRole.PARAGRAPH;
            add(role, span, "");
        }

        private BlockRole role(String words, boolean last) {
            if (!reportBegun && (Byline.matches(words) || isDate(words))) {
                return BlockRole.BYLINE;
            }
            if (PostTail.find(words).isPresent()) {
                return BlockRole.EMBED;
            }
            if (Notice.isCorrection(words)) {
                return BlockRole.CORRECTION;
            }
            if (Credit.matches(words)) {
                return BlockRole.CREDIT;
            }
            if (!headlineSeen && !last && isHeadline(words)) {
                return BlockRole.HEADLINE;
            }
            if (Notice.isInvitation(words)) {
                return BlockRole.FURNITURE;
            }
            return Caption.matches(words) ? BlockRole.CAPTION : BlockRole.PARAGRAPH;
        }

        private static boolean isHeadline(String words) {
            return words.length() <= MAX_HEADLINE
                    && words.indexOf('\n') < 0
                    && words.split("\\s+").length >= MIN_HEADLINE_WORDS
                    && ".!…".indexOf(words.charAt(words.length() - 1)) < 0
                    && !Caption.matches(words);
        }

        private static boolean isDate(String words) {
            return words.length() <= MAX_DATE_LINE
                    && DateParser.find(words).isPresent()
                    && words.split("\\s+").length <= 8;
        }

        private void readByline(String words) {
            if (Byline.matches(words)) {
                authors.addAll(Byline.names(words));
            }
            if (published.isEmpty()) {
                published = DateParser.inWords(words).map(time -> new Dated(time, "by-line"));
            }
        }

        private void add(BlockRole role, Span span, String mark) {
            String words = text.substring(span.start(), span.end());
            passages.add(new Passage(
                    role,
                    words,
                    List.of(),
                    role == BlockRole.EMBED ? PostTail.find(words).map(PostTail.Found::post) : Optional.empty(),
                    Optional.of(span),
                    mark));
        }
    }
}
