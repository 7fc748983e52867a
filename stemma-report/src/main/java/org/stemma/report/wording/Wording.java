package org.stemma.report.wording;

import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.PlacePrecision;
import org.stemma.model.annotation.Yardstick;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.article.RejectionCode;
import org.stemma.model.finding.ChangeKind;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.finding.Funnel;
import org.stemma.model.finding.Independence;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Verdict;
import org.stemma.model.tradition.DerivationKind;

/** English words for findings. Each is as firm as the finding, never firmer. */
public final class Wording {
    /** What stands over an entry of a live report, before its time. */
    public static final String ENTRY = "Live entry";

    private Wording() {}

    /** {@code 1 to 2 independent origins (1 named) behind 9 articles of 7 outlets}. */
    public static String origins(Independence row) {
        return origins(row.min(), row.max(), row.namedMin()) + " behind " + count(row.articles(), "article") + " of "
                + count(row.outlets(), "outlet");
    }

    /** {@code 1 to 2 independent origins (1 named)}. */
    public static String origins(int min, int max, int named) {
        if (max == 0) {
            return "no independent origin found";
        }
        String number = range(min, max) + (max == 1 ? " independent origin" : " independent origins");
        return number + " (" + (named == 0 ? "none" : String.valueOf(named)) + " named)";
    }

    /** {@code 9 reports, 8 distinct texts, 5 sources credited, 1 to 2 independent origins (1 named)}. */
    public static String funnel(Funnel funnel) {
        return count(funnel.reports(), "report") + ", " + count(funnel.texts(), "distinct text") + ", "
                + count(funnel.sources(), "source") + " credited, "
                + origins(funnel.minOrigins(), funnel.maxOrigins(), funnel.namedOrigins());
    }

    /** {@code 9 reports with 8 distinct texts credit 5 sources and go back to 1 to 2 independent origins (1 named).} */
    public static String funnelSentence(Funnel funnel) {
        boolean one = funnel.reports() == 1;
        String texts = one ? "" : " with " + count(funnel.texts(), "distinct text");
        String origins = funnel.maxOrigins() == 0
                ? "no independent origin was found."
                : "go" + (one ? "es" : "") + " back to "
                        + origins(funnel.minOrigins(), funnel.maxOrigins(), funnel.namedOrigins()) + ".";
        return count(funnel.reports(), "report")
                + texts
                + (one ? " credits " : " credit ")
                + count(funnel.sources(), "source")
                + (funnel.maxOrigins() == 0 ? "; " : " and ")
                + origins;
    }

    /** {@code 1 to 2}, or one number where both are the same. */
    public static String range(int min, int max) {
        return min == max ? String.valueOf(min) : min + " to " + max;
    }

    /** {@code 1 report}, {@code 2 reports}; for nouns that take an s. */
    public static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** What became of the wording. */
    public static String of(DriftKind kind) {
        return switch (kind) {
            case MODALITY_STRENGTHENED -> "put more firmly";
            case SCOPE_WIDENED -> "made to reach wider";
            case QUANTITY_CHANGED -> "another figure";
            case QUANTITY_RANGE_TO_BOUND -> "a range became a bound";
            case BOUND_ADDED -> "a bound came in";
            case COMPLETENESS_ADDED -> "made complete";
            case CONDITION_DROPPED -> "a condition went";
            case HEDGE_DROPPED -> "a hedge went";
            case DEGREE_STRENGTHENED -> "a stronger degree";
            case PREDICATE_STRENGTHENED -> "a stronger verb";
            case ATTRIBUTION_DROPPED -> "the attribution went";
            case ATTRIBUTION_CHANGED -> "given to somebody else";
            case SOURCE_GENERALISED -> "the source became vaguer";
            case REPETITION_AS_CONFIRMATION -> "repetition called confirmation";
            case SPEECH_ACT_CHANGED -> "another kind of speech";
            case QUOTE_FABRICATED -> "quoted words that no witness has";
            case TRUNCATION -> "cut without a mark";
            case DETAIL_ADDED -> "a detail came in";
            case ORIGIN_MISATTRIBUTED -> "the first source named otherwise";
            case STALE -> "an old value given as current";
        };
    }

    /** How much a drift weighs. */
    public static String severity(int severity) {
        return switch (severity) {
            case 1 -> "small";
            case 2 -> "notable";
            case 3 -> "changes what a reader takes away";
            default -> throw new IllegalArgumentException("severity " + severity);
        };
    }

    /** How two statements stand to each other. */
    public static String of(Verdict verdict) {
        return switch (verdict) {
            case CONFLICT -> "do not go together";
            case CONFLICT_RESOLVED -> "did not go together, settled since";
            case SUPERSEDED -> "replaced by its own origin";
            case STALE -> "an old value told after it was replaced";
            case MISREPORT -> "differs from the source it credits";
            case COMPATIBLE -> "can hold together";
            case REFINED -> "refined, not in conflict";
        };
    }

