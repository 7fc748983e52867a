package org.stemma.trace.passage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The words that belong to an outlet's page and not to a report, learned from repetition. Immutable; safe between
 * threads.
 *
 * <p>Four signs, each enough. (1) A stretch that three articles of one outlet have, and that is a small part
 * of each: contact lines, fact boxes, standing explanations. (2) A stretch near the end of three articles,
 * whoever printed them: a note about the author travels with the column. (3) A stretch shared by two articles of one
 * outlet that ends at, or stands shortly before, a mark of the page. Marks are learned first: a word that is spelled so
 * hardly ever but at the end of repeated stretches, as the "MORE" that closes a list of headlines. Such lists change
 * from day to day, so no single one need repeat often. (4) A stretch shared by two articles of one outlet that speaks to
 * the reader: {@link PageTalk}.
 *
 * <p>States of one page, and articles that are mostly one text, are no repetition.
 */
public final class Boilerplate {
    /** Two articles that share so much of the shorter are copies, and count once. */
    private static final double COPY = 0.5;
    /** So many words at the end of an article are its closing. */
    private static final int CLOSING = 80;
    /** A closing stretch has at least so many words. */
    private static final int CLOSING_RUN = 12;
    /** A mark ends so many different stretches of its outlet. */
    private static final int MARKED = 5;
    /** So much of all places of a mark must be at the end of a repeated stretch. */
    private static final double MARK_SHARE = 0.2;
    /** A list before its mark has at most so many words. */
    private static final int LIST = 60;

    /** So many words around a phrase to the reader are of the page too, as far as they are repeated. */
    private static final int TALK = 30;

    private static final String UNKNOWN = "";

    /** One side of a match; {@code closing} if both sides stand at the end of their texts. */
    private record Stretch(int text, int from, int until, int other, boolean closing) {}

    private final List<WordView> texts;
    private final List<Bearer> bearers;
    private final List<List<Stretch>> stretches = new ArrayList<>();
    private final BitSet[] words;

    private Boilerplate(List<WordView> texts, List<Bearer> bearers, List<Match> matches) {
        this.texts = texts;
        this.bearers = bearers;
        this.words = new BitSet[texts.size()];
        for (int text = 0; text < texts.size(); text++) {
            stretches.add(new ArrayList<>(0));
        }
        int from = 0;
        while (from < matches.size()) {
            int until = from + 1;
            while (until < matches.size() && samePair(matches.get(from), matches.get(until))) {
                until++;
            }
            add(matches.subList(from, until));
            from = until;
        }
        for (int text = 0; text < texts.size(); text++) {
            markRepeated(text, this::sameOutlet);
            markRepeated(text, Stretch::closing);
            markTalk(text);
        }
        markLists();
    }

    /**
     * What is boilerplate in some texts.
     *
     * @param bearers one for each text
     * @param matches what the texts share, in the order of {@link Match}
     */
    public static Boilerplate learned(List<WordView> texts, List<Bearer> bearers, List<Match> matches) {
        return new Boilerplate(texts, bearers, matches);
    }

    /** The words of a text that are of the page; not to be changed. */
    public BitSet words(int text) {
        BitSet found = words[text];
        return found == null ? new BitSet(0) : found;
    }

    /** The matches that have words outside boilerplate, each with about as many equal words as are outside. */
    public List<Match> outside(List<Match> matches) {
        return matches.stream()
                .filter(match -> wordsOutside(match) > 0)
                .map(match -> match.withWords(wordsOutside(match)))
                .toList();
    }

    private int wordsOutside(Match match) {
        BitSet page = words[match.first()];
        if (page == null) {
            return match.words();
        }
        int length = match.firstEnd() - match.firstStart();
        int inside = page.get(match.firstStart(), match.firstEnd()).cardinality();
        return (int) ((long) match.words() * (length - inside) / length);
    }

    private static boolean samePair(Match one, Match other) {
        return one.first() == other.first() && one.second() == other.second();
    }

    /** Takes in what two texts share, unless they are one text. */
    private void add(List<Match> ofPair) {
        int first = ofPair.getFirst().first();
        int second = ofPair.getFirst().second();
        int shared = ofPair.stream().mapToInt(Match::words).sum();
        int shorter = Math.min(texts.get(first).size(), texts.get(second).size());
        Optional<String> page = bearers.get(first).page();
        boolean onePage = page.isPresent() && page.equals(bearers.get(second).page());
        if (onePage || shared >= COPY * shorter) {
            return;
        }
        for (Match match : ofPair) {
            boolean closing = isClosing(first, match.firstStart(), match.firstEnd())
                    && isClosing(second, match.secondStart(), match.secondEnd());
            stretches.get(first).add(new Stretch(first, match.firstStart(), match.firstEnd(), second, closing));
            stretches.get(second).add(new Stretch(second, match.secondStart(), match.secondEnd(), first, closing));
        }
    }

    private boolean sameOutlet(Stretch stretch) {
        Optional<String> outlet = bearers.get(stretch.text()).outlet();
        return outlet.isPresent() && outlet.equals(bearers.get(stretch.other()).outlet());
    }

