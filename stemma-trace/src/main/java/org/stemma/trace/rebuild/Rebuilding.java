package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.Archetype;
import org.stemma.model.tradition.Collation;
import org.stemma.model.tradition.Column;
import org.stemma.model.tradition.Reading;
import org.stemma.model.tradition.Tradition;
import org.stemma.model.tradition.TraditionId;
import org.stemma.model.tradition.Witness;
import org.stemma.trace.collate.Collator;
import org.stemma.trace.collate.Layout;
import org.stemma.trace.collate.Token;

/**
 * The tradition of one strand: its witnesses side by side, and the text that they allow to rebuild. Not safe between
 * threads.
 *
 * <p>Only witnesses that claim to give the words are collated. Where the speaker's own document is among them, its words
 * are the archetype.
 */
final class Rebuilding {
    private static final int LETTERS = 26;

    private final Strand strand;
    private final Optional<EntityId> speaker;
    private final List<Passage> verbatim;
    private final List<List<Token>> tokens;
    private final Layout layout;

    private Rebuilding(Strand strand, Optional<EntityId> speaker) {
        this.strand = strand;
        this.speaker = speaker;
        this.verbatim = strand.verbatim();
        this.tokens = verbatim.stream()
                .map(passage -> Token.of(passage.text(), passage.stretches()))
                .toList();
        this.layout = Collator.collate(tokens.stream()
                .map(line -> line.stream().map(Token::text).toList())
                .toList());
    }

    /** The tradition of a strand. */
    static Tradition of(Strand strand, Optional<EntityId> speaker) {
        return new Rebuilding(strand, speaker).tradition();
    }

    private Tradition tradition() {
        var witnesses = new ArrayList<Witness>();
        for (Passage passage : verbatim) {
            witnesses.add(witness(witnesses.size(), passage));
        }
        for (Passage passage : strand.passages()) {
            if (!passage.isVerbatim()) {
                witnesses.add(witness(witnesses.size(), passage));
            }
        }
        var columns = IntStream.range(0, layout.width()).mapToObj(this::column).toList();
        return new Tradition(new TraditionId(name()), speaker, new Collation(witnesses, columns), archetype());
    }

    private String name() {
        Locus first = strand.passages().getFirst().locus();
        return first.article() + ":" + first.span().start();
    }

    private static Witness witness(int number, Passage passage) {
        int round = number / LETTERS;
        String sigil = (char) ('A' + number % LETTERS) + (round == 0 ? "" : Integer.toString(round));
        return new Witness(sigil, passage.locus(), passage.attribution(), passage.isVerbatim());
    }

    private Column column(int column) {
        var readings = new LinkedHashMap<String, Reading>();
        for (int witness = 0; witness < verbatim.size(); witness++) {
            Optional<Token> token = Columns.tokenIn(layout, tokens, witness, column);
            if (token.isPresent()) {
                Locus place = verbatim.get(witness).bearer().locus(token.get().span());
                readings.merge(
                        token.get().text(),
                        new Reading(token.get().text(), List.of(witness), List.of(place)),
                        Rebuilding::joined);
            }
        }
        List<Reading> ordered = readings.values().stream()
                .sorted(Comparator.comparingInt(
                                (Reading reading) -> reading.witnesses().size())
                        .reversed())
                .toList();
        return new Column(ordered, variation(ordered));
    }

    private static Reading joined(Reading some, Reading more) {
        var witnesses = new ArrayList<>(some.witnesses());
        witnesses.addAll(more.witnesses());
        var loci = new ArrayList<>(some.loci());
        loci.addAll(more.loci());
        return new Reading(some.text(), witnesses, loci);
    }

    private static Column.Variation variation(List<Reading> readings) {
        if (readings.size() == 1) {
            return Column.Variation.NONE;
        }
        String first = readings.getFirst().text();
        boolean spelling = readings.stream().allMatch(reading -> Collator.isSpellingVariant(first, reading.text()));
        return spelling ? Column.Variation.ORTHOGRAPHIC : Column.Variation.SUBSTANTIVE;
    }

    private Archetype archetype() {
        for (int i = 0; i < verbatim.size(); i++) {
            if (verbatim.get(i).isOwn()) {
                return new Wording(layout, tokens, verbatim).inTheWordsOf(i);
            }
        }
        return new Wording(layout, tokens, verbatim).rebuilt();
    }
}
