package org.stemma.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Renderer;
import org.stemma.report.fixture.AnalysisDocument;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Hostile;
import org.stemma.report.fixture.Rendered;

/** The tables as Apache Commons CSV reads them. */
final class CsvFileTest {
    private static final AnalysisDocument DOCUMENT = AnalysisDocument.of(Ferry.analysis());

    private static List<CSVRecord> read(String table, Analysis analysis) {
        Renderer renderer = CsvFile.all().stream()
                .filter(file -> file.fileName().equals(table + ".csv"))
                .findFirst()
                .orElseThrow();
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new StringReader(Rendered.by(renderer, analysis)))) {
            return parser.getRecords();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    @ParameterizedTest
    @CsvSource({
        "articles, articles, id",
        "articles, articles, text",
        "articles, articles, sha256",
        "utterances, utterances, id",
        "utterances, utterances, text",
        "utterances, utterances, start",
        "claims, claims, text",
        "claims, claims, slot",
        "derivations, derivations, parent",
        "derivations, derivations, reason",
        "derivations, derivations, certain",
        "drifts, drift, severity",
        "drifts, drift, became",
        "conflicts, contradictions, verdict",
        "conflicts, contradictions, why"
    })
    void aColumnHoldsWhatTheAnalysisSays(String table, String list, String field) {
        assertThat(read(table, Ferry.analysis()).stream().map(row -> plain(row.get(field))))
                .isNotEmpty()
                .containsExactlyElementsOf(DOCUMENT.texts(list, field));
    }

    @Test
    void everyMentionOfEveryClaimIsARow() {
        List<String> mentions = DOCUMENT.rows("claims").stream()
                .flatMap(claim -> claim.required("mentions").valueStream())
                .map(mention -> mention.required("article").asText() + " " + mention.required("start") + " "
                        + mention.required("stance").asText())
                .toList();
        assertThat(read("mentions", Ferry.analysis()).stream()
                        .map(row -> row.get("article") + " " + row.get("start") + " " + row.get("stance")))
                .containsExactlyElementsOf(mentions);
    }

    @Test
    void everyRowOfIndependenceIsARow() {
        List<String> rows = DOCUMENT.rows("claims").stream()
                .flatMap(claim -> claim.required("independence").valueStream())
                .map(row -> row.required("min") + " " + row.required("max") + " " + row.required("named_min"))
                .toList();
        assertThat(read("independence", Ferry.analysis()).stream()
                        .map(row -> row.get("min") + " " + row.get("max") + " " + row.get("named_min")))
                .containsExactlyElementsOf(rows);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1+1", "'quoted"})
    void aTextThatASpreadsheetWouldRunBeginsWithAnApostrophe(String text) {
        assertThat(CsvFile.defused(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"six weeks", "1=1", "a-b", "“=1”", ""})
    void anyOtherTextStaysAsItIs(String text) {
        assertThat(CsvFile.defused(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"articles", "utterances", "claims", "mentions", "derivations", "drifts", "conflicts"})
    void noCellOfAHostileArticleBeginsAFormula(String table) {
        for (CSVRecord row : read(table, Hostile.analysis())) {
            assertThat(row.toList()).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r].*"));
        }
    }

    @Test
    void aFieldOfTheDocumentIsReadBackWhateverIsInIt() {
        List<String> texts = AnalysisDocument.of(Hostile.analysis()).rows("articles").stream()
                .map((JsonNode article) -> article.required("text").asText())
                .toList();
        assertThat(read("articles", Hostile.analysis()).stream().map(row -> plain(row.get("text"))))
                .containsExactlyElementsOf(texts);
    }
}
