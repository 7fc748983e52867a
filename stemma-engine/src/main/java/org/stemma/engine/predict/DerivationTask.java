package org.stemma.engine.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.stemma.trace.derive.CopyingTree;

/** Derivation alone: who copied from whom among the witnesses of one passage. */
final class DerivationTask implements PredictTask {
    @Override
    public String name() {
        return "derivation";
    }

    @Override
    public String summary() {
        return "derivation: {\"id\",\"witnesses\":{sigil:{\"text\",\"published_min\"}}} lines in,"
                + " {\"id\",\"parents\":{sigil:[sigil]}} lines out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        JsonLines.predict(corpus, out, tradition -> {
            List<String> sigla = new ArrayList<>();
            List<CopyingTree.Copy> copies = new ArrayList<>();
            for (Map.Entry<String, JsonNode> witness :
                    tradition.path("witnesses").properties()) {
                sigla.add(witness.getKey());
                copies.add(new CopyingTree.Copy(
                        JsonLines.words(witness.getValue(), "text"),
                        witness.getValue().path("published_min").asLong()));
            }
            List<List<Integer>> found = CopyingTree.parents(copies);
            ObjectNode line = JsonLines.answer(tradition);
            ObjectNode parents = line.putObject("parents");
            for (int child = 0; child < sigla.size(); child++) {
                ArrayNode names = parents.putArray(sigla.get(child));
                found.get(child).forEach(parent -> names.add(sigla.get(parent)));
            }
            return line;
        });
    }
}
