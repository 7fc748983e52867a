package org.stemma.read.language;

import java.util.List;
import java.util.regex.Pattern;
import org.stemma.model.article.OutletKind;

/** Tells what sort of publisher a name belongs to, where the name itself says so; see {@code en/outlet-kinds.txt}. */
public final class OutletKinds {
    private static final List<String> LINES = Lexicon.lines("en/outlet-kinds.txt");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OutletKinds() {}

    /** The kind that a name announces; {@link OutletKind#UNKNOWN} for a name that says nothing. */
    public static OutletKind of(String name) {
        String words = "-" + SIGNS.matcher(Lines.lower(name)).replaceAll("-") + "-";
        for (String line : LINES) {
            String[] kind = line.split("\\s+");
            for (int i = 1; i < kind.length; i++) {
                if (words.contains("-" + kind[i] + "-")) {
                    return OutletKind.valueOf(kind[0]);
                }
            }
        }
        return OutletKind.UNKNOWN;
    }
}
