package org.stemma.annotate.lexeme;

import java.util.Arrays;
import java.util.Locale;
import org.stemma.model.text.Span;

/**
 * The finest pieces of one text in its order: runs of letters, runs of digits, single marks. A lexeme is known by its
 * index, 0 to {@link #size()}. Immutable; safe between threads. Made in time linear in the text.
 */
public final class Lexemes {
    /** A run of letters that is longer, in code units, is no word of any lexicon and has the empty {@link #word}. */
    public static final int LONGEST_WORD = 48;

    /** How many words are remembered at most while a text is cut, a power of two. */
    private static final int KNOWN_WORDS = 1024;

    private static final int HASH_FACTOR = 31;

    private static final int LETTERS = 1;
    private static final int DIGITS = 2;
    private static final int MARK = 4;
    private static final int GLUED = 8;
    private static final int PARAGRAPH = 16;
    private static final int CAPITAL = 32;
    private static final int LINK = 64;
    private static final int SENTENCE = 128;

    /** Words before a full stop that rarely end a sentence; single letters count as well. */
    private static final String ABBREVIATIONS =
            " mr mrs ms dr prof gen col lt sgt capt maj st sen rep gov jr sr jan feb mar apr jun jul aug sep sept oct nov"
                    + " dec mon tue tues wed thu thur thurs fri sat sun vs no vol approx inc corp co ltd bros mt ft u s k d c ";

    private static final String[] ASCII = new String[128];

    static {
        for (char mark = 0; mark < ASCII.length; mark++) {
            ASCII[mark] = String.valueOf(mark);
        }
    }

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final byte[] flags;
    private final String[] words;

