package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.trace.passage.Numbers;
import org.stemma.trace.passage.Overlap;
import org.stemma.trace.passage.Partition;
import org.stemma.trace.passage.Rarity;
import org.stemma.trace.passage.Stems;

/**
 * The grouping of the passages of a story into strands, one a statement.
 *
 * <p>In order: (1) passages that share enough words are joined, whoever is credited if they are long; only passages
 * with two neighbouring words in common are compared at all. (2) Short fragments join the statement that contains them
 * and whose surroundings are most like theirs. (3) Paraphrases join the statement of the same speaker whose words they
 * use most. (4) Neighbouring sentences that every witness gives together are one statement.
 */
final class Strands {
    /** How many of its words that carry news a paraphrase must have from the statement. */
    private static final double PARAPHRASE_SHARE = 0.4;
    /** And at least so many. */
    private static final int PARAPHRASE_WORDS = 2;
    /** The same where it is not known that the speaker is the same. */
    private static final double PARAPHRASE_SHARE_OPEN = 0.6;

    private static final int PARAPHRASE_WORDS_OPEN = 3;

    /** A pair of neighbouring words that more passages have is a phrase of the language, and finds nothing. */
    private static final int COMMON_PHRASE = 48;

    private final List<Passage> passages;
    private final Speakers speakers;
    private final List<Set<String>> stems;
    private final Rarity rarity;

    private Strands(List<Passage> passages, Speakers speakers) {
        this.passages = passages;
        this.speakers = speakers;
        this.stems = passages.stream().map(passage -> Stems.of(passage.view())).toList();
        this.rarity = Rarity.of(stems);
    }

    /**
     * The strands of a story.
     *
     * @param passages of all its articles, in order
     * @return in the order of their first passages; a strand may have one passage
     */
    static List<Strand> of(List<Passage> passages, Speakers speakers) {
        return new Strands(passages, speakers).group();
    }

    private List<Strand> group() {
        var partition = new Partition(passages.size());
        for (long pair : candidates()) {
            int one = (int) (pair >>> Integer.SIZE);
            int other = (int) pair;
            if (!isShort(one)
                    && !isShort(other)
                    && mayBeOne(passages.get(one), passages.get(other))
                    && sameWords(passages.get(one), passages.get(other))) {
                partition.join(one, other);
            }
        }
        var groups = new ArrayList<List<Integer>>();
        for (List<Integer> set : partition.sets()) {
            Passage first = passages.get(set.getFirst());
            if (first.isVerbatim() && !isShort(set.getFirst())) {
                groups.add(new ArrayList<>(set));
            }
        }
        var statements = new Statements(groups);
        placeFragments(statements);
        placeParaphrases(statements);
        List<Strand> strands = statements.groups().stream()
                .map(group -> new Strand(group.stream().map(passages::get).toList()))
                .sorted(Comparator.comparing(strand -> strand.passages().getFirst()))
                .toList();
        return Neighbours.join(strands);
    }

    /** Two documents of one publisher are two utterances, however alike their wording. */
    private static boolean mayBeOne(Passage one, Passage other) {
        return !one.isOwn()
                || !other.isOwn()
                || !one.bearer().publisher().equals(other.bearer().publisher())
                || one.article() == other.article();
    }

    private boolean isShort(int passage) {
        return Kinship.isShort(passages.get(passage));
    }

    private boolean sameWords(Passage one, Passage other) {
        return Kinship.sameWords(
                Overlap.between(one.view(), other.view()), speakers.relation(one.speakers(), other.speakers()));
    }

    /** Pairs of verbatim passages that share two neighbouring words of which one carries news; ascending. */
    private Set<Long> candidates() {
        var bearers = new LinkedHashMap<Long, List<Integer>>();
        for (int i = 0; i < passages.size(); i++) {
            if (passages.get(i).isVerbatim()) {
                for (long pair : Phrases.in(passages.get(i).view())) {
                    bearers.computeIfAbsent(pair, none -> new ArrayList<>()).add(i);
                }
            }
        }
        var candidates = new LinkedHashSet<Long>();
        for (List<Integer> sharing : bearers.values()) {
            if (sharing.size() <= COMMON_PHRASE) {
                for (int i = 0; i < sharing.size(); i++) {
                    for (int j = i + 1; j < sharing.size(); j++) {
                        candidates.add((long) sharing.get(i) << Integer.SIZE | sharing.get(j));
                    }
                }
            }
        }
        return candidates;
    }

