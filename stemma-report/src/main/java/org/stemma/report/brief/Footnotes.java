package org.stemma.report.brief;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;

/** Numbers the sentences that a brief cites, in the order in which it first cites them. Not for several threads. */
final class Footnotes {
    private final Library library;
    private final Map<Locus, Integer> numbers = new LinkedHashMap<>();

    Footnotes(Library library) {
        this.library = library;
    }

    /** The mark for the sentence at a locus: {@code [^3]}. */
    String mark(Locus locus) {
        Locus sentence = library.sentence(locus);
        Integer held = numbers.get(sentence);
        int number = held == null ? numbers.size() + 1 : held;
        numbers.put(sentence, number);
        return "[^" + number + "]";
    }

    /** The marks for several loci, each sentence once. */
    String marks(List<Locus> loci) {
        return loci.stream().map(this::mark).distinct().collect(Collectors.joining());
    }

    /** Every footnote, a line each: who wrote it and when, the sentence, its article, its place in code points. */
    String text() {
        var text = new StringBuilder();
        numbers.forEach((sentence, number) -> {
            Span codePoints = library.codePoints(sentence);
            text.append("[^")
                    .append(number)
                    .append("]: ")
                    .append(Markdown.text(library.outlet(sentence.article())))
                    .append(", ")
                    .append(library.appeared(sentence.article()))
                    .append(": ")
                    .append(Markdown.quoted(Excerpt.of(library.words(sentence), Excerpt.QUOTE)))
                    .append(" (article ")
                    .append(Markdown.text(sentence.article().value()))
                    .append(", characters ")
                    .append(codePoints.start())
                    .append("–")
                    .append(codePoints.end())
                    .append(")\n");
        });
        return text.toString();
    }
}
