package org.stemma.read.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.text.Span;

/**
 * Cuts a plain text into paragraphs.
 *
 * <p>Where blank lines separate them, they are what stands between blank lines; lines wrapped at a fixed width stay one
 * paragraph. Where no line is blank, each line is a paragraph if the lines end as sentences do, else all are one.
 */
final class Paragraphs {
    /** Of the lines of a text without blank lines, the share that must end as sentences for each to be a paragraph. */
    private static final double SENTENCE_ENDS = 0.4;

    private Paragraphs() {}

    /** The paragraphs, without the white space around them, in order. */
    static List<Span> of(String text) {
        List<Span> lines = lines(text);
        boolean separated = false;
        for (int i = 1; i + 1 < lines.size() && !separated; i++) {
            separated = lines.get(i).isEmpty() && !lines.get(i - 1).isEmpty();
        }
        if (!separated) {
            List<Span> filled = lines.stream().filter(line -> !line.isEmpty()).toList();
            long ends =
                    filled.stream().filter(line -> endsAsSentence(text, line)).count();
            return ends >= filled.size() * SENTENCE_ENDS ? filled : joined(filled);
        }
        return byBlankLines(lines);
    }

    private static List<Span> byBlankLines(List<Span> lines) {
        List<Span> paragraphs = new ArrayList<>();
        List<Span> open = new ArrayList<>();
        for (Span line : lines) {
            if (!line.isEmpty()) {
                open.add(line);
            } else {
                paragraphs.addAll(joined(open));
                open.clear();
            }
        }
        paragraphs.addAll(joined(open));
        return paragraphs;
    }

    private static List<Span> joined(List<Span> lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.getFirst().cover(lines.getLast()));
    }

    /** Every line without the white space around it; a blank line is an empty span. */
    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            if (end < 0) {
                end = text.length();
            }
            lines.add(stripped(text, start, end));
            start = end + 1;
        }
        return lines;
    }

    private static Span stripped(String text, int start, int end) {
        int from = start;
        int until = end;
        while (from < until && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (until > from && Character.isWhitespace(text.charAt(until - 1))) {
            until--;
        }
        return from == until ? new Span(start, start) : new Span(from, until);
    }

    private static boolean endsAsSentence(String text, Span line) {
        int at = line.end() - 1;
        while (at > line.start() && "\"'”’»)]".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return ".!?…:。！？".indexOf(text.charAt(at)) >= 0;
    }
}
