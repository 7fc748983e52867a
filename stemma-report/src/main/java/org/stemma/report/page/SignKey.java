package org.stemma.report.page;

import java.util.List;

/**
 * An entry of the time line's legend.
 *
 * @param sign what is drawn
 * @param label what it stands for
 */
public record SignKey(Chronicle.Sign sign, String label) {
    /** The legend, in order. */
    public static final List<SignKey> ALL = List.of(
            new SignKey(Chronicle.Sign.REPORT, "report"),
            new SignKey(Chronicle.Sign.NEW, "new"),
            new SignKey(Chronicle.Sign.UP, "put more strongly"),
            new SignKey(Chronicle.Sign.DOWN, "weaker, corrected or settled"),
            new SignKey(Chronicle.Sign.AGAINST, "contested"),
            new SignKey(Chronicle.Sign.SILENT, "edited without a note"),
            new SignKey(Chronicle.Sign.AGAIN, "repeated"));
}
