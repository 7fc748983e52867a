package org.stemma.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.finding.Analysis;
import org.stemma.report.fixture.Ferry;
import org.stemma.report.fixture.Hostile;

final class AnalysisJsonTest {
    @Test
    void everySpanCountsCodePointsOfItsArticleAndCarriesItsWords() throws IOException {
        for (Analysis analysis : List.of(Ferry.analysis(), Hostile.analysis())) {
            var texts = new LinkedHashMap<String, String>();
            var places = new ArrayList<Map<String, String>>();
            for (Map<String, String> object : objects(render(analysis))) {
                if (object.containsKey("sha256")) {
                    texts.put(get(object, "id"), get(object, "text"));
                } else if (object.containsKey("article") && object.containsKey("start") && object.containsKey("text")) {
                    places.add(object);
                }
            }
            assertThat(places).isNotEmpty();
            for (Map<String, String> place : places) {
                String text = get(texts, get(place, "article"));
                int start = text.offsetByCodePoints(0, Integer.parseInt(get(place, "start")));
                int end = text.offsetByCodePoints(0, Integer.parseInt(get(place, "end")));
                assertThat(text.substring(start, end)).isEqualTo(get(place, "text"));
            }
        }
    }

    @Test
    void theSameAnalysisGivesTheSameBytesInAnyLocale() throws IOException {
        Locale before = Locale.getDefault();
        String here = render(Ferry.analysis());
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            assertThat(render(Ferry.analysis())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aMissingBoundIsNullAndAWholeNumberHasNoFraction() throws IOException {
        assertThat(render(Ferry.analysis()))
                .contains("\"value\": {\"low\": null, \"high\": 6, \"unit\": \"week\"}")
                .contains("\"as_of\": \"2031-03-05T12:20:00Z\", \"value\": 6, \"articles\": 8");
    }

    @Test
    void aClaimWithoutValuesHasNoValueInItsIndependenceRows() throws IOException {
        assertThat(render(Ferry.analysis())).contains("\"as_of\": \"2031-03-05T12:20:00Z\", \"articles\": 1");
    }

    @Test
    void theStreamIsLeftOpen() throws IOException {
        var out = new ByteArrayOutputStream() {
            boolean closed;

            @Override
            public void close() {
                closed = true;
            }
        };
        new AnalysisJson().render(Ferry.analysis(), out);
        assertThat(out.closed).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("}\n");
    }

    private static String render(Analysis analysis) throws IOException {
        var out = new ByteArrayOutputStream();
        new AnalysisJson().render(analysis, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Every object of a document with its scalar fields. */
    private static List<Map<String, String>> objects(String document) throws IOException {
        var all = new ArrayList<Map<String, String>>();
        var open = new ArrayDeque<Map<String, String>>();
        try (JsonParser json = new JsonFactory().createParser(document)) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    open.push(new LinkedHashMap<>());
                } else if (token == JsonToken.END_OBJECT) {
                    all.add(open.pop());
                } else if (token.isScalarValue() && json.currentName() != null) {
                    open.element().put(json.currentName(), json.getText());
                }
            }
        }
        return all;
    }

    private static String get(Map<String, String> map, String key) {
        return Optional.ofNullable(map.get(key)).orElseThrow(() -> new AssertionError("no " + key + " in " + map));
    }
}
