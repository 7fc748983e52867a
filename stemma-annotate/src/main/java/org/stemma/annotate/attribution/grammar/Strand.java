package org.stemma.annotate.attribution.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.stemma.annotate.attribution.cue.CueLexicon;
import org.stemma.annotate.attribution.quote.Quotation;
import org.stemma.model.annotation.Tokens;
import org.stemma.model.text.Span;

/**
 * One block in the reporter's own words: its tokens, with each outermost quotation as one item. Items are numbered from
 * 0; every method that takes an item beyond either end answers as for an empty one. Immutable once built.
 */
public final class Strand {
    private final String text;
    private final int block;
    private int[] starts;
    private int[] ends;
    private int[] classes;
    private String[] words;
    private int[] quotations;
    private int size;

    private Strand(String text, int block) {
        this.text = text;
        this.block = block;
        this.starts = new int[16];
        this.ends = new int[16];
        this.classes = new int[16];
        this.words = new String[16];
        this.quotations = new int[16];
    }

    /**
     * Reads a block.
     *
     * @param text the article's text
     * @param span the block's span
     * @param block the block's index
     * @param quotations all quotations of the article
     */
    public static Strand of(
            String text,
            Tokens tokens,
            Span span,
            int block,
            List<Quotation> quotations,
            int firstQuotation,
            GrammarLexicon grammar,
            CueLexicon cues) {
        var strand = new Strand(text, block);
        int token = tokens.at(span.start());
        int next = firstQuotation;
        while (token < tokens.size() && tokens.start(token) < span.end()) {
            while (next < quotations.size()
                    && (quotations.get(next).depth() > 0
                            || quotations.get(next).outer().end() <= tokens.start(token))) {
                next++;
            }
            if (next < quotations.size() && quotations.get(next).outer().start() <= tokens.start(token)) {
                Span outer = quotations.get(next).outer();
                int bits = WordClass.QUOTATION.bit();
                if (strand.namesWork()
                        && TitleShape.of(text, quotations.get(next).inner())) {
                    bits |= WordClass.CAPITALISED.bit();
                }
                if (opensWithVerb(text, tokens, quotations.get(next).inner(), grammar)) {
                    bits |= WordClass.VERB.bit();
                }
                strand.add(outer.start(), outer.end(), bits, "", next);
                while (token < tokens.size() && tokens.start(token) < outer.end()) {
                    token++;
                }
                next++;
            } else {
                int start = tokens.start(token);
                int end = tokens.end(token);
                String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
                strand.add(start, end, classify(text, start, end, lower, grammar, cues), lower, -1);
                token++;
            }
        }
        strand.levelHeadline();
        return strand;
    }

    /**
     * In a headline that capitalises its words, a capital tells no name: verbs and small words lose theirs. A sentence
     * with a verb in small letters is none, however many names and titles it holds.
     */
    private void levelHeadline() {
        int words = 0;
        int capitals = 0;
        for (int item = 0; item < size; item++) {
            if (!isNoWord(item) && !is(item, WordClass.NUMBER)) {
                words++;
                capitals += is(item, WordClass.CAPITALISED) ? 1 : 0;
                if (is(item, WordClass.CUE_VERB) && !is(item, WordClass.CAPITALISED) && !is(item, WordClass.NOUN_TOO)) {
                    return;
                }
            }
        }
        if (words < HEADLINE_WORDS || capitals * 100 < words * HEADLINE_CAPITALS) {
            return;
        }
        int closed = ~(WordClass.CAPITALISED.bit() | WordClass.ALL_CAPITALS.bit());
        for (int item = 1; item < size; item++) {
            if ((classes[item] & LEVELLED) != 0) {
                classes[item] &= closed;
            }
        }
    }

    /** A block of at least so many words is a capitalised headline if so many per cent of them begin with a capital. */
    private static final int HEADLINE_WORDS = 4;

    private static final int HEADLINE_CAPITALS = 70;

    private static final int LEVELLED = WordClass.CUE_VERB.bit()
            | WordClass.VERB.bit()
            | WordClass.AUXILIARY.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.SUBORDINATOR.bit()
            | WordClass.COORDINATOR.bit()
            | WordClass.DETERMINER.bit();

    /** Whether the words read so far lead up to the title of a work: "in", "the", "NBC's". */
    private boolean namesWork() {
        int last = size - 1;
        return isAny(
                        last,
                        WordClass.PREPOSITION.bit()
                                | WordClass.POSSESSIVE.bit()
                                | WordClass.DETERMINER.bit()
                                | WordClass.COORDINATOR.bit())
                || (last > 0 && !isNoWord(last) && !is(last, WordClass.CUE_VERB) && !is(last, WordClass.AUXILIARY));
    }

