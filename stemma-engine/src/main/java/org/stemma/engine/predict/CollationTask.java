package org.stemma.engine.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.trace.collate.Collator;
import org.stemma.trace.collate.Layout;

/** Collation alone: the tokens of witnesses laid into common columns. */
final class CollationTask implements PredictTask {
    @Override
    public String name() {
        return "collation";
    }

    @Override
    public String summary() {
        return "collation: {\"id\",\"witnesses\":[{\"sigil\",\"tokens\"}]} lines in, rows of group, sigil and the column of"
                + " each token out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        JsonLines.forEach(corpus, group -> {
            List<List<String>> witnesses = new ArrayList<>();
            List<String> sigla = new ArrayList<>();
            for (JsonNode witness : group.path("witnesses")) {
                List<String> tokens = new ArrayList<>();
                witness.path("tokens").forEach(token -> tokens.add(token.asText()));
                witnesses.add(tokens);
                sigla.add(JsonLines.words(witness, "sigil"));
            }
            Layout layout = Collator.collate(witnesses);
            String id = JsonLines.words(group, "id");
            for (int witness = 0; witness < sigla.size(); witness++) {
                String columns =
                        layout.columns(witness).stream().map(String::valueOf).collect(Collectors.joining(","));
                out.write(id + "\t" + sigla.get(witness) + "\t" + columns + "\n");
            }
        });
    }
}