    private void placeFragments(Statements statements) {
        var bearers = new Phrases(COMMON_PHRASE);
        for (int member : statements.members()) {
            bearers.add(member, passages.get(member).view());
        }
        for (int i = 0; i < passages.size(); i++) {
            Passage fragment = passages.get(i);
            if (!fragment.isVerbatim() || !isShort(i)) {
                continue;
            }
            OptionalInt home = homeOfFragment(i, statements, bearers);
            if (home.isPresent()) {
                statements.add(i, home.getAsInt());
            } else if (Kinship.standsAlone(fragment)) {
                statements.addAlone(i);
            } else {
                continue;
            }
            bearers.add(i, fragment.view());
        }
    }

    /** The statement that contains a fragment and is most like its surroundings. */
    private OptionalInt homeOfFragment(int place, Statements statements, Phrases bearers) {
        Passage fragment = passages.get(place);
        OptionalInt best = OptionalInt.empty();
        double most = 0;
        for (int bearer : statements.inOrder(bearers.sharing(fragment.view()))) {
            Passage statement = passages.get(bearer);
            if (statement.article() == fragment.article()
                    && statement.attribution().equals(fragment.attribution())) {
                continue;
            }
            Speakers.Relation relation = speakers.relation(fragment.speakers(), statement.speakers());
            Overlap overlap = Overlap.between(fragment.view(), statement.view());
            if (!Kinship.isFragmentOf(overlap, relation)
                    && !(fragment.view().size() <= statement.view().size() && Kinship.sameWords(overlap, relation))) {
                continue;
            }
            double fit = surroundings(fragment, bearer)
                    + (relation == Speakers.Relation.SAME ? 1 : 0)
                    + (statement.article() == fragment.article() ? 0 : 1);
            if (fit > most) {
                most = fit;
                best = OptionalInt.of(statements.groupOf(bearer));
            }
        }
        return best;
    }

    /** How much of what surrounds a fragment is in a statement, 0 to 1. */
    private double surroundings(Passage fragment, int statement) {
        Set<String> around = Stems.of(fragment.context());
        return (double) Stems.common(around, stems.get(statement)) / Math.max(1, around.size());
    }

    private void placeParaphrases(Statements statements) {
        Set<String> quoted = statements.members().stream()
                .map(passages::get)
                .map(Strands::attributionKey)
                .collect(Collectors.toSet());
        var bearers = new StemIndex(rarity);
        for (int member : statements.members()) {
            bearers.add(member, stems.get(member));
        }
        var places = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < passages.size(); i++) {
            Passage paraphrase = passages.get(i);
            if (!paraphrase.isVerbatim() && !quoted.contains(attributionKey(paraphrase))) {
                int place = i;
                homeOfParaphrase(place, statements, bearers).ifPresent(home -> places.put(place, home));
            }
        }
        places.forEach(statements::add);
    }

    private static String attributionKey(Passage passage) {
        return passage.article() + ":" + passage.attribution();
    }

    private OptionalInt homeOfParaphrase(int place, Statements statements, StemIndex bearers) {
        Passage paraphrase = passages.get(place);
        Set<String> own = stems.get(place);
        Set<String> figures = Numbers.in(paraphrase.view());
        OptionalInt best = OptionalInt.empty();
        double most = 0;
        for (int bearer : statements.inOrder(bearers.sharing(own, PARAPHRASE_SHARE))) {
            Passage statement = passages.get(bearer);
            Speakers.Relation relation = speakers.relation(paraphrase.speakers(), statement.speakers());
            if (relation == Speakers.Relation.DIFFERENT
                    || statement.article() == paraphrase.article()
                    || (!figures.isEmpty() && Stems.common(figures, Numbers.in(statement.view())) == 0)) {
                continue;
            }
            Set<String> theirs = stems.get(bearer);
            double share = rarity.share(own, theirs);
            boolean same = relation == Speakers.Relation.SAME;
            if (Stems.common(own, theirs) >= (same ? PARAPHRASE_WORDS : PARAPHRASE_WORDS_OPEN)
                    && share >= (same ? PARAPHRASE_SHARE : PARAPHRASE_SHARE_OPEN)
                    && share > most) {
                most = share;
                best = OptionalInt.of(statements.groupOf(bearer));
            }
        }
        return best;
    }
}
