package org.stemma.annotate.token;

import java.util.Arrays;
import java.util.Optional;
import org.stemma.model.annotation.Tokens;

/**
 * Cuts a text into tokens. Immutable; safe between threads.
 *
 * <p>One pass from left to right, each character looked at a bounded number of times, so the time is linear whatever
 * the text holds: a word of a million letters is one token. What starts at a position decides which rule takes over: an
 * address, a handle, a word, a number or a mark.
 */
public final class Tokenizer {
    /** The longest verb form that is cut off after its apostrophe: "'re", "'ll". */
    private static final int LONGEST_CLITIC = 2;

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_REGIONAL_INDICATOR = 0x1F1E6;
    private static final int LAST_REGIONAL_INDICATOR = 0x1F1FF;
    private static final int FIRST_SKIN_TONE = 0x1F3FB;
    private static final int LAST_SKIN_TONE = 0x1F3FF;
    private static final int VARIATION_SELECTOR_TEXT = 0xFE0E;
    private static final int VARIATION_SELECTOR_EMOJI = 0xFE0F;

    /** The most characters that stand before an abbreviation in a compound, the hyphen among them: "D-Calif.". */
    private static final int LONGEST_COMPOUND = 6;

    private final Abbreviations abbreviations;

    private Tokenizer(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** A tokenizer that knows these abbreviations. */
    public static Tokenizer of(Abbreviations abbreviations) {
        return new Tokenizer(abbreviations);
    }

    /** A tokenizer for a language, by its ISO 639-1 code: {@code en}. */
    public static Tokenizer of(String language) {
        return new Tokenizer(Abbreviations.of(language));
    }

    /** The tokens of a text. */
    public Tokens tokenize(String text) {
        var scan = new Scan(text);
        int at = 0;
        while (at < text.length()) {
            char first = text.charAt(at);
            if (first <= ' ' || isSpace(first)) {
                at++;
            } else {
                at = scan.token(at);
            }
        }
        return Tokens.of(scan.starts, scan.ends, scan.size);
    }

    /** Whether a character separates tokens. */
    private static boolean isSpace(char character) {
        return character <= ' '
                || (character >= 0x80
                        && (Character.isWhitespace(character)
                                || Character.isSpaceChar(character)
                                || character == 0x200B
                                || character == 0x85
                                || character == 0xFEFF));
    }

    private static boolean isWordCharacter(int codePoint) {
        if (codePoint < 0x80) {
            return (codePoint >= 'a' && codePoint <= 'z')
                    || (codePoint >= 'A' && codePoint <= 'Z')
                    || (codePoint >= '0' && codePoint <= '9');
        }
        return Character.isLetterOrDigit(codePoint) || isMark(codePoint) || codePoint == 0xAD;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isDigit(int codePoint) {
        return (codePoint >= '0' && codePoint <= '9') || (codePoint >= 0x80 && Character.isDigit(codePoint));
    }

    private static boolean isApostrophe(char character) {
        return character == '\'' || character == '\u2019';
    }

    private static boolean isHyphen(char character) {
        return character == '-' || character == '\u2010' || character == '\u2011';
    }

    /** The tokens found so far in one text. Not shared. */
    private final class Scan {
        private final String text;
        private int[] starts;
        private int[] ends;
        private int size;

        Scan(String text) {
            this.text = text;
            int expected = text.length() / 4 + 8;
            starts = new int[expected];
            ends = new int[expected];
        }

        /** Adds what begins at an offset, and returns where it ends. */
        int token(int at) {
            int codePoint = text.codePointAt(at);
            if (isWordCharacter(codePoint)) {
                int address = address(at);
                return address > at ? add(at, address) : word(at);
            }
            if ((codePoint == '@' || codePoint == '#') && isWordCharacter(codePointAt(at + 1))) {
                return add(at, handleEnd(at + 1));
            }
            return add(at, markEnd(at, codePoint));
        }

        private int add(int start, int end) {
            if (size == starts.length) {
                starts = Arrays.copyOf(starts, size * 2);
                ends = Arrays.copyOf(ends, size * 2);
            }
            starts[size] = start;
            ends[size++] = end;
            return end;
        }

        /** The end of a web address that begins here; {@code at} if none does. */
        private int address(int at) {
            char first = text.charAt(at);
            boolean isAddress = (first == 'h' && (text.startsWith("http://", at) || text.startsWith("https://", at)))
                    || (first == 'w' && text.startsWith("www.", at));
            return isAddress ? addressEnd(at) : at;
        }

        /** The end of an address, without the marks that belong to the sentence around it. */
        private int addressEnd(int from) {
            int end = from;
            while (end < text.length()
                    && !isSpace(text.charAt(end))
                    && "\"<>\u201C\u201D".indexOf(text.charAt(end)) < 0) {
                end++;
            }
            while (end > from + 1 && ".,;:!?)]}'\u2019\u2026".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return end;
        }

        private int handleEnd(int from) {
            int end = from;
            while (end < text.length()) {
                int codePoint = text.codePointAt(end);
                if (!isWordCharacter(codePoint) && codePoint != '_') {
                    break;
                }
                end += Character.charCount(codePoint);
            }
            return end;
        }

        /** Adds a word or number with its clitics. */
        private int word(int start) {
            int end = start;
            int lastApostrophe = -1;
            boolean stops = false;
            while (end < text.length()) {
                int codePoint = text.codePointAt(end);
                if (isWordCharacter(codePoint) || codePoint == '_') {
                    end += Character.charCount(codePoint);
                    continue;
                }
                if (end == start || !joins(end)) {
                    break;
                }
                if (isApostrophe((char) codePoint)) {
                    lastApostrophe = end;
                }
                if (codePoint == '.') {
                    stops = true;
                }
                if (codePoint == '@') {
                    return add(start, addressEnd(start));
                }
                end++;
            }
            if (stops && end + 1 < text.length() && text.charAt(end) == '/' && isWordCharacter(codePointAt(end + 1))) {
                return add(start, addressEnd(start));
            }
            if (end < text.length() && text.charAt(end) == '.' && ownsStop(start, end, stops)) {
                return add(start, end + 1);
            }
            return lastApostrophe > start ? addWithClitic(start, lastApostrophe, end) : add(start, end);
        }

        /** Whether the mark at an offset is inside a word: letters or figures stand on both sides. */
        private boolean joins(int at) {
            char mark = text.charAt(at);
            int before = text.codePointBefore(at);
            int after = codePointAt(at + 1);
            if (!isWordCharacter(after) || !isWordCharacter(before)) {
                return false;
            }
            if (isApostrophe(mark)) {
                return !isDigit(before) || !isDigit(after);
            }
            if (isHyphen(mark)) {
                return !isDigit(before) || !isDigit(after);
            }
            return switch (mark) {
                case '.' -> (isDigit(before) && isDigit(after)) || joinsAsStop(at, before, after);
                case ',', ':' -> isDigit(before) && isDigit(after);
                case '&' -> true;
                case '@' -> true;
                default -> false;
            };
        }

        /**
         * Whether a full stop between letters is inside a word: in "U.S", "e.g" and "site.example", not where a space
         * was forgotten after a sentence.
         */
        private boolean joinsAsStop(int at, int before, int after) {
            if (Character.isLowerCase(after) || (isDigit(after) && Character.isLetter(before))) {
                return true;
            }
            boolean singleBefore = at < 2 || !isWordCharacter(text.codePointBefore(at - 1));
            return singleBefore && Character.isUpperCase(before) && Character.isUpperCase(after);
        }

        /** Whether the full stop after a word belongs to it. */
        private boolean ownsStop(int start, int end, boolean stops) {
            int length = end - start;
            if (length == 1 && Character.isUpperCase(text.charAt(start)) && text.charAt(start) != 'I') {
                return true;
            }
            if (stops && length <= abbreviations.longest() && isLettered(start, end)) {
                return true;
            }
            if (length >= LONGEST_COMPOUND + abbreviations.longest()) {
                return false;
            }
            Optional<Abbreviations.Kind> kind = abbreviations.kind(text.substring(start, end + 1));
            if (kind.isEmpty()) {
                return false;
            }
            return switch (kind.get()) {
                case OPEN, EITHER, CLOSING -> true;
                case BEFORE_FIGURE -> isDigit(codePointAt(skipSpaces(end + 1)));
            };
        }

        /** Whether a word is single letters with stops between: "U.S", "a.m". */
        private boolean isLettered(int start, int end) {
            for (int i = start; i < end; i++) {
                boolean even = (i - start) % 2 == 0;
                char character = text.charAt(i);
                if (even ? !Character.isLetter(character) : character != '.') {
                    return false;
                }
            }
            return true;
        }

        private int skipSpaces(int from) {
            int at = from;
            while (at < text.length() && text.charAt(at) == ' ' && at < from + 2) {
                at++;
            }
            return at;
        }

        /** Cuts off "n't", the possessive and short verb forms. */
        private int addWithClitic(int start, int apostrophe, int end) {
            int tail = end - apostrophe - 1;
            if (tail == 1 && lower(end - 1) == 't' && lower(apostrophe - 1) == 'n' && apostrophe - 1 > start) {
                add(start, apostrophe - 1);
                return add(apostrophe - 1, end);
            }
            if (tail >= 1 && tail <= LONGEST_CLITIC && isClitic(apostrophe + 1, tail)) {
                add(start, apostrophe);
                return add(apostrophe, end);
            }
            return add(start, end);
        }

        private boolean isClitic(int at, int length) {
            char first = lower(at);
            if (length == 1) {
                return first == 's' || first == 'd' || first == 'm';
            }
            char second = lower(at + 1);
            return (first == 'r' && second == 'e')
                    || (first == 'v' && second == 'e')
                    || (first == 'l' && second == 'l');
        }

        private char lower(int at) {
            return Character.toLowerCase(text.charAt(at));
        }

        /** The end of a mark: one character, a run of the same stop or dash, or an emoji with all its parts. */
        private int markEnd(int at, int codePoint) {
            int end = at + Character.charCount(codePoint);
            if (codePoint == '.' || codePoint == '-' || codePoint == '*' || codePoint == '_' || codePoint == '=') {
                while (end < text.length() && text.charAt(end) == codePoint) {
                    end++;
                }
                return end;
            }
            if (codePoint == '`' || codePoint == '\'') {
                return end < text.length() && text.charAt(end) == codePoint ? end + 1 : end;
            }
            if (codePoint >= FIRST_REGIONAL_INDICATOR && codePoint <= LAST_REGIONAL_INDICATOR) {
                int next = codePointAt(end);
                return next >= FIRST_REGIONAL_INDICATOR && next <= LAST_REGIONAL_INDICATOR
                        ? end + Character.charCount(next)
                        : end;
            }
            return codePoint < 0x80 ? end : emojiEnd(end);
        }

        private int emojiEnd(int from) {
            int end = from;
            while (end < text.length()) {
                int codePoint = text.codePointAt(end);
                if (codePoint == ZERO_WIDTH_JOINER) {
                    int joined = end + 1;
                    int next = codePointAt(joined);
                    end = next > 0xFFFF ? joined + Character.charCount(next) : joined;
                } else if (codePoint == VARIATION_SELECTOR_TEXT
                        || codePoint == VARIATION_SELECTOR_EMOJI
                        || (codePoint >= FIRST_SKIN_TONE && codePoint <= LAST_SKIN_TONE)) {
                    end += Character.charCount(codePoint);
                } else {
                    break;
                }
            }
            return end;
        }

        /** The code point at an offset, 0 beyond the text. */
        private int codePointAt(int at) {
            return at < text.length() ? text.codePointAt(at) : 0;
        }
    }
}
