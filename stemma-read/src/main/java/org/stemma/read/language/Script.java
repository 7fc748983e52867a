package org.stemma.read.language;

/** Tells scripts apart where a rule must count differently. */
public final class Script {
    private static final char FIRST_KANA = '\u3040';
    private static final char LAST_HAN = '\u9fff';
    private static final char FIRST_HANGUL = '\uac00';
    private static final char LAST_HANGUL = '\ud7af';

    private Script() {}

    /** Whether a character is Han, kana or Hangul: few of them say much, and most stand without spaces. */
    public static boolean isDense(char unit) {
        boolean eastAsian = unit >= FIRST_KANA && unit <= LAST_HAN;
        boolean hangul = unit >= FIRST_HANGUL && unit <= LAST_HANGUL;
        return eastAsian || hangul;
    }
}
