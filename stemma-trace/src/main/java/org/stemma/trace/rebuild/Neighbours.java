package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.List;
import org.stemma.model.text.Span;

/**
 * Strands of neighbouring sentences that belong to one utterance.
 *
 * <p>Two are joined when every witness of the one gives the other in the same quotation, next to it; or when the one has
 * no witness but the quotation that the other stands in too.
 */
final class Neighbours {
    private Neighbours() {}

    static List<Strand> join(List<Strand> strands) {
        var joined = new ArrayList<>(strands);
        int i = 0;
        while (i < joined.size()) {
            int next = nextOf(joined, i);
            if (next < 0) {
                i++;
                continue;
            }
            Strand whole = joined.get(i).passages().size() == 1
                            && joined.get(next).passages().size() > 1
                    ? joined(joined.get(next), joined.get(i))
                    : joined(joined.get(i), joined.get(next));
            joined.set(i, whole);
            joined.remove(next);
        }
        return joined;
    }

    private static int nextOf(List<Strand> strands, int strand) {
        for (int other = 0; other < strands.size(); other++) {
            if (other != strand && belongTogether(strands.get(strand), strands.get(other))) {
                return other;
            }
        }
        return -1;
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
