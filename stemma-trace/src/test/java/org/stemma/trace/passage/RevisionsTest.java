package org.stemma.trace.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Revision;
import org.stemma.trace.Linker;
import org.stemma.trace.Newsroom;

class RevisionsTest {
    private static final String FIRST = "The old ferry slipped her moorings at dusk and drifted past the lighthouse.";
    private static final String SHEEP = "The flood drowned four sheep on the lower meadow.";
    private static final String MATE = "The mate of the ferry was asleep in Tolm when the hawser parted.";

    private final Newsroom newsroom = new Newsroom();

    @Test
    void aChangeWithoutANoteIsSilent() {
        Revision revision = revision(FIRST, SHEEP.replace("four", "nine"), MATE);

        assertThat(revision.kind()).isEqualTo(Revision.Kind.SILENT);
        assertThat(told(revision)).containsExactly("four > nine");
        assertThat(revision.unnoted()).isEqualTo(1);
    }

    @Test
    void aNoteTellsOfTheEditThatItIsAbout() {
        Revision revision = revision(
                FIRST, SHEEP.replace("four", "nine"), MATE, "[note] An earlier version gave a wrong number of sheep.");

        assertThat(revision.kind()).isEqualTo(Revision.Kind.CORRECTED);
        assertThat(told(revision))
                .containsExactly("four > nine (noted)", " > An earlier version gave a wrong number of sheep (noted)");
    }

    @Test
    void whatTheNoteDoesNotTellStaysSilent() {
        Revision revision = revision(
                FIRST,
                SHEEP.replace("four", "nine"),
                MATE.replace("asleep", "ashore"),
                "[note] An earlier version gave a wrong number of sheep.");

        assertThat(told(revision)).contains("four > nine (noted)", "asleep > ashore");
        assertThat(revision.unnoted()).isEqualTo(1);
    }

    @Test
    void aNoteThatNamesNothingMayTellOfAnyEdit() {
        Revision revision =
                revision(FIRST, SHEEP.replace("four", "nine"), MATE, "[note] This report has been corrected.");

        assertThat(revision.unnoted()).isZero();
    }

    @Test
    void everyStateIsComparedWithTheOneBefore() {
        print("argus", 8, FIRST, SHEEP, MATE);
        print("argus-v2", 9, FIRST, SHEEP.replace("four", "nine"), MATE);
        print("argus-v2-v2", 10, FIRST, SHEEP.replace("four", "ten"), MATE);

        assertThat(group().revisions())
                .extracting(revision -> revision.before() + " > " + revision.after())
                .containsExactly("argus > argus-v2", "argus-v2 > argus-v2-v2");
        assertThat(told(group().revisions().getLast())).containsExactly("nine > ten");
    }

    @Test
    void aCopyIsComparedWithTheTextThatItHasMostOf() {
        print("argus", 8, FIRST, SHEEP, MATE);
        print("bugle", 9, FIRST, SHEEP, MATE.replace("asleep", "ashore"));
        print("crier", 10, FIRST, SHEEP.replace("lower", "upper"), MATE.replace("asleep", "ashore"));

        assertThat(group().revisions())
                .extracting(revision -> revision.before() + " > " + revision.after() + " " + revision.kind())
                .containsExactly("argus > bugle COPIED", "bugle > crier COPIED");
    }

    @Test
    void betweenTheEditsBothTextsHaveTheSameWords() {
        Revision revision = revision(FIRST.replace("old ", ""), SHEEP.replace("four", "nine"), MATE + " She woke.");
        String before = text(revision.before().value());
        String after = text(revision.after().value());
        var left = new StringBuilder();
        var put = new StringBuilder();
        int beforeAt = 0;
        int afterAt = 0;
        for (Revision.Edit edit : revision.edits()) {
            left.append(before, beforeAt, edit.before().start()).append(' ');
            put.append(after, afterAt, edit.after().start()).append(' ');
            beforeAt = edit.before().end();
            afterAt = edit.after().end();
        }
        left.append(before.substring(beforeAt));
        put.append(after.substring(afterAt));

        assertThat(WordView.of(left.toString()).words())
                .isEqualTo(WordView.of(put.toString()).words());
    }

    private Revision revision(String... later) {
        print("argus", 8, FIRST, SHEEP, MATE);
        print("argus-v2", 9, later);
        assertThat(group().revisions()).hasSize(1);
        return group().revisions().getFirst();
    }

    private void print(String id, int hour, String... paragraphs) {
        String outlet = "The " + id.replace("-v2", "");
        newsroom.prints(
                id,
                outlet,
                OutletKind.OUTLET,
                String.format(Locale.ROOT, "2031-05-02T%02d:00:00Z", hour),
                List.of(paragraphs));
    }

    private CopyGroup group() {
        return Linker.link(newsroom.corpus()).getFirst().copies().getFirst();
    }

    private String text(String id) {
        return newsroom.corpus().articles().stream()
                .filter(article -> article.article().id().value().equals(id))
                .map(article -> article.article().text().value())
                .findFirst()
                .orElseThrow();
    }

    private List<String> told(Revision revision) {
        var told = new ArrayList<String>();
        for (Revision.Edit edit : revision.edits()) {
            String left = edit.before().isEmpty() ? "" : newsroom.words(new Locus(revision.before(), edit.before()));
            String put = edit.after().isEmpty() ? "" : newsroom.words(new Locus(revision.after(), edit.after()));
            told.add(left + " > " + put + (edit.noted() ? " (noted)" : ""));
        }
        return told;
    }
}
