package org.stemma.trace.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.trace.claim.StatusReader.Says;
import org.stemma.trace.claim.StatusReader.Status;
import org.stemma.trace.wording.Clause;

/**
 * Whether a district of a town is in other hands than its authorities', whoever's they are: "Low Quay is in the hands of the
 * dockers", "the quarter has not been taken over by anybody". Immutable; safe between threads.
 */
final class Holders {
    /** The slot of whether a part of a town is taken. */
    static final String SLOT = "hold on a part";

    /** That nobody holds all of it. */
    static final String CONTESTED = "contested";

    private static final String TAKEN = "taken";

    private static final String KIND =
            "(?:district|quarter|suburb|neighbourhood|neighborhood|borough|township|camp|valley|island|port)";
    private static final Pattern NAMED =
            Pattern.compile("\\b" + KIND + "(?:s)? of (\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)|"
                    + "\\b(\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*) " + KIND + "\\b");
    private static final Pattern COMMON =
            Pattern.compile("\\b(?:the|this|that|whole) " + KIND + "\\b|\\bpart of it\\b");

    private static final Pattern HOLD = Pattern.compile(
            "\\bin the hands of\\b|\\bunder (?:the )?(?:full |complete )?control of\\b|\\bin (?:full )?control of\\b"
                    + "|\\b(?:taken|took|takes|seized|seizes|gained|lost) (?:full )?control of\\b|\\bheld by\\b|\\bcontrolled by\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDED = Pattern.compile(
            "\\bwho (?:holds|controls|is in control of|rules)\\b.*\\b(?:unclear|contested|disputed|not clear)\\b"
                    + "|\\b(?:contested|disputed|divided)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String main;

    private Holders(String main) {
        this.main = main;
    }

    /** The district that most of a story's reports name. */
    static Holders of(List<AnnotatedArticle> story) {
        var counts = new LinkedHashMap<String, Integer>();
        for (AnnotatedArticle article : story) {
            Matcher name = NAMED.matcher(article.article().text().value());
            while (name.find()) {
                counts.merge(name.group(1) != null ? name.group(1) : name.group(2), 1, Integer::sum);
            }
        }
        return new Holders(counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(""));
    }

    /** What a clause says of who holds the district; absent if it says nothing of it. */
    Optional<Status> of(Clause clause) {
        String text = clause.text();
        boolean isOfPart = !main.isEmpty()
                && !clause.asks()
                && (text.contains(main) || COMMON.matcher(text).find() || isQuotedAlone(clause));
        if (!isOfPart) {
            return Optional.empty();
        }
        if (HOLD.matcher(text).find()) {
            Says says = StanceReader.denies(clause) ? Says.NO : Says.YES;
            return Optional.of(new Status(SLOT, main, TAKEN, says));
        }
        return DIVIDED.matcher(text).find()
                ? Optional.of(new Status(SLOT, main, CONTESTED, Says.YES))
                : Optional.empty();
    }

    /** Whether the sentence around a clause that has no subject of its own names the district: it is “in our hands”. */
    private boolean isQuotedAlone(Clause clause) {
        String sentence = clause.article()
                .words(clause.article().sentences().get(clause.sentence()).span());
        return clause.text().startsWith("in ")
                        || clause.text().startsWith("under ")
                        || clause.text().startsWith("“in ")
                ? sentence.contains(main) || COMMON.matcher(sentence).find()
                : clause.words().getFirst().text().equals("it")
                        && COMMON.matcher(sentence).find();
    }
}
