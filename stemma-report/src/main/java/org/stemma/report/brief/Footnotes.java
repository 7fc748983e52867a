package org.stemma.report.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.brief.SituationReport.Note;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.wording.Display;

/** Numbers the sentences that a brief cites, in the order in which it first cites them. Not for several threads. */
final class Footnotes {
    /** So many sentences prove a line; the page has the rest. */
    static final int MOST = 5;

    private final Library library;
    private final Map<Locus, Integer> numbers = new LinkedHashMap<>();

    Footnotes(Library library) {
        this.library = library;
    }

    /** The numbers of the sentences at the first {@link #MOST} loci, each once. */
    List<Integer> of(List<Locus> loci) {
        return loci.stream().limit(MOST).map(this::number).distinct().toList();
    }

    private int number(Locus locus) {
        Locus sentence = library.sentence(locus);
        Integer held = numbers.get(sentence);
        int number = held == null ? numbers.size() + 1 : held;
        numbers.put(sentence, number);
        return number;
    }

    /** Every footnote by number. */
    List<Note> all() {
        var notes = new ArrayList<Note>();
        numbers.forEach((sentence, number) -> {
            Span codePoints = library.codePoints(sentence);
            notes.add(new Note(
                    number,
                    Display.line(library.outlet(sentence.article())),
                    library.appeared(sentence),
                    Excerpt.of(library.words(sentence), Excerpt.QUOTE),
                    sentence.article().value(),
                    codePoints.start(),
                    codePoints.end()));
        });
        return notes;
    }
}
