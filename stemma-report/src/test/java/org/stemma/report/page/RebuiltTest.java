package org.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Analysis;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Collation;
import org.stemma.model.tradition.Column;
import org.stemma.model.tradition.Reading;
import org.stemma.model.tradition.Witness;
import org.stemma.report.cite.Library;
import org.stemma.report.fixture.Ferry;

final class RebuiltTest {
    private static final Locus ANYWHERE = new Locus(new ArticleId("x"), new Span(0, 1));

    @Test
    void wordsThatAWitnessLacksAreStruckAndSpellingIsNotTinted() {
        Analysis analysis = Ferry.analysis();
        List<Rebuilt> rebuilt = Rebuilt.of(analysis.dossiers().getFirst(), new Citations(Library.of(analysis)));
        Rebuilt.Passage apology = rebuilt.get(1).passages().getFirst();
        assertThat(apology.rows().get(0).pieces())
                .extracting(Rebuilt.Piece::kind)
                .containsExactly(Rebuilt.Kind.SAME);
        assertThat(apology.rows().get(1).pieces())
                .extracting(Rebuilt.Piece::kind)
                .containsExactly(Rebuilt.Kind.SAME, Rebuilt.Kind.SPELLING, Rebuilt.Kind.MISSING);
        assertThat(apology.apparatus()).containsExactly("islanders] islanders, K", "and … tomorrow,] om. K");
    }

    @Test
    void aMarkThatAWitnessLacksIsNoVariant() {
        var collation = new Collation(
                List.of(witness("A"), witness("B")),
                List.of(column(reading("slow", 0, 1)), column(reading(",", 0)), column(reading("boats", 0))));
        assertThat(Apparatus.of(collation)).containsExactly("boats] om. B");
    }

    @Test
    void everyOtherReadingNamesItsWitnesses() {
        var collation = new Collation(
                List.of(witness("A"), witness("B"), witness("C")),
                List.of(
                        new Column(List.of(reading("could", 0), reading("will", 1)), Column.Variation.SUBSTANTIVE),
                        column(reading("sail", 0, 1, 2))));
        assertThat(Apparatus.of(collation)).containsExactly("could] will B, om. C");
    }

    @Test
    void aWitnessWithoutAWordOfTheTextOmitsNothing() {
        var collation = new Collation(
                List.of(witness("A"), witness("B"), witness("C")),
                List.of(column(reading("slow", 0, 1)), column(reading("boats", 0))));
        assertThat(Apparatus.of(collation)).containsExactly("boats] om. B");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            a , b .            | a, b.
            the ( VDV ) units  | the (VDV) units
            he said : “ no ”   | he said: “no”
            """)
    void marksCloseUpToTheirWords(String words, String line) {
        assertThat(Setting.line(List.of(words.split(" +")))).isEqualTo(line);
    }

    private static Witness witness(String sigil) {
        return new Witness(sigil, ANYWHERE, OptionalInt.empty(), true);
    }

    private static Column column(Reading reading) {
        return new Column(List.of(reading), Column.Variation.NONE);
    }

    private static Reading reading(String text, Integer... witnesses) {
        return new Reading(
                text,
                List.of(witnesses),
                List.of(witnesses).stream().map(witness -> ANYWHERE).toList());
    }
}
