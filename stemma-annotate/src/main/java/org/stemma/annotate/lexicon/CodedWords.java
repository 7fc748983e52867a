package org.stemma.annotate.lexicon;

/**
 * A long list of words, each with letters that say what it can be. Immutable; safe between threads.
 *
 * <p>A hash table over the text of the list: an entry is a position in it, so that reading the list makes no object for
 * a word, and looking up the beginning of a word makes none for the beginning. A hash is that of {@link
 * String#hashCode}; what falls on one place goes to the next free one. Reading is linear in the list; looking up takes
 * the length of the word.
 */
public final class CodedWords {
    /** The code of a word that the list does not hold. */
    public static final int UNKNOWN = -1;

    private static final char COMMENT = '#';
    private static final char COLUMN = '|';

    /** Fewer than half of the places are taken. */
    private static final int PLACES_PER_WORD = 2;

    private static final int HASH_FACTOR = 31;

    private final char[] text;
    private final int[] starts;
    private final byte[] lengths;
    private final byte[] codes;
    private final int mask;

    private CodedWords(char[] text, int lines) {
        this.text = text;
        int places = Integer.highestOneBit(Math.max(1, PLACES_PER_WORD * lines)) * 2;
        starts = new int[places];
        lengths = new byte[places];
        codes = new byte[places];
        mask = places - 1;
    }

    /**
     * The words of a list: lines {@code word | letters | letters}, and lines of comment, which begin with a number sign.
     *
     * @param letters at most eight, one for a bit, the first for the lowest
     * @throws IllegalArgumentException if a line has another form, a letter is not among them, or a word is longer than
     *     127 characters
     */
    public static CodedWords parse(String list, String letters) {
        char[] text = list.toCharArray();
        int lines = 1;
        for (char character : text) {
            if (character == '\n') {
                lines++;
            }
        }
        var words = new CodedWords(text, lines);
        int start = 0;
        while (start < text.length) {
            int end = start;
            while (end < text.length && text[end] != '\n') {
                end++;
            }
            if (end > start && text[start] != COMMENT) {
                words.add(start, end, letters);
            }
            start = end + 1;
        }
        return words;
    }

    private void add(int from, int to, String letters) {
        int hash = 0;
        int end = from;
        while (end < to && text[end] != ' ' && text[end] != COLUMN) {
            hash = HASH_FACTOR * hash + text[end];
            end++;
        }
        if (end == from || end - from > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("no word, or too long a one: " + new String(text, from, to - from));
        }
        int code = 0;
        for (int i = end; i < to; i++) {
            if (text[i] != ' ' && text[i] != COLUMN) {
                int letter = letters.indexOf(text[i]);
                if (letter < 0) {
                    throw new IllegalArgumentException("an unknown letter: " + new String(text, from, to - from));
                }
                code |= 1 << letter;
            }
        }
        int place = spread(hash) & mask;
        while (lengths[place] != 0 && !isSame(place, from, end - from)) {
            place = (place + 1) & mask;
        }
        starts[place] = from;
        lengths[place] = (byte) (end - from);
        codes[place] = (byte) code;
    }

    /** Brings the upper bits of a hash down to where the table looks. */
    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }

    private boolean isSame(int place, int from, int length) {
        if (lengths[place] != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[starts[place] + i] != text[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** The code of a word, one bit for a letter; {@link #UNKNOWN} if the list does not hold it. */
    public int code(String word) {
        int place = spread(word.hashCode()) & mask;
        while (lengths[place] != 0) {
            if (lengths[place] == word.length() && begins(place, word, word.length())) {
                return Byte.toUnsignedInt(codes[place]);
            }
            place = (place + 1) & mask;
        }
        return UNKNOWN;
    }

    /** As {@link #code(String)}, of the first so many characters of a word. */
    public int code(String word, int length) {
        int place = spread(hash(word, length)) & mask;
        while (lengths[place] != 0) {
            if (lengths[place] == length && begins(place, word, length)) {
                return Byte.toUnsignedInt(codes[place]);
            }
            place = (place + 1) & mask;
        }
        return UNKNOWN;
    }

    /** As {@link #code(String, int)}, with one more character behind them. */
    public int code(String word, int length, char last) {
        int place = spread(HASH_FACTOR * hash(word, length) + last) & mask;
        while (lengths[place] != 0) {
            boolean longer = lengths[place] == length + 1;
            if (longer && text[starts[place] + length] == last && begins(place, word, length)) {
                return Byte.toUnsignedInt(codes[place]);
            }
            place = (place + 1) & mask;
        }
        return UNKNOWN;
    }

    private static int hash(String word, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = HASH_FACTOR * hash + word.charAt(i);
        }
        return hash;
    }

    private boolean begins(int place, String word, int length) {
        int start = starts[place];
        for (int i = 0; i < length; i++) {
            if (text[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