    /** Marks the words that enough other articles have in stretches of a sort. */
    private void markRepeated(int text, Predicate<Stretch> sort) {
        var once = new BitSet();
        var often = new BitSet();
        var ofOther = new BitSet();
        int other = -1;
        for (Stretch stretch : stretches.get(text)) {
            if (sort.test(stretch)) {
                if (stretch.other() != other) {
                    addBearer(ofOther, once, often);
                    other = stretch.other();
                }
                ofOther.set(stretch.from(), stretch.until());
            }
        }
        addBearer(ofOther, once, often);
        mark(text, often);
    }

    /** Counts one more article that has some words: from none to once, from once to often. */
    private static void addBearer(BitSet words, BitSet once, BitSet often) {
        var again = (BitSet) words.clone();
        again.and(once);
        often.or(again);
        once.or(words);
        words.clear();
    }

    private void markTalk(int text) {
        var shared = new BitSet();
        stretches.get(text).stream()
                .filter(this::sameOutlet)
                .forEach(stretch -> shared.set(stretch.from(), stretch.until()));
        var talk = new BitSet();
        for (int word = shared.nextSetBit(0); word >= 0; word = shared.nextSetBit(word + 1)) {
            if (PageTalk.isAt(texts.get(text), word)) {
                talk.set(Math.max(0, word - TALK), word + TALK);
            }
        }
        talk.and(shared);
        mark(text, talk);
    }

    private boolean isClosing(int text, int from, int until) {
        return until - from >= CLOSING_RUN && from >= texts.get(text).size() - CLOSING;
    }

    private void mark(int text, BitSet more) {
        if (!more.isEmpty()) {
            BitSet marked = words[text];
            if (marked == null) {
                words[text] = more;
            } else {
                marked.or(more);
            }
        }
    }

    private void markLists() {
        Map<String, Set<String>> marks = marks();
        if (marks.isEmpty()) {
            return;
        }
        for (int text = 0; text < texts.size(); text++) {
            Set<String> ofOutlet = marks.getOrDefault(bearers.get(text).outlet().orElse(UNKNOWN), Set.of());
            for (Stretch stretch : stretches.get(text)) {
                if (sameOutlet(stretch) && !ofOutlet.isEmpty()) {
                    markList(stretch, ofOutlet);
                }
            }
        }
    }

    /** Marks what of a stretch stands before a mark, in the stretch or shortly after it. */
    private void markList(Stretch stretch, Set<String> marks) {
        WordView view = texts.get(stretch.text());
        int end = Math.min(view.size(), stretch.until() + LIST);
        for (int word = end - 1; word >= stretch.from(); word--) {
            if (marks.contains(view.spelled(word))) {
                var list = new BitSet();
                list.set(Math.max(stretch.from(), word - LIST), Math.min(stretch.until(), word + 1));
                mark(stretch.text(), list);
            }
        }
    }

    /** The marks of each outlet that has some. */
    private Map<String, Set<String>> marks() {
        var ends = new LinkedHashMap<String, Map<String, Set<Long>>>();
        for (int text = 0; text < texts.size(); text++) {
            WordView view = texts.get(text);
            BitSet lastWords = lastWords(text);
            for (int last = lastWords.nextSetBit(0); last >= 0; last = lastWords.nextSetBit(last + 1)) {
                ends.computeIfAbsent(bearers.get(text).outlet().orElse(UNKNOWN), none -> new LinkedHashMap<>())
                        .computeIfAbsent(view.spelled(last), none -> new HashSet<>())
                        .add(last == 0 ? 0 : view.hash(last - 1));
            }
        }
        ends.values().forEach(words -> words.values().removeIf(different -> different.size() < MARKED));
        ends.values().removeIf(Map::isEmpty);
        return ends.isEmpty() ? Map.of() : seldomElsewhere(ends);
    }

    /** The words of a text at which stretches end that another article of its outlet has. */
    private BitSet lastWords(int text) {
        var last = new BitSet();
        stretches.get(text).stream().filter(this::sameOutlet).forEach(stretch -> last.set(stretch.until() - 1));
        return last;
    }

    private Map<String, Set<String>> seldomElsewhere(Map<String, Map<String, Set<Long>>> candidates) {
        var places = new HashMap<String, Integer>();
        var repeated = new HashMap<String, Integer>();
        for (int text = 0; text < texts.size(); text++) {
            String outlet = bearers.get(text).outlet().orElse(UNKNOWN);
            Set<String> words = candidates.getOrDefault(outlet, Map.of()).keySet();
            if (words.isEmpty()) {
                continue;
            }
            WordView view = texts.get(text);
            var ends = new BitSet();
            stretches.get(text).stream().filter(this::sameOutlet).forEach(stretch -> ends.set(stretch.until() - 1));
            for (int word = 0; word < view.size(); word++) {
                String spelled = view.spelled(word);
                if (words.contains(spelled)) {
                    places.merge(outlet + '\n' + spelled, 1, Integer::sum);
                    repeated.merge(outlet + '\n' + spelled, ends.get(word) ? 1 : 0, Integer::sum);
                }
            }
        }
        var marks = new LinkedHashMap<String, Set<String>>();
        candidates.forEach((outlet, words) -> {
            for (String word : words.keySet()) {
                String key = outlet + '\n' + word;
                if (repeated.getOrDefault(key, 0) >= MARK_SHARE * places.getOrDefault(key, 1)) {
                    marks.computeIfAbsent(outlet, none -> new HashSet<>()).add(word);
                }
            }
        });
        return marks;
    }
}