    /** What is new. */
    public static String of(ChangeKind kind) {
        return switch (kind) {
            case NEW_CLAIM -> "new claim";
            case NEW_VALUE -> "new value";
            case NEW_ORIGIN -> "new origin";
            case STRENGTHENED -> "put more strongly";
            case WEAKENED -> "put more weakly";
            case CORRECTED -> "corrected";
            case SILENTLY_EDITED -> "edited without a note";
            case WITHDRAWN -> "withdrawn";
            case CONTESTED -> "contested";
            case RESOLVED -> "settled";
            case REPEATED -> "repeated";
        };
    }

    /** How an article stands to a claim. */
    public static String of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> "in its own voice";
            case ATTRIBUTES -> "credits a source";
            case DENIES -> "denies";
            case CORRECTS -> "corrects";
        };
    }

    /** What a child does with its parent, a verb that takes the parent as its object. */
    public static String of(DerivationKind kind) {
        return switch (kind) {
            case COPIES -> "copies";
            case REWRITES -> "rewrites";
            case QUOTES -> "quotes";
            case CITES -> "cites";
            case EMBEDS -> "shows a post of";
            case UPDATES -> "goes on from";
            case CORRECTS -> "corrects";
            case SILENTLY_EDITS -> "edits, without a note,";
            case INTERVIEWS -> "speaks to";
            case DISPUTES -> "speaks against";
            case REPEATS_ITSELF -> "repeats itself from";
        };
    }

    /** How far a speaker goes along with what is said. */
    public static String of(Commitment commitment) {
        return switch (commitment) {
            case UNLIKELY -> "held unlikely";
            case POSSIBLE -> "held possible";
            case HEARSAY -> "passed on as hearsay";
            case LIKELY -> "held likely";
            case NEAR_CERTAIN -> "held all but sure";
            case PLAIN -> "said plainly";
            case CERTAIN -> "said with stress";
        };
    }

    /** Whose scale it is by which words of probability are read. */
    public static String of(Yardstick yardstick) {
        return switch (yardstick) {
            case UK_PHIA -> "the British yardstick (PHIA)";
            case US_ICD_203 -> "the American yardstick (ICD 203)";
            case OWN -> "its own scale";
            case NONE -> "no scale";
        };
    }

    /** The step of a ladder on which a commitment stands: 0 the weakest, 6 the strongest. */
    public static int rung(Commitment commitment) {
        return switch (commitment) {
            case UNLIKELY -> 0;
            case POSSIBLE -> 1;
            case HEARSAY -> 2;
            case LIKELY -> 3;
            case NEAR_CERTAIN -> 4;
            case PLAIN -> 5;
            case CERTAIN -> 6;
        };
    }

    /** What a block of an article is. */
    public static String of(BlockRole role) {
        return switch (role) {
            case HEADLINE -> "Headline";
            case STANDFIRST -> "Standfirst";
            case BYLINE -> "Byline";
            case DATELINE -> "Dateline";
            case PARAGRAPH -> "Paragraph";
            case SUBHEADING -> "Subheading";
            case LIST_ITEM -> "List item";
            case BLOCK_QUOTE -> "Set apart as somebody else’s words";
            case CAPTION -> "Caption";
            case CREDIT -> "Credit";
            case EMBED -> "Embedded post";
            case CORRECTION -> "Correction";
            case FURNITURE -> "Page furniture";
        };
    }

    /** How large a place is, and so how much a point on a map says. */
    public static String of(PlacePrecision precision) {
        return switch (precision) {
            case AREA -> "an area";
            case COUNTRY -> "a country";
            case REGION -> "a region, its middle";
            case TOWN -> "a town";
            case AROUND -> "in or near this point";
        };
    }

    /** What sort of publisher; empty where it is not known. */
    public static String of(OutletKind kind) {
        return switch (kind) {
            case OUTLET -> "outlet";
            case AGENCY -> "agency";
            case OFFICIAL -> "publishes its own words";
            case SOCIAL -> "account";
            case UNKNOWN -> "";
        };
    }

    /** Why an input could not be read. */
    public static String of(RejectionCode code) {
        return switch (code) {
            case NOT_FOUND -> "not found";
            case EMPTY_FOLDER -> "empty folder";
            case UNREADABLE -> "cannot be read";
            case DIRECTORY_LOOP -> "a folder that leads back to itself";
            case EMPTY -> "no bytes";
            case TOO_LARGE -> "too large";
            case UNSUPPORTED -> "a format that is not read";
            case UNDECODABLE -> "no text";
            case MALFORMED -> "malformed";
            case NOT_AN_ARTICLE -> "not an article";
            case NOT_ALLOWED -> "not allowed to be fetched";
            case NOT_FETCHED -> "not fetched";
        };
    }
}
