package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import org.stemma.model.text.Span;

/**
 * Strands of neighbouring sentences that belong to one utterance.
 *
 * <p>Two are joined when every witness of the one gives the other in the same quotation, next to it; or when the one has
 * no witness but the quotation that the other stands in too.
 */
final class Neighbours {
    private Neighbours() {}

    /** The strands, with those that belong together joined, in the order of the first of each. */
    static List<Strand> join(List<Strand> strands) {
        var joined = new ArrayList<>(strands.stream().map(Optional::of).toList());
        var places = new LinkedHashMap<Text, SortedSet<Integer>>();
        for (int i = 0; i < strands.size(); i++) {
            enter(strands.get(i), i, places);
        }
        for (int i = 0; i < joined.size(); i++) {
            Optional<Strand> strand = joined.get(i);
            OptionalInt next = strand.isPresent() ? nextOf(joined, i, places) : OptionalInt.empty();
            while (strand.isPresent() && next.isPresent()) {
                Strand other = joined.get(next.getAsInt()).orElseThrow();
                strand = Optional.of(
                        strand.get().passages().size() == 1 && other.passages().size() > 1
                                ? joined(other, strand.get())
                                : joined(strand.get(), other));
                joined.set(i, strand);
                joined.set(next.getAsInt(), Optional.empty());
                enter(strand.get(), i, places);
                next = nextOf(joined, i, places);
            }
        }
        return joined.stream().flatMap(Optional::stream).toList();
    }

    /** What neighbours have in common: an attribution of an article, or the article's own words. */
    private record Text(int article, OptionalInt attribution) {
        static Text of(Passage passage) {
            return new Text(passage.article(), passage.isOwn() ? OptionalInt.empty() : passage.attribution());
        }
    }

    private static void enter(Strand strand, int place, Map<Text, SortedSet<Integer>> places) {
        for (Passage passage : strand.verbatim()) {
            places.computeIfAbsent(Text.of(passage), none -> new TreeSet<>()).add(place);
        }
    }

    private static OptionalInt nextOf(List<Optional<Strand>> strands, int place, Map<Text, SortedSet<Integer>> places) {
        Strand strand = strands.get(place).orElseThrow();
        var others = new TreeSet<Integer>();
        for (Passage passage : strand.verbatim()) {
            others.addAll(places.getOrDefault(Text.of(passage), Collections.emptySortedSet()));
        }
        return others.stream()
                .filter(other -> other != place
                        && strands.get(other)
                                .filter(neighbour -> belongTogether(strand, neighbour))
                                .isPresent())
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    private static boolean belongTogether(Strand one, Strand other) {
        List<Passage> some = one.verbatim();
        List<Passage> others = other.verbatim();
        boolean lone = (isLoneQuotation(one) && others.size() > 1) || (isLoneQuotation(other) && some.size() > 1);
        if (!lone
                && (some.size() != others.size()
                        || some.size() < 2
                        || !one.articles().equals(other.articles()))) {
            return false;
        }
        int together = 0;
        for (Passage passage : some) {
            together += others.stream().anyMatch(neighbour -> areNeighbours(passage, neighbour)) ? 1 : 0;
        }
        return together == Math.min(some.size(), others.size()) && together == (lone ? 1 : some.size());
    }

    private static boolean isLoneQuotation(Strand strand) {
        return strand.passages().size() == 1 && strand.passages().getFirst().form() == Passage.Form.DIRECT;
    }

    /** Whether two passages stand in one quotation, or in one paragraph of a document, with nothing but white space between them. */
    private static boolean areNeighbours(Passage one, Passage other) {
        boolean oneText = one.attribution().equals(other.attribution()) || (one.isOwn() && other.isOwn());
        if (one.article() != other.article() || !oneText) {
            return false;
        }
        Span first = one.span().compareTo(other.span()) < 0 ? one.span() : other.span();
        Span second = first.equals(one.span()) ? other.span() : one.span();
        return first.end() <= second.start()
                && one.text().substring(first.end(), second.start()).isBlank()
                && one.text().substring(first.end(), second.start()).indexOf('\n') < 0;
    }

    private static Strand joined(Strand some, Strand others) {
        var passages = new ArrayList<Passage>();
        var rest = new ArrayList<>(others.passages());
        for (Passage passage : some.passages()) {
            Passage whole = passage;
            for (Passage neighbour : others.passages()) {
                if (passage.isVerbatim() && neighbour.isVerbatim() && areNeighbours(whole, neighbour)) {
                    whole = whole.joinedWith(neighbour);
                    rest.remove(neighbour);
                }
            }
            passages.add(whole);
        }
        passages.addAll(rest);
        return new Strand(passages);
    }
}
