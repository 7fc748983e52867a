package org.stemma.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Funnel;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Revision;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.StoryId;
import org.stemma.report.cite.Library;
import org.stemma.report.fixture.Rendered;
import org.stemma.report.fixture.StoryBuilder;

final class VersionTest {
    private static final ArticleId BEFORE = new ArticleId("weir-1");
    private static final ArticleId AFTER = new ArticleId("weir-2");

    private final StoryBuilder builder = new StoryBuilder();

    @BeforeEach
    void twoStatesOfOnePage() {
        state("weir-1", "2031-05-02T08:00:00Z", "The weir at Tolm broke. Four sheep drowned on Monday night.");
        state("weir-2", "2031-05-02T09:30:00Z", "The upper weir at Tolm broke. Nine sheep drowned.");
    }

    @Test
    void wordsThatWereLeftOutAndPutInStandWhereTheyWereChanged() {
        Version version = version(Revision.Kind.SILENT, false);
        assertThat(version.pieces())
                .extracting(piece -> piece.kind() + " " + piece.text())
                .containsExactly(
                        "SAME The",
                        "PUT_IN upper",
                        "SAME weir at Tolm broke.",
                        "LEFT_OUT Four",
                        "PUT_IN Nine",
                        "SAME sheep drowned",
                        "LEFT_OUT on Monday night",
                        "SAME .");
    }

    @Test
    void aMarkClosesUpToTheWordsBeforeIt() {
        assertThat(version(Revision.Kind.SILENT, false).pieces())
                .extracting(Version.Piece::space)
                .containsExactly("", " ", " ", " ", " ", " ", " ", "");
    }

    @Test
    void theListSaysTheSameInWordsAndLeadsToThem() {
        List<Version.Edit> edits = version(Revision.Kind.SILENT, false).edits();
        assertThat(edits)
                .extracting(Version.Edit::words)
                .containsExactly("put in: “upper”", "“Four” became “Nine”", "left out: “on Monday night”");
        assertThat(edits).extracting(edit -> edit.citation().locus().article()).containsExactly(AFTER, AFTER, BEFORE);
    }

    @Test
    void aChangeWithoutANoteIsToldApartFromACorrection() {
        assertThat(version(Revision.Kind.SILENT, false).silent()).isTrue();
        assertThat(version(Revision.Kind.SILENT, false).summary())
                .isEqualTo("3 changes at the same address, without a note");
        assertThat(version(Revision.Kind.CORRECTED, true).silent()).isFalse();
        assertThat(version(Revision.Kind.CORRECTED, false).summary())
                .isEqualTo("3 changes at the same address, with a note; the note does not tell of 3");
        assertThat(version(Revision.Kind.COPIED, false).silent()).isFalse();
    }

    @Test
    void thePageMarksTheChangesForThoseWhoHearIt() {
        String page = Rendered.by(new Page(), analysis(Revision.Kind.SILENT, false));
        assertThat(page)
                .contains("<del>Four</del> <ins>Nine</ins>", "The same as a list", "“Four” became “Nine”")
                .contains("-versions\"");
    }

    private Version version(Revision.Kind kind, boolean noted) {
        Analysis analysis = analysis(kind, noted);
        return Version.of(analysis.dossiers().getFirst(), new Citations(Library.of(analysis)))
                .getFirst();
    }

    private Analysis analysis(Revision.Kind kind, boolean noted) {
        var revision = new Revision(
                BEFORE,
                AFTER,
                kind,
                List.of(
                        new Revision.Edit(behind(BEFORE, "The"), span(AFTER, "upper"), noted),
                        new Revision.Edit(span(BEFORE, "Four"), span(AFTER, "Nine"), noted),
                        new Revision.Edit(span(BEFORE, "on Monday night"), behind(AFTER, "drowned"), noted)));
        List<ArticleId> articles = List.of(BEFORE, AFTER);
        var story = new Story(new StoryId("weir"), "The weir", articles, "one event");
        var stemma = new Stemma(
                story,
                List.of(new CopyGroup(articles, "states of one page", List.of(revision))),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var dossier = new Dossier(
                stemma, new Funnel(2, 1, 0, 0, 0, 0), List.of(), List.of(), List.of(), List.of(), List.of());
        return new Analysis("0", List.of(), builder.corpus(), List.of(), List.of(dossier));
    }

    private Span span(ArticleId article, String words) {
        Locus locus = builder.at(article.value(), words);
        return locus.span();
    }

    private Span behind(ArticleId article, String words) {
        int end = span(article, words).end();
        return new Span(end, end);
    }

    private void state(String id, String published, String words) {
        builder.article(
                id,
                "The Tolm Crier",
                OutletKind.OUTLET,
                "https://tolm.example/weir",
                published,
                "",
                StoryBuilder.Part.of(BlockRole.PARAGRAPH, words));
    }
}
