package org.stemma.report.json;

import java.util.Locale;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.tradition.DerivationKind;

/** The names that documents for programs use for the constants of the vocabulary: lower case with underscores. */
public final class Names {
    private Names() {}

    /** The name of a constant. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** A publisher's own text is the speaker's own words, as a direct quotation is. */
    public static String of(QuotationType type) {
        return switch (type) {
            case DIRECT, OWN_WORDS -> "direct";
            case MIXED -> "mixed";
            case INDIRECT -> "indirect";
        };
    }

    /** How a document uses another. */
    public static String of(DerivationKind kind) {
        return switch (kind) {
            case COPIES -> "copies";
            case REWRITES -> "rewrites";
            case QUOTES -> "quotes";
            case CITES -> "cites";
            case EMBEDS -> "embeds";
            case UPDATES -> "updates";
            case CORRECTS -> "corrects";
            case SILENTLY_EDITS -> "silent_edit";
            case INTERVIEWS -> "interviews";
            case DISPUTES -> "disputes";
            case REPEATS_ITSELF -> "self";
        };
    }
}
