package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;

/**
 * The rules for words between quotation marks: a cut without a mark, and words that the quoted source does not have.
 *
 * <p>A quotation is aligned word by word with its source (longest common subsequence). Words left out in the middle
 * without "…" or "[" are a truncation; so is an end right before a restriction. A cut at the edge that leaves the
 * sentence whole is what quoting is, and is silence.
 */
final class QuotationRules {
    private static final Lexicon RESTRICTIONS = Lexicon.load("cut-restrictions");

    /** The share of a quotation's words that must be its source's, for the two to be the same words at all. */
    private static final double SAME_WORDS = 0.8;

    /** Below this share a quotation with the same content has other words than its source. */
    private static final double OTHER_WORDS = 0.6;

    /** A quotation shorter than this proves nothing. */
    private static final int SHORTEST = 8;

    private QuotationRules() {}

    /**
     * What is wrong with a quotation; empty for a faithful one.
     *
     * @param derived whether the passage goes back to the article of its source: else a speaker who said a thing twice in
     *     other words would be taken for one who was quoted wrongly, and two who wrote down one speech for one who cut it
     */
    static List<Hit> hits(Alignment alignment, boolean derived) {
        Clause passage = alignment.passage();
        Clause source = alignment.source();
        if (!passage.verbatim() || !source.verbatim() || passage.attribution().isEmpty()) {
            return List.of();
        }
        List<Word> quoted = passage.words();
        List<Word> words = source.words();
        if (quoted.size() < SHORTEST) {
            return List.of();
        }
        int[] places = aligned(quoted, words);
        int common = common(places);
        double share = (double) common / quoted.size();
        if (share >= OTHER_WORDS
                && !Sources.isBefore(passage.article(), source.article())
                && isSurer(passage, source)) {
            return List.of(
                    new Hit(
                            DriftKind.MODALITY_STRENGTHENED,
                            3,
                            passage.text(),
                            source.text(),
                            "the reserve of the quoted words is gone"),
                    new Hit(
                            DriftKind.QUOTE_FABRICATED,
                            3,
                            passage.text(),
                            source.text(),
                            "the words between the marks are not those of the source"));
        }
        if (share < OTHER_WORDS) {
            boolean longer = (double) common / words.size() >= OTHER_WORDS;
            return !derived || longer || words.size() < SHORTEST || !isWhole(passage)
                    ? List.of()
                    : List.of(new Hit(
                            DriftKind.QUOTE_FABRICATED,
                            2,
                            passage.text(),
                            source.text(),
                            "the words between the marks are not those of the source"));
        }
        boolean taken = derived || source.article().publisherKind().speaksForItself();
        if (share < SAME_WORDS) {
            return List.of();
        }
        return gap(passage, source, places, taken)
                .or(() -> taken ? lostEnd(passage, source, places) : Optional.empty())
                .stream()
                .toList();
    }

    /** Whether a quotation has lost the hedge that another witness of the same words has in its midst. */
    private static boolean isSurer(Clause passage, Clause source) {
        Strength before = Strength.of(source);
        Span quoted =
                source.words().getFirst().span().cover(source.words().getLast().span());
        return before.commitment().compareTo(Commitment.PLAIN) < 0
                && Strength.of(passage).commitment().compareTo(Commitment.PLAIN) >= 0
                && isWhole(passage)
                && before.hedge()
                        .filter(hedge -> quoted.contains(hedge.span()))
                        .map(hedge -> source.words().subList(hedge.from(), hedge.until()))
                        .filter(hedge -> reachesPast(passage, source, hedge))
                        .filter(hedge -> !isSpelling(hedge, passage))
                        .isPresent();
    }

    /** Whether two witnesses of a speech only hear its modal in another way: "we could" and "we can". */
    private static boolean isSpelling(List<Word> hedge, Clause passage) {
        return hedge.size() == 1
                && hedge.getFirst().text().equals("could")
                && passage.words().stream().anyMatch(word -> word.text().equals("can"));
    }

    /** Whether a quotation has words from before and from behind a place of its source. */
    private static boolean reachesPast(Clause passage, Clause source, List<Word> place) {
        int[] places = aligned(passage.words(), source.words());
        int at = source.words().indexOf(place.getFirst());
        long before =
                Arrays.stream(places).filter(index -> index >= 0 && index < at).count();
        long behind = Arrays.stream(places).filter(index -> index > at).count();
        return before >= FEWEST_BESIDE && behind >= FEWEST_BESIDE;
    }

    /** So many words on either side of a hedge show that it was cut out of the midst. */
    private static final int FEWEST_BESIDE = 3;

    /** Whether nearly all words of a passage stand in its source, in their order. */
    static boolean isSameWords(Clause passage, Clause source) {
        return common(aligned(passage.words(), source.words()))
                >= SAME_WORDS * passage.words().size();
    }

