package org.stemma.report.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.model.finding.Dossier;
import org.stemma.model.tradition.Collation;
import org.stemma.model.tradition.Column;
import org.stemma.model.tradition.LostDocument;
import org.stemma.model.tradition.Reading;
import org.stemma.model.tradition.Tradition;
import org.stemma.model.tradition.TraditionId;
import org.stemma.model.tradition.Witness;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * A statement rebuilt from its witnesses, with the witnesses side by side.
 *
 * @param title whose words
 * @param detail when, and from how many witnesses
 * @param document the whole document where the statement is part of one; empty otherwise
 * @param evidence the words that credit the document
 * @param passages the traditions, in the order in which they stood
 */
public record Rebuilt(String title, String detail, String document, List<Citation> evidence, List<Passage> passages) {
    /** Beyond this a stretch that a witness does not have is given by its length. */
    private static final int WORDS_STRUCK = 14;

    /**
     * One tradition.
     *
     * @param lemma the rebuilt text
     * @param rows a row a witness
     * @param apparatus where and how they differ, in the manner of an edition
     */
    public record Passage(String lemma, List<Row> rows, List<String> apparatus) {}

    /**
     * A witness.
     *
     * @param sigil its sign
     * @param name outlet and time
     * @param citation where its passage stands
     * @param pieces its words against the lemma
     */
    public record Row(String sigil, String name, Citation citation, List<Piece> pieces) {}

    /** How a piece of a witness stands to the lemma. */
    public enum Kind {
        /** As the lemma. */
        SAME,
        /** The same word, written otherwise. */
        SPELLING,
        /** Another reading. */
        OTHER,
        /** Words of the lemma that the witness does not have. */
        MISSING,
        /** The same, told by their number. */
        MISSING_MANY,
        /** All that the witness has, where no word of it goes with the lemma. */
        OTHERWISE
    }

    /**
     * Words of a witness.
     *
     * @param kind how they stand to the lemma
     * @param space what stands before them: a space or nothing
     * @param text the words, of the witness or, where it lacks them, of the lemma
     */
    public record Piece(Kind kind, String space, String text) {}

    /** Copies the lists. */
    public Rebuilt {
        evidence = List.copyOf(evidence);
        passages = List.copyOf(passages);
    }

    /** Documents that are not among the inputs, then other statements that several witnesses carry. */
    static List<Rebuilt> of(Dossier dossier, Citations citations) {
        var all = new ArrayList<Rebuilt>();
        Set<TraditionId> placed = new LinkedHashSet<>();
        for (LostDocument document : dossier.stemma().lost()) {
            List<Tradition> within = document.traditions().stream()
                    .flatMap(id -> dossier.stemma().traditions().stream()
                            .filter(tradition -> tradition.id().equals(id)))
                    .toList();
            if (!within.isEmpty()) {
                placed.addAll(document.traditions());
                all.add(document(document, within, citations));
            }
        }
        for (Tradition tradition : dossier.stemma().traditions()) {
            if (!placed.contains(tradition.id()) && shared(tradition.collation())) {
                all.add(statement(tradition, citations));
            }
        }
        return all;
    }

    private static Rebuilt document(LostDocument document, List<Tradition> within, Citations citations) {
        String issued = document.issued().map(time -> Times.full(time) + ". ").orElse("");
        return new Rebuilt(
                Display.line(citations.library().name(document.issuer())),
                issued + "Not among the inputs; rebuilt from "
                        + Wording.count(within.size(), "passage") + " in "
                        + Wording.count(articles(within), "article") + ".",
                Display.line(document.text()),
                document.evidence().loci().stream().map(citations::cite).toList(),
                within.stream().map(tradition -> passage(tradition, citations)).toList());
    }

    private static Rebuilt statement(Tradition tradition, Citations citations) {
        return new Rebuilt(
                tradition
                        .speaker()
                        .map(speaker -> Display.line(citations.library().name(speaker)))
                        .orElse("Nobody is credited"),
                witnesses(tradition.collation().witnesses().size()) + "; every word below stands in at least one.",
                "",
                List.of(),
                List.of(passage(tradition, citations)));
    }

    /** Whether two witnesses have words of it, so that there is something to compare. */
    private static boolean shared(Collation collation) {
        return IntStream.range(0, collation.witnesses().size())
                        .filter(witness -> bears(collation, witness))
                        .count()
                > 1;
    }

    /** Whether a witness has a word of the text. */
    static boolean bears(Collation collation, int witness) {
        return collation.columns().stream()
                .flatMap(column -> column.readings().stream())
                .anyMatch(reading -> reading.witnesses().contains(witness) && !Setting.isMark(reading.text()));
    }

    private static String witnesses(int number) {
        return number == 1 ? "1 witness" : number + " witnesses";
    }

    private static int articles(List<Tradition> traditions) {
        return (int) traditions.stream()
                .flatMap(tradition -> tradition.collation().witnesses().stream())
                .map(witness -> witness.locus().article())
                .distinct()
                .count();
    }

    private static Passage passage(Tradition tradition, Citations citations) {
        Collation collation = tradition.collation();
        Library library = citations.library();
        var rows = new ArrayList<Row>();
        for (int i = 0; i < collation.witnesses().size(); i++) {
            Witness witness = collation.witnesses().get(i);
            rows.add(new Row(
                    Excerpt.of(witness.sigil(), Excerpt.TITLE),
                    Display.line(library.outlet(witness.locus().article())) + ", "
                            + library.appearedBriefly(witness.locus()),
                    citations.cite(witness.locus()),
                    bears(collation, i)
                            ? pieces(collation, i)
                            : List.of(new Piece(
                                    Kind.OTHERWISE, "", Excerpt.of(library.words(witness.locus()), Excerpt.QUOTE)))));
        }
        return new Passage(Display.line(tradition.archetype().text()), rows, Apparatus.of(collation));
    }

    private static List<Piece> pieces(Collation collation, int witness) {
        var pieces = new ArrayList<Piece>();
        var words = new ArrayList<String>();
        Kind running = Kind.SAME;
        for (Column column : collation.columns()) {
            String lemma = column.readings().getFirst().text();
            String word = lemma;
            Kind kind = Kind.MISSING;
            for (Reading reading : column.readings()) {
                if (reading.witnesses().contains(witness)) {
                    word = reading.text();
                    kind = kind(column, word, lemma);
                }
            }
            if (kind == Kind.MISSING && Setting.isMark(lemma)) {
                continue;
            }
            if (kind != running) {
                flush(pieces, running, words);
                running = kind;
            }
            words.add(word);
        }
        flush(pieces, running, words);
        return pieces;
    }

    private static Kind kind(Column column, String word, String lemma) {
        if (word.equals(lemma)) {
            return Kind.SAME;
        }
        return column.variation() == Column.Variation.SUBSTANTIVE ? Kind.OTHER : Kind.SPELLING;
    }

    private static void flush(List<Piece> pieces, Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        boolean many = kind == Kind.MISSING && words.size() > WORDS_STRUCK;
        String text = many ? Wording.count(words.size(), "word") + " not here" : Display.line(Setting.line(words));
        String before = pieces.isEmpty() ? "" : pieces.getLast().text();
        String space = before.isEmpty() ? "" : Setting.between(before.charAt(before.length() - 1), text);
        pieces.add(new Piece(many ? Kind.MISSING_MANY : kind, space, text));
        words.clear();
    }
}
