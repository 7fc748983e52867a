package org.stemma.engine.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredictTasksTest {
    @TempDir
    private Path folder;

    private String run(String task, String... lines) throws IOException, MalformedCorpus {
        Path corpus = Files.writeString(folder.resolve("corpus.jsonl"), String.join("\n", lines));
        StringWriter out = new StringWriter();
        PredictTasks.named(task).orElseThrow().run(corpus, PredictOptions.defaults(), out);
        return out.toString();
    }

    @Test
    void everyTaskIsFoundByItsNameAndSaysWhatItDoes() {
        assertThat(PredictTasks.all()).allSatisfy(task -> {
            assertThat(PredictTasks.named(task.name())).contains(task);
            assertThat(task.summary()).contains(" in", " out");
        });
    }

    @Test
    void quotesCountCodePointsOfTheTextAsItWasGiven() throws Exception {
        assertThat(run("quotes", "{\"id\":\"a\",\"text\":\"\uD83D\uDCC9 “We sail on Friday,” Hanne Tarr said.\"}"))
                .contains("\"speaker_text\":\"Hanne Tarr\"", "\"speaker_start\":23", "\"speaker_end\":33");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time    | {'id':'a','text':'It sank on 4 March 2031.'}                          | 2031-03-04",
                "names   | {'id':'a','text':'Hanne Tarr spoke. She left.'}                       | Hanne Tarr",
                "places  | {'id':'a','text':'He was born in Lisbon, Portugal.'}                  | \"country\":\"PT\"",
                "drift   | {'id':'a','source':'Tea may cause sleep.','report':'Tea causes sleep.'} | exaggerates",
                "rewriting | {'id':'a','source':'The quay wall held.','text':'The quay wall held.'} | \"pairs\":1.0",
                "rewriting | {'id':'a','source':'The quay wall held.','text':'Bread is dear.'}    | non-derived",
                "numbers | {'id':'a','claim':'It killed 9 people.','evidence':'It killed 4 people.'} | REFUTES",
            })
    void aTaskWritesOneLineForOneObject(String task, String line, String expected) throws Exception {
        String written = run(task, line.replace('\'', '"'));
        assertThat(written).contains("\"id\":\"a\"", expected).endsWith("\n");
        assertThat(written.lines()).hasSize(1);
    }

    @Test
    void aLineThatIsNoJsonIsNamed() {
        assertThatThrownBy(() -> run("time", "{\"id\":\"a\",\"text\":\"x\"}", "oops"))
                .isInstanceOf(MalformedCorpus.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void aMissingFieldIsNamed() {
        assertThatThrownBy(() -> run("time", "{\"id\":\"a\"}"))
                .isInstanceOf(MalformedCorpus.class)
                .hasMessageContaining("\"text\"");
    }

    @Test
    void copiesPointToTheirParents() throws Exception {
        String tradition = "{\"id\":\"t\",\"witnesses\":{"
                + "\"A\":{\"text\":\"The harbour will stay closed until the repairs of the north quay are done.\","
                + "\"published_min\":0},"
                + "\"B\":{\"text\":\"The harbour will stay closed until the repairs are done.\",\"published_min\":30}}}";
        assertThat(run("derivation", tradition)).isEqualTo("{\"id\":\"t\",\"parents\":{\"A\":[],\"B\":[\"A\"]}}\n");
    }

    @Test
    void aTaskThatDoesNotExistIsAbsent() {
        assertThat(PredictTasks.named("weather")).isEmpty();
    }
}