    private static int common(int[] places) {
        int common = 0;
        for (int place : places) {
            common += place >= 0 ? 1 : 0;
        }
        return common;
    }

    /** Whether a passage is all quotation, not some quoted words in a sentence of the reporter. */
    private static boolean isWhole(Clause passage) {
        return passage.article()
                        .attributions()
                        .get(passage.attribution().orElseThrow())
                        .type()
                == QuotationType.DIRECT;
    }

    private static Optional<Hit> gap(Clause passage, Clause source, int[] places, boolean taken) {
        int last = -1;
        int lastWord = -1;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                continue;
            }
            boolean adjacent = last >= 0 && lastWord == i - 1 && isQuoted(passage, i - 1, i);
            boolean cut = adjacent && places[i] > last + 1 && !isMarked(passage, i);
            if (cut && (taken || weighs(source, last + 1, places[i]))) {
                Span left = source.words().get(last + 1).span();
                Span right = source.words().get(places[i] - 1).span();
                String was = source.article().words(left.cover(right));
                return Optional.of(new Hit(
                        DriftKind.TRUNCATION, 1, passage.text(), was, "“" + was + "” is left out without a mark"));
            }
            last = places[i];
            lastWord = i;
        }
        return Optional.empty();
    }

    /**
     * Whether words that one of two witnesses of a speech leaves out are more than a slip of the pen: an aside in brackets, or
     * several words of content.
     */
    private static boolean weighs(Clause source, int from, int until) {
        List<Word> gap = source.words().subList(from, until);
        int before = gap.getFirst().span().start() - 1;
        boolean aside = before >= 0 && source.article().article().text().value().charAt(before) == '(';
        return aside || gap.stream().filter(Word::content).count() >= FEWEST_LEFT_OUT;
    }

    /** Fewer content words are lost in taking down a speech. */
    private static final int FEWEST_LEFT_OUT = 3;

    /** Whether two words stand between one pair of marks: a reporter's own words beside a quotation cut nothing. */
    private static boolean isQuoted(Clause passage, int first, int second) {
        Span both = passage.words()
                .get(first)
                .span()
                .cover(passage.words().get(second).span());
        Attribution said =
                passage.article().attributions().get(passage.attribution().orElseThrow());
        return said.quoted().stream().anyMatch(quoted -> quoted.contains(both));
    }

    private static boolean isMarked(Clause passage, int word) {
        Span before = passage.words().get(word - 1).span();
        Span here = passage.words().get(word).span();
        String between = passage.article().article().text().value().substring(before.end(), here.start());
        return between.contains("…") || between.contains("...") || between.contains("[") || between.contains("”");
    }

    private static Optional<Hit> lostEnd(Clause passage, Clause source, int[] places) {
        int last = places[places.length - 1];
        if (last < 0 || last + 1 >= source.words().size()) {
            return Optional.empty();
        }
        boolean restricted = RESTRICTIONS.at(source.words(), last + 1).isPresent();
        if (!restricted) {
            return Optional.empty();
        }
        Span rest = source.words()
                .get(last + 1)
                .span()
                .cover(source.words().getLast().span());
        String was = source.article().words(rest);
        return Optional.of(
                new Hit(DriftKind.TRUNCATION, 1, passage.text(), was, "the quotation ends before “" + was + "”"));
    }

    /** For each word of the quotation the index of its word in the source, -1 for none: longest common subsequence. */
    private static int[] aligned(List<Word> quoted, List<Word> words) {
        int[][] lengths = new int[quoted.size() + 1][words.size() + 1];
        for (int i = quoted.size() - 1; i >= 0; i--) {
            for (int k = words.size() - 1; k >= 0; k--) {
                lengths[i][k] = quoted.get(i).text().equals(words.get(k).text())
                        ? lengths[i + 1][k + 1] + 1
                        : Math.max(lengths[i + 1][k], lengths[i][k + 1]);
            }
        }
        int[] places = new int[quoted.size()];
        Arrays.fill(places, -1);
        int i = 0;
        int k = 0;
        while (i < quoted.size() && k < words.size()) {
            if (quoted.get(i).text().equals(words.get(k).text())) {
                places[i++] = k++;
            } else if (lengths[i + 1][k] >= lengths[i][k + 1]) {
                i++;
            } else {
                k++;
            }
        }
        return places;
    }

    /** The verbatim passages among some. */
    static List<Clause> verbatim(List<Clause> passages) {
        var verbatim = new ArrayList<Clause>();
        for (Clause passage : passages) {
            if (passage.verbatim()) {
                verbatim.add(passage);
            }
        }
        return verbatim;
    }
}