    private static boolean opensWithVerb(String text, Tokens tokens, Span quoted, GrammarLexicon grammar) {
        int first = tokens.at(quoted.start());
        if (first >= tokens.size() || tokens.end(first) > quoted.end()) {
            return false;
        }
        int bits = grammar.classes(text.substring(tokens.start(first), tokens.end(first)), false);
        return (bits & (WordClass.VERB.bit() | WordClass.AUXILIARY.bit())) != 0;
    }

    private static int classify(
            String text, int start, int end, String lower, GrammarLexicon grammar, CueLexicon cues) {
        char first = text.charAt(start);
        if (!Character.isLetterOrDigit(first) && first != '\'' && first != '\u2019') {
            return mark(lower);
        }
        int bits = grammar.classes(lower, Character.isUpperCase(first));
        if (Character.isUpperCase(first)) {
            bits |= WordClass.CAPITALISED.bit();
            if (end - start > 1 && lower.length() == end - start && isAllCapitals(text, start, end)) {
                bits |= WordClass.ALL_CAPITALS.bit();
            }
        }
        if (Character.isDigit(first)) {
            bits |= WordClass.NUMBER.bit();
        }
        if (!cues.verbs(lower).isEmpty()) {
            bits |= WordClass.CUE_VERB.bit();
            if (cues.isNounToo(lower)) {
                bits |= WordClass.NOUN_TOO.bit();
            }
        }
        return bits;
    }

    private static boolean isAllCapitals(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int mark(String word) {
        return switch (word) {
            case ".", "!", "?", "...", "\u2026", "?!", "!?", "!!", "??" -> WordClass.STOP.bit();
            case "," -> WordClass.COMMA.bit();
            case ":" -> WordClass.COLON.bit();
            case ";" -> WordClass.SEMICOLON.bit();
            case "-", "--", "\u2013", "\u2014", "\u2015", "---" -> WordClass.DASH.bit();
            case "(", "[", "{" -> WordClass.OPENING.bit();
            case ")", "]", "}" -> WordClass.CLOSING.bit();
            case "&" -> WordClass.COORDINATOR.bit();
            case "%", "$", "\u20AC", "\u00A3" -> WordClass.NUMBER.bit();
            default -> word.startsWith("..") ? WordClass.STOP.bit() : WordClass.MARK.bit();
        };
    }

    private void add(int start, int end, int bits, String lower, int quotation) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
            words = Arrays.copyOf(words, size * 2);
            quotations = Arrays.copyOf(quotations, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        classes[size] = bits;
        words[size] = lower;
        quotations[size] = quotation;
        size++;
    }

    /** The number of items. */
    public int size() {
        return size;
    }

    /** The index of the block in the article. */
    public int block() {
        return block;
    }

    /** The first code unit of an item. */
    public int start(int item) {
        return starts[item];
    }

    /** One past the last code unit of an item. */
    public int end(int item) {
        return ends[item];
    }

    /** The span from the first item to before the last. */
    public Span span(int from, int until) {
        return new Span(starts[from], ends[until - 1]);
    }

    /** The word of an item in lower case; empty for a quotation and beyond the ends. */
    public String word(int item) {
        return item >= 0 && item < size ? words[item] : "";
    }

    /** The index of the quotation that an item is; -1 if it is none. */
    public int quotation(int item) {
        return item >= 0 && item < size ? quotations[item] : -1;
    }

    /** Whether an item is of a class. */
    public boolean is(int item, WordClass wordClass) {
        return item >= 0 && item < size && (classes[item] & wordClass.bit()) != 0;
    }

    /** Whether an item is of any class of a set of bits. */
    public boolean isAny(int item, int bits) {
        return item >= 0 && item < size && (classes[item] & bits) != 0;
    }

    /** Whether an item has this word, compared in lower case. */
    public boolean isWord(int item, String lower) {
        return item >= 0 && item < size && words[item].equals(lower);
    }

    /** Whether an item is a mark, a quotation or beyond the ends: no word. */
    public boolean isNoWord(int item) {
        return item < 0 || item >= size || (classes[item] & MARKS) != 0;
    }

    /** The characters between the end of an item and the start of the next are none. */
    public boolean joined(int item) {
        return item >= 0 && item + 1 < size && ends[item] == starts[item + 1];
    }

    /** The last character of an item. */
    public char lastCharacter(int item) {
        return text.charAt(ends[item] - 1);
    }

    /** The article's text. */
    public String text() {
        return text;
    }

    private static final int MARKS = WordClass.STOP.bit()
            | WordClass.COMMA.bit()
            | WordClass.COLON.bit()
            | WordClass.SEMICOLON.bit()
            | WordClass.DASH.bit()
            | WordClass.OPENING.bit()
            | WordClass.CLOSING.bit()
            | WordClass.MARK.bit()
            | WordClass.QUOTATION.bit();
}
