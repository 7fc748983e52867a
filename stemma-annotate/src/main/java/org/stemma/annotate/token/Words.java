package org.stemma.annotate.token;

import java.util.Arrays;
import java.util.Locale;
import org.stemma.model.annotation.Tokens;

/**
 * The tokens of one text as words: the characters, the lower-case form and the shape of each, made once for each
 * distinct word of the text. Indexes beyond either end answer as an empty word, so that rules may look around freely.
 * Immutable; safe between threads.
 */
public final class Words {
    /** Runs that are longer, in code units, are no words of any lexicon; they get the empty lower-case form. */
    public static final int LONGEST_WORD = 64;

    private static final byte CAPITAL = 1;
    private static final byte ALL_CAPITALS = 2;
    private static final byte LETTERS = 4;
    private static final byte DIGITS = 8;
    private static final byte MARK = 16;
    private static final byte LOWER = 32;

    private static final int MULTIPLIER = 31;

    private final String text;
    private final Tokens tokens;
    private final int[] forms;
    private final String[] words;
    private final String[] lowers;
    private final byte[] shapes;

    private Words(String text, Tokens tokens, int[] forms, String[] words, String[] lowers, byte[] shapes) {
        this.text = text;
        this.tokens = tokens;
        this.forms = forms;
        this.words = words;
        this.lowers = lowers;
        this.shapes = shapes;
    }

    /** The words of a text. */
    public static Words of(String text, Tokens tokens) {
        return new Table(text, tokens).words();
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** The tokens. */
    public Tokens tokens() {
        return tokens;
    }

    /** The number of tokens. */
    public int size() {
        return forms.length;
    }

    /** The number of distinct words, by their characters. */
    public int forms() {
        return words.length;
    }

    /** Which of the distinct words a token is: 0 to {@link #forms()}. */
    public int form(int token) {
        return forms[token];
    }

    /** The characters of a token. */
    public String word(int token) {
        return inside(token) ? words[forms[token]] : "";
    }

    /** The characters of a token in lower case, with straight apostrophes. */
    public String lower(int token) {
        return inside(token) ? lowers[forms[token]] : "";
    }

    /** The lower-case form of a distinct word. */
    public String lowerForm(int form) {
        return lowers[form];
    }

    /** The characters of a distinct word. */
    public String wordForm(int form) {
        return words[form];
    }

    /** Whether a token has this lower-case form. */
    public boolean is(int token, String lower) {
        return lower(token).equals(lower);
    }

    /** Whether a token begins with a capital letter. */
    public boolean isCapital(int token) {
        return has(token, CAPITAL);
    }

    /** Whether a token has two letters or more, and all are capitals. */
    public boolean isAllCapitals(int token) {
        return has(token, ALL_CAPITALS);
    }

    /** Whether a token begins with a small letter. */
    public boolean isLowerCase(int token) {
        return has(token, LOWER);
    }

    /** Whether a token begins with a letter. */
    public boolean isWord(int token) {
        return has(token, LETTERS);
    }

    /** Whether a token begins with a digit. */
    public boolean isNumber(int token) {
        return has(token, DIGITS);
    }

    /** Whether a token is neither a word nor a number. */
    public boolean isMark(int token) {
        return has(token, MARK);
    }

    /** Whether white space, or the beginning of the text, stands before a token. */
    public boolean spaceBefore(int token) {
        return token <= 0 || token >= size() || tokens.start(token) > tokens.end(token - 1);
    }

    private boolean inside(int token) {
        return token >= 0 && token < forms.length;
    }

    private boolean has(int token, byte shape) {
        return inside(token) && (shapes[forms[token]] & shape) != 0;
    }

    /** An open-addressing table from the characters of words to their numbers. Not shared. */
    private static final class Table {
        private final String text;
        private final Tokens tokens;
        private int[] slots = new int[1024];
        private int[] firsts = new int[512];
        private int[] hashes = new int[512];
        private int size;

        Table(String text, Tokens tokens) {
            this.text = text;
            this.tokens = tokens;
            Arrays.fill(slots, -1);
        }

        Words words() {
            int[] forms = new int[tokens.size()];
            for (int token = 0; token < forms.length; token++) {
                forms[token] = form(token);
            }
            var words = new String[size];
            var lowers = new String[size];
            var shapes = new byte[size];
            for (int form = 0; form < size; form++) {
                int token = firsts[form];
                words[form] = text.substring(tokens.start(token), tokens.end(token));
                lowers[form] = lower(words[form]);
                shapes[form] = shape(words[form]);
            }
            return new Words(text, tokens, forms, words, lowers, shapes);
        }

        private int form(int token) {
            int start = tokens.start(token);
            int end = tokens.end(token);
            int hash = 0;
            for (int i = start; i < end; i++) {
                hash = hash * MULTIPLIER + text.charAt(i);
            }
            int slot = slot(hash, slots.length);
            while (slots[slot] >= 0) {
                int form = slots[slot];
                if (hashes[form] == hash && same(firsts[form], start, end)) {
                    return form;
                }
                slot = slot + 1 & slots.length - 1;
            }
            if (size == firsts.length) {
                grow();
                slot = free(hash);
            }
            firsts[size] = token;
            hashes[size] = hash;
            slots[slot] = size;
            return size++;
        }

        private boolean same(int token, int start, int end) {
            int length = end - start;
            return tokens.end(token) - tokens.start(token) == length
                    && text.regionMatches(tokens.start(token), text, start, length);
        }

        private void grow() {
            firsts = Arrays.copyOf(firsts, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
            slots = new int[slots.length * 2];
            Arrays.fill(slots, -1);
            for (int form = 0; form < size; form++) {
                slots[free(hashes[form])] = form;
            }
        }

        private int free(int hash) {
            int slot = slot(hash, slots.length);
            while (slots[slot] >= 0) {
                slot = slot + 1 & slots.length - 1;
            }
            return slot;
        }

        private static int slot(int hash, int length) {
            return ((hash ^ hash >>> 15) * 0x9E3779B1) >>> 7 & length - 1;
        }

        private static String lower(String word) {
            return word.length() > LONGEST_WORD
                    ? ""
                    : word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        }

        private static byte shape(String word) {
            int first = word.codePointAt(0);
            if (Character.isDigit(first)) {
                return DIGITS;
            }
            if (!Character.isLetter(first)) {
                return MARK;
            }
            int shape = LETTERS;
            if (Character.isUpperCase(first)) {
                shape |= CAPITAL;
            } else if (Character.isLowerCase(first)) {
                shape |= LOWER;
            }
            if (word.length() > 1 && word.length() <= LONGEST_WORD && word.equals(word.toUpperCase(Locale.ROOT))) {
                shape |= ALL_CAPITALS;
            }
            return (byte) shape;
        }
    }
}
