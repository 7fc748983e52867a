package org.stemma.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openprovenance.prov.json.Converter;
import org.openprovenance.prov.model.Document;
import org.openprovenance.prov.model.Entity;
import org.openprovenance.prov.model.LangString;
import org.openprovenance.prov.model.Other;
import org.openprovenance.prov.model.StatementOrBundle;
import org.openprovenance.prov.model.WasAttributedTo;
import org.openprovenance.prov.model.WasDerivedFrom;
import org.openprovenance.prov.vanilla.ProvFactory;
import org.stemma.model.finding.Analysis;
import org.stemma.report.fixture.AnalysisDocument;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Hostile;
import org.stemma.report.fixture.Rendered;

/** The provenance as ProvToolbox reads it. */
final class ProvFileTest {
    private static final AnalysisDocument DOCUMENT = AnalysisDocument.of(Ferry.analysis());

    private static List<StatementOrBundle> read(Analysis analysis) {
        Document document = new Converter(new ProvFactory()).fromString(Rendered.by(new ProvFile(), analysis));
        return document.getStatementOrBundle();
    }

    private static <T extends StatementOrBundle> List<T> statements(Class<T> type) {
        return read(Ferry.analysis()).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static String other(List<Other> others, String name) {
        return others.stream()
                .filter(other -> other.getElementName().getLocalPart().equals(name))
                .map(other -> other.getValue() instanceof LangString words
                        ? words.getValue()
                        : other.getValue().toString())
                .findFirst()
                .orElse("");
    }

    private static Map<String, String> ids() {
        var ids = new HashMap<String, String>();
        for (Entity entity : statements(Entity.class)) {
            ids.put(entity.getId().getLocalPart(), other(entity.getOther(), "id"));
        }
        return ids;
    }

    @Test
    void everyDocumentIsAnEntity() {
        List<String> documents = new ArrayList<>(DOCUMENT.texts("articles", "id"));
        documents.addAll(DOCUMENT.texts("reconstructions", "id"));
        assertThat(ids().values()).containsExactlyInAnyOrderElementsOf(documents);
    }

    @Test
    void everyDerivationIsOne() {
        Map<String, String> ids = ids();
        assertThat(statements(WasDerivedFrom.class).stream()
                        .map(derived -> ids.get(derived.getGeneratedEntity().getLocalPart()) + " from "
                                + ids.get(derived.getUsedEntity().getLocalPart()) + " "
                                + other(derived.getOther(), "kind") + " "
                                + other(derived.getOther(), "reason")))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(DOCUMENT.rows("derivations").stream()
                        .map(row -> row.required("child").asText() + " from "
                                + row.required("parent").asText() + " "
                                + row.required("kind").asText() + " "
                                + row.required("reason").asText())
                        .toList());
    }

    @Test
    void everyDocumentIsAttributedToWhoPublishedOrIssuedIt() {
        assertThat(statements(WasAttributedTo.class)).hasSize(ids().size());
    }

    @Test
    void hostileWordsAreOnlyWords() {
        assertThat(read(Hostile.analysis())).isNotEmpty();
    }
}
