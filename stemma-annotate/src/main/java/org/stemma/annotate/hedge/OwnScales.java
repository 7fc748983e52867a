package org.stemma.annotate.hedge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.model.annotation.Hedge.Band;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.annotation.Yardstick;

/**
 * Reads the scale of probability that a text defines for its own words: "In these updates, “likely” or “probably” means
 * 55 to 75 per cent". Immutable; safe between threads; linear in the text.
 *
 * <p>Idea: in a sentence with a verb of definition, quoted terms gather until a share in per cent comes; the share is
 * theirs. Each share is taken once, and terms that none follows are dropped.
 */
final class OwnScales {
    /** The most lexemes of a quoted term. */
    private static final int LONGEST_TERM = 6;

    private static final String OPENING = "“\"‘«";
    private static final String CLOSING = "”\"’»";
    private static final String PERCENT = "percent";
    private static final int ALL = 100;

    private final Set<String> definitions;

    OwnScales(Set<String> definitions) {
        this.definitions = definitions;
    }

    /** The scale that a text defines; {@link Scale#NONE} if it defines none. */
    Scale in(Lexemes lexemes, List<Quantity> quantities) {
        var bands = new LinkedHashMap<String, Band>();
        var waiting = new LinkedHashMap<String, Integer>();
        boolean defining = false;
        int next = 0;
        int at = 0;
        while (at < lexemes.size()) {
            if (lexemes.beginsSentence(at)) {
                waiting.clear();
                defining = false;
            }
            defining |= definitions.contains(lexemes.word(at));
            while (next < quantities.size() && quantities.get(next).span().start() < lexemes.start(at)) {
                next++;
            }
            boolean share = next < quantities.size()
                    && quantities.get(next).span().start() == lexemes.start(at)
                    && quantities.get(next).unit().equals(PERCENT);
            if (share && defining && !waiting.isEmpty()) {
                Band band = band(quantities.get(next));
                waiting.keySet().forEach(term -> bands.put(term, band));
                waiting.clear();
            }
            at = share
                    ? Math.max(at + 1, lexemes.at(quantities.get(next).span().end()))
                    : at + takeTerm(lexemes, at, waiting);
        }
        return bands.isEmpty() ? Scale.NONE : new Scale(Yardstick.OWN, bands);
    }

    private static Band band(Quantity share) {
        int low = Math.clamp(Math.round(share.low()), 0, ALL);
        return new Band(low, Math.clamp(Math.round(share.high()), low, ALL));
    }

    /** Takes the quoted term that begins here; the number of lexemes to go on by. */
    private static int takeTerm(Lexemes lexemes, int at, Map<String, Integer> waiting) {
        if (!lexemes.isMark(at) || !OPENING.contains(lexemes.word(at))) {
            return 1;
        }
        for (int end = at + 2; end <= at + 1 + LONGEST_TERM && end < lexemes.size(); end++) {
            if (lexemes.isMark(end) && CLOSING.contains(lexemes.word(end))) {
                waiting.put(term(lexemes, at + 1, end), at);
                return end + 1 - at;
            }
        }
        return 1;
    }

    private static String term(Lexemes lexemes, int from, int to) {
        var term = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !lexemes.isGlued(i)) {
                term.append(' ');
            }
            term.append(lexemes.word(i));
        }
        return term.toString();
    }
}