    private Lexemes(String text, int[] starts, int[] ends, byte[] flags, String[] words) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.flags = flags;
        this.words = words;
    }

    /** The lexemes of a text. */
    public static Lexemes of(String text) {
        return new Cutter(text).cut();
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** The number of lexemes. */
    public int size() {
        return starts.length;
    }

    /** The first code unit of a lexeme. */
    public int start(int lexeme) {
        return starts[lexeme];
    }

    /** One past the last code unit of a lexeme. */
    public int end(int lexeme) {
        return ends[lexeme];
    }

    /** The stretch of text from one lexeme up to another, which is not inside. */
    public Span span(int from, int to) {
        return new Span(starts[from], ends[to - 1]);
    }

    /** The lower-case form; empty beyond either end of the text and for runs longer than {@link #LONGEST_WORD}. */
    public String word(int lexeme) {
        return lexeme < 0 || lexeme >= words.length ? "" : words[lexeme];
    }

    /** Whether the lexeme has this lower-case form. */
    public boolean is(int lexeme, String word) {
        return word(lexeme).equals(word);
    }

    /** Whether it is a run of letters. */
    public boolean isLetters(int lexeme) {
        return has(lexeme, LETTERS);
    }

    /** Whether it is a run of the digits 0 to 9. */
    public boolean isDigits(int lexeme) {
        return has(lexeme, DIGITS);
    }

    /** Whether it is a single mark. */
    public boolean isMark(int lexeme) {
        return has(lexeme, MARK);
    }

    /** Whether nothing stands between it and the lexeme before it. */
    public boolean isGlued(int lexeme) {
        return has(lexeme, GLUED);
    }

    /** Whether it begins a paragraph: a blank line, or the beginning of the text, stands before it. */
    public boolean beginsParagraph(int lexeme) {
        return has(lexeme, PARAGRAPH);
    }

    /** Whether it seems to begin a sentence: a rough rule for grammars that only ask how far to look. */
    public boolean beginsSentence(int lexeme) {
        return has(lexeme, SENTENCE);
    }

    /** Whether it is a run of letters that begins with a capital. */
    public boolean isCapital(int lexeme) {
        return has(lexeme, CAPITAL);
    }

    /** Whether it stands in a web address, a handle or a hash tag. */
    public boolean inLink(int lexeme) {
        return has(lexeme, LINK);
    }

    /** The number of code units of a lexeme; 0 beyond either end of the text. */
    public int length(int lexeme) {
        return lexeme < 0 || lexeme >= ends.length ? 0 : ends[lexeme] - starts[lexeme];
    }

    /** The first lexeme that ends after {@code offset}; {@link #size()} if there is none. */
    public int at(int offset) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    @Override
    public String toString() {
        return size() + " lexemes";
    }

    private boolean has(int lexeme, int flag) {
        return lexeme >= 0 && lexeme < flags.length && (flags[lexeme] & flag) != 0;
    }

    private static final class Cutter {
        private final String text;
        private int[] starts;
        private int[] ends;
        private byte[] flags;
        private String[] words;
        private int size;

        /** One more than the last lexeme whose characters have a hash: its word serves where it comes again. */
        private final int[] knownAt;

        private int chunkEnd;
        private boolean chunkIsLink;

        Cutter(String text) {
            this.text = text;
            int guess = text.length() / 5 + 16;
            starts = new int[guess];
            ends = new int[guess];
            flags = new byte[guess];
            words = new String[guess];
            knownAt = new int[Math.min(KNOWN_WORDS, Integer.highestOneBit(guess))];
        }

        Lexemes cut() {
            int position = 0;
            int newlines = 2;
            boolean space = true;
            while (position < text.length()) {
                int point = text.codePointAt(position);
                if (isSpace(point)) {
                    newlines += point == '\n' ? 1 : 0;
                    space = true;
                    position += Character.charCount(point);
                    continue;
                }
                if (position >= chunkEnd) {
                    openChunk(position);
                }
                int start = position;
                int kind;
                if (isLetter(point)) {
                    kind = LETTERS;
                    position = endOfLetters(position);
                } else if (isDigit(point)) {
                    kind = DIGITS;
                    position = endOfDigits(position);
                } else {
                    kind = MARK;
                    position += Character.charCount(point);
                }
                int flag = kind | (space ? 0 : GLUED) | (newlines > 1 ? PARAGRAPH : 0) | (chunkIsLink ? LINK : 0);
                if (kind == LETTERS && Character.isUpperCase(point)) {
                    flag |= CAPITAL;
                }
                add(start, position, flag);
                newlines = 0;
                space = false;
            }
            return new Lexemes(
                    text,
                    Arrays.copyOf(starts, size),
                    Arrays.copyOf(ends, size),
                    Arrays.copyOf(flags, size),
                    Arrays.copyOf(words, size));
        }

        private void add(int start, int end, int flag) {
            if (size == starts.length) {
                int more = size + (size >> 1) + 16;
                starts = Arrays.copyOf(starts, more);
                ends = Arrays.copyOf(ends, more);
                flags = Arrays.copyOf(flags, more);
                words = Arrays.copyOf(words, more);
            }
            starts[size] = start;
            ends[size] = end;
            words[size] = form(start, end, flag);
            flags[size] = (byte) (flag | (opensSentence(flag) ? SENTENCE : 0));
            size++;
        }

        private String form(int start, int end, int flag) {
            if (end - start == 1 && text.charAt(start) < ASCII.length) {
                char only = text.charAt(start);
                return ASCII[only >= 'A' && only <= 'Z' ? only + ('a' - 'A') : only];
            }
            if (end - start > LONGEST_WORD) {
                return "";
            }
            int hash = 0;
            for (int i = start; i < end; i++) {
                hash = hash * HASH_FACTOR + text.charAt(i);
            }
            int place = hash ^ (hash >>> 16);
            place = (place ^ (place >>> 8)) & (knownAt.length - 1);
            int known = knownAt[place] - 1;
            if (known >= 0
                    && ends[known] - starts[known] == end - start
                    && text.regionMatches(starts[known], text, start, end - start)) {
                return words[known];
            }
            knownAt[place] = size + 1;
            String piece = text.substring(start, end);
            return (flag & LETTERS) != 0 ? piece.toLowerCase(Locale.ROOT) : piece;
        }

        /** A paragraph, or a capital or digit or opening quotation mark after a full stop that ends no abbreviation. */
        private boolean opensSentence(int flag) {
            if ((flag & PARAGRAPH) != 0) {
                return true;
            }
            int last = size - 1;
            while (last >= 0 && isClosing(words[last])) {
                if ((flags[last] & SENTENCE) != 0) {
                    return (flag & GLUED) != 0;
                }
                last--;
            }
            if (last < 0 || ((flag & GLUED) != 0 && last == size - 1)) {
                return false;
            }
            String mark = words[last];
            if (mark.equals("?") || mark.equals("!") || mark.equals("…")) {
                return (flag & LETTERS) == 0 || (flag & CAPITAL) != 0;
            }
            if (!mark.equals(".") || ((flag & LETTERS) != 0 && (flag & CAPITAL) == 0)) {
                return false;
            }
            return last == 0 || !endsAbbreviation(last - 1);
        }

        private boolean endsAbbreviation(int before) {
            String word = words[before];
            return (flags[before] & LETTERS) != 0
                    && (word.length() == 1 || (word.length() <= 6 && ABBREVIATIONS.contains(" " + word + " ")));
        }

        private static boolean isClosing(String mark) {
            return mark.length() == 1 && "\"”’')]»".indexOf(mark.charAt(0)) >= 0;
        }

        /** Looks at the run without white space that begins here. */
        private void openChunk(int position) {
            int end = position;
            while (end < text.length() && !isSpace(text.charAt(end))) {
                end++;
            }
            chunkEnd = end;
            chunkIsLink = isLink(position, end);
        }

        private boolean isLink(int start, int end) {
            if (end - start < 2) {
                return false;
            }
            char first = text.charAt(start);
            if ((first == '@' || first == '#') && Character.isLetter(text.charAt(start + 1))) {
                return true;
            }
            for (int i = start; i < end; i++) {
                char here = text.charAt(i);
                if (here == ':' && text.startsWith("://", i)) {
                    return true;
                }
                if (here == '.' && (text.startsWith(".com/", i) || text.startsWith(".co/", i))) {
                    return true;
                }
                if (here == '@' && i > start && i + 1 < end && Character.isLetter(text.charAt(i + 1))) {
                    return true;
                }
            }
            return text.startsWith("www.", start);
        }

        private int endOfLetters(int from) {
            int position = from;
            while (position < text.length()) {
                int point = text.codePointAt(position);
                if (!isLetter(point)) {
                    break;
                }
                position += Character.charCount(point);
            }
            return position;
        }

        private int endOfDigits(int from) {
            int position = from;
            while (position < text.length() && isDigit(text.charAt(position))) {
                position++;
            }
            return position;
        }

        private static boolean isSpace(int point) {
            return point <= ' ' || (point > 126 && (Character.isWhitespace(point) || Character.isSpaceChar(point)));
        }

        private static boolean isDigit(int point) {
            return point >= '0' && point <= '9';
        }

        private static boolean isLetter(int point) {
            if (point < 128) {
                return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z');
            }
            int type = Character.getType(point);
            return Character.isLetter(point)
                    || type == Character.NON_SPACING_MARK
                    || type == Character.COMBINING_SPACING_MARK;
        }
    }
}
