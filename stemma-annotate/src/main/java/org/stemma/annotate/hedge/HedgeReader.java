package org.stemma.annotate.hedge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.PhraseTable;
import org.stemma.annotate.lexeme.PhraseTable.Match;
import org.stemma.annotate.lexeme.WordLists;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.Hedge;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.annotation.Yardstick;
import org.stemma.model.text.Span;

/**
 * Finds the hedges of a text with their scope and, where the text defines a scale of its own, their bands. Immutable and
 * safe between threads; time linear in the text: a scope reaches {@value #LONGEST_SCOPE} lexemes to each side at most.
 *
 * <p>The scope is the clause around the cue: it ends at marks and at words that begin another clause. A cue that is a
 * noun or stands in "it is … that" bears on the clause behind its "that".
 */
public final class HedgeReader {
    /** The most lexemes of a scope on each side of its cue. */
    private static final int LONGEST_SCOPE = 60;

    private static final String CLAUSE_MARKS = ",;:—–()[]";
    private static final String QUOTES = "\"“”«»";
    private static final Set<String> QUANTIFIERS = Set.of("up to", "as many as", "as much as");

    /** Number words behind which "up to" is a bound. */
    private static final Set<String> NUMBER_WORDS = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "half",
            "several",
            "hundreds",
            "thousands",
            "dozens",
            "tens",
            "millions");

    private final PhraseTable<Commitment> cues;
    private final PhraseTable<String> others;
    private final Set<String> nouns;
    private final Set<String> boundaries;
    private final Scales scales;
    private final OwnScales ownScales;

    private HedgeReader(String language) {
        Lexicon lexicon = Lexicon.of(language, "hedges");
        var commitments = new HashMap<String, Commitment>();
        WordLists.meanings(lexicon, "cues").forEach((cue, name) -> commitments.put(cue, Commitment.valueOf(name)));
        cues = PhraseTable.of(commitments);
        Map<String, String> phrases = new HashMap<>();
        WordLists.words(lexicon, "others").forEach(phrase -> phrases.put(phrase, phrase));
        others = PhraseTable.of(phrases);
        nouns = WordLists.words(lexicon, "nouns");
        boundaries = WordLists.words(lexicon, "boundaries");
        scales = new Scales(lexicon);
        ownScales = new OwnScales(WordLists.words(lexicon, "definitions"));
    }

    /** The reader for a language, by its ISO 639-1 code: {@code en}. */
    public static HedgeReader of(String language) {
        return new HedgeReader(language);
    }

    /** The published yardsticks. */
    public Scales scales() {
        return scales;
    }

    /** The scale that a text defines for its own words; {@link Scale#NONE} if it defines none. */
    public Scale ownScale(Lexemes lexemes, List<Quantity> quantities) {
        return ownScales.in(lexemes, quantities);
    }

    /**
     * The hedges of a text, in its order.
     *
     * @param quantities the quantities of the same text, in its order
     */
    public List<Hedge> read(Lexemes lexemes, List<Quantity> quantities) {
        Scale own = ownScale(lexemes, quantities);
        var hedges = new ArrayList<Hedge>();
        int at = 0;
        while (at < lexemes.size()) {
            Optional<Match<String>> other = others.startingAt(lexemes, at);
            Optional<Match<Commitment>> cue = cues.startingAt(lexemes, at).filter(match -> isHedge(lexemes, match));
            int behindOther = other.isPresent() ? other.get().to() : at + 1;
            if (cue.isPresent() && (other.isEmpty() || behindOther < cue.get().to())) {
                Match<Commitment> match = cue.get();
                Span words = lexemes.span(match.from(), match.to());
                var hedge = new Hedge(words, scope(lexemes, match), match.meaning(), Yardstick.NONE, Optional.empty());
                hedges.add(own.rate(hedge, lexemes.text().substring(words.start(), words.end())));
                at = match.to();
            } else {
                at = behindOther;
            }
        }
        return List.copyOf(hedges);
    }

    private static boolean isHedge(Lexemes lexemes, Match<?> match) {
        int from = match.from();
        String words = match.to() - from <= 3 ? String.join(" ", words(lexemes, from, match.to())) : "";
        if (words.equals("may") || words.equals("might")) {
            boolean name = lexemes.isCapital(from) && (!lexemes.beginsSentence(from) || lexemes.isDigits(from + 1));
            return !name && !lexemes.isDigits(from - 1) && !isDeterminer(lexemes.word(from - 1));
        }
        if (QUANTIFIERS.contains(words)) {
            boolean number = lexemes.isDigits(match.to()) || lexemes.isMark(match.to());
            return number || lexemes.is(match.to(), "a") || NUMBER_WORDS.contains(lexemes.word(match.to()));
        }
        return !lexemes.inLink(from);
    }

    private static List<String> words(Lexemes lexemes, int from, int to) {
        var words = new ArrayList<String>();
        for (int i = from; i < to; i++) {
            words.add(lexemes.word(i));
        }
        return words;
    }

    private static boolean isDeterminer(String word) {
        return word.equals("the")
                || word.equals("military")
                || word.equals("its")
                || word.equals("their")
                || word.equals("in");
    }

    private Span scope(Lexemes lexemes, Match<Commitment> cue) {
        if (nouns.contains(lexemes.word(cue.to() - 1))) {
            int behind = lexemes.is(cue.to(), "that") ? cue.to() + 1 : cue.to();
            int of = lexemes.is(cue.to(), "of") ? cue.to() + 1 : behind;
            boolean clause = of > cue.to();
            int end = clauseEnd(lexemes, of);
            if (clause && end > of) {
                return lexemes.span(of, end);
            }
        }
        int from = clauseStart(lexemes, cue.from());
        int to = clauseEnd(lexemes, cue.to());
        return lexemes.span(from, Math.max(to, cue.to()));
    }

    private int clauseStart(Lexemes lexemes, int cue) {
        int first = cue;
        if (lexemes.is(first - 1, ",") && !lexemes.beginsSentence(first)) {
            first--;
        }
        while (first > 0
                && cue - first < LONGEST_SCOPE
                && !lexemes.beginsSentence(first)
                && !isBoundary(lexemes, first - 1)) {
            first--;
        }
        return first < cue && lexemes.is(first, ",") ? first + 1 : first;
    }

    private int clauseEnd(Lexemes lexemes, int behind) {
        int end = behind;
        if (lexemes.is(end, ",")) {
            end++;
        }
        int begin = end;
        while (end < lexemes.size()
                && end - begin < LONGEST_SCOPE
                && !lexemes.beginsSentence(end)
                && !isBoundary(lexemes, end)
                && !isStop(lexemes, end)) {
            end++;
        }
        return end > begin ? end : behind;
    }

    /** The mark that closes a sentence, not the point of an abbreviation or a number. */
    private static boolean isStop(Lexemes lexemes, int at) {
        String word = lexemes.word(at);
        boolean mark = word.equals(".") || word.equals("!") || word.equals("?") || word.equals("…");
        return mark && (at + 1 >= lexemes.size() || !lexemes.isGlued(at + 1) || lexemes.isMark(at + 1));
    }

    /** Quotation marks around a few words of a clause do not cut it: the guards “almost certainly” held the pier. */
    private static boolean isInsideClause(Lexemes lexemes, int quote) {
        boolean opens = !lexemes.isGlued(quote) && lexemes.isGlued(quote + 1);
        return opens
                ? lexemes.isLetters(quote - 1)
                : lexemes.isLetters(quote + 1) && !lexemes.beginsSentence(quote + 1);
    }

    private boolean isBoundary(Lexemes lexemes, int at) {
        String word = lexemes.word(at);
        if (lexemes.isMark(at)) {
            if (QUOTES.contains(word)) {
                return !isInsideClause(lexemes, at);
            }
            if (word.equals("-")) {
                return !lexemes.isGlued(at) && !lexemes.isGlued(at + 1);
            }
            boolean joins = lexemes.isGlued(at)
                    && lexemes.isGlued(at + 1)
                    && (word.equals(",") || word.equals(":") || word.equals("–"));
            return CLAUSE_MARKS.contains(word) && !joins;
        }
        return boundaries.contains(word);
    }
}
