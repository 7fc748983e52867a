package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.List;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;
import org.stemma.annotate.attribution.quote.Quotation;
import org.stemma.model.text.Span;

/** The sentences of a strand: a quotation that ends with a stop ends one, unless its attribution follows. */
final class StrandSentences {

    private final List<Quotation> quotations;

    StrandSentences(List<Quotation> quotations) {
        this.quotations = quotations;
    }

    /** The sentences of a strand: a quotation that ends with a stop ends one, unless its attribution follows. */
    List<Range> of(Strand strand, Phrases phrases) {
        var ranges = new ArrayList<Range>();
        int from = 0;
        for (int item = 0; item < strand.size(); item++) {
            boolean tooLong = item - from >= BlockAttributions.LONGEST_SENTENCE;
            boolean ends = tooLong
                    || strand.is(item, WordClass.STOP)
                    || (strand.is(item, WordClass.QUOTATION) && endsSentence(strand, phrases, item));
            if (ends) {
                ranges.add(new Range(from, item + 1));
                from = item + 1;
            }
        }
        if (from < strand.size()) {
            ranges.add(new Range(from, strand.size()));
        }
        return ranges;
    }

    private boolean endsSentence(Strand strand, Phrases phrases, int item) {
        int next = item + 1;
        if (next >= strand.size()) {
            return true;
        }
        Span inner = quotations.get(strand.quotation(item)).inner();
        char end = ' ';
        for (int i = inner.end() - 1; i >= inner.start(); i--) {
            end = strand.text().charAt(i);
            if ("'\"\u2019\u201D)]".indexOf(end) < 0) {
                break;
            }
        }
        if (".!?\u2026".indexOf(end) < 0 || (strand.isNoWord(next) && !strand.is(next, WordClass.QUOTATION))) {
            return false;
        }
        if (strand.is(next, WordClass.QUOTATION)) {
            return true;
        }
        if (!strand.is(next, WordClass.CAPITALISED)) {
            return false;
        }
        // "Why?" Oran Tarr asked.
        int subject = phrases.phraseEnd(next, Math.min(strand.size(), next + BlockAttributions.LONGEST_SENTENCE));
        if (subject > next && strand.is(subject, WordClass.CUE_VERB)) {
            int after = subject + 1;
            return !(strand.isNoWord(after) || phrases.opensTime(after) || strand.is(after, WordClass.PREPOSITION));
        }
        return true;
    }
}
