package org.stemma.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.stemma.model.tradition.Collation;
import org.stemma.model.tradition.Column;
import org.stemma.model.tradition.Reading;
import org.stemma.report.wording.Display;

/**
 * The places where witnesses differ, in the manner of a printed edition: the lemma, a bracket, the other readings each
 * with the sigla that have it, and "om." for those that lack it. Neighbouring omissions by the same witnesses are one
 * entry; a mark without a word is none, and a witness that has no
 * word of the text does not appear.
 */
final class Apparatus {
    /** A longer omission is given by its first and last word. */
    private static final int WORDS_SPELT_OUT = 3;

    private Apparatus() {}

    static List<String> of(Collation collation) {
        var entries = new ArrayList<String>();
        var omitted = new ArrayList<String>();
        List<Integer> omitting = List.of();
        List<Integer> bearing = IntStream.range(0, collation.witnesses().size())
                .filter(witness -> Rebuilt.bears(collation, witness))
                .boxed()
                .toList();
        for (Column column : collation.columns()) {
            if (column.readings().stream().allMatch(reading -> Setting.isMark(reading.text()))) {
                continue;
            }
            List<Integer> lacking = lacking(column, bearing);
            boolean plain = column.variation() == Column.Variation.NONE;
            if (!plain || !lacking.equals(omitting)) {
                close(entries, omitted, omitting, collation);
                omitting = plain ? lacking : List.of();
            }
            if (plain && !lacking.isEmpty()) {
                omitted.add(column.readings().getFirst().text());
            } else if (!plain) {
                entries.add(readings(column, lacking, collation));
            }
        }
        close(entries, omitted, omitting, collation);
        return entries;
    }

    private static void close(List<String> entries, List<String> omitted, List<Integer> by, Collation collation) {
        if (!omitted.isEmpty()) {
            String lemma = omitted.size() > WORDS_SPELT_OUT
                    ? omitted.getFirst() + " … " + omitted.getLast()
                    : Setting.line(omitted);
            entries.add(Display.line(lemma) + "] om. " + sigla(by, collation));
            omitted.clear();
        }
    }

    private static String readings(Column column, List<Integer> lacking, Collation collation) {
        var entry = new StringBuilder(Display.line(column.readings().getFirst().text())).append("] ");
        List<Reading> others = column.readings().subList(1, column.readings().size());
        for (int i = 0; i < others.size(); i++) {
            entry.append(i == 0 ? "" : ", ")
                    .append(Display.line(others.get(i).text()))
                    .append(' ')
                    .append(sigla(others.get(i).witnesses(), collation));
        }
        if (!lacking.isEmpty()) {
            entry.append(", om. ").append(sigla(lacking, collation));
        }
        return entry.toString();
    }

    private static List<Integer> lacking(Column column, List<Integer> bearing) {
        return bearing.stream()
                .filter(witness -> column.readings().stream()
                        .noneMatch(reading -> reading.witnesses().contains(witness)))
                .toList();
    }

    private static String sigla(List<Integer> witnesses, Collation collation) {
        return Display.line(String.join(
                " ",
                witnesses.stream()
                        .map(witness -> collation.witnesses().get(witness).sigil())
                        .toList()));
    }
}
