package org.stemma.read.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;

class PlainTextTest {
    private static PlainText read(String text) {
        return PlainText.of(text, Optional.empty());
    }

    private static List<BlockRole> roles(PlainText plain) {
        return plain.manuscript().blocks().stream().map(Block::role).toList();
    }

    private static String words(PlainText plain, int block) {
        return plain.manuscript()
                .text()
                .slice(plain.manuscript().blocks().get(block).span());
    }

    @Test
    void theTextStaysAsItIs() {
        String text = "\n  The county closed the bridge.\n\n\nIt gave no reason.\n";

        assertThat(read(text).manuscript().text().value()).isEqualTo(text);
    }

    @Test
    void aDateGluedToTheFirstSentenceIsMetadata() {
        PlainText plain = read(" date 2031-03-04 The county closed the bridge on Monday.");

        assertThat(roles(plain)).containsExactly(BlockRole.DATELINE, BlockRole.PARAGRAPH);
        assertThat(words(plain, 0)).isEqualTo("date 2031-03-04");
        assertThat(plain.published().orElseThrow().interval().from()).hasToString("2031-03-04T00:00:00Z");
    }

    @Test
    void aBylineGivesAuthorAndTime() {
        PlainText plain = read("By Ada Quill • 5 March 2031 • 17:30\n\nThe county closed the bridge on Monday.");

        assertThat(roles(plain)).containsExactly(BlockRole.BYLINE, BlockRole.PARAGRAPH);
        assertThat(plain.authors()).containsExactly("Ada Quill");
        assertThat(plain.published().orElseThrow().interval().from()).hasToString("2031-03-05T17:30:00Z");
        assertThat(plain.published().orElseThrow().zoneKnown()).isFalse();
    }

    @Test
    void aShortFirstLineWithoutAStopIsTheHeadline() {
        assertThat(roles(read("Bridge closed after inspection\n\nThe county closed the bridge on Monday.")))
                .containsExactly(BlockRole.HEADLINE, BlockRole.PARAGRAPH);
    }

    @Test
    void aFirstSentenceIsNoHeadline() {
        assertThat(roles(read("The county closed the bridge.\n\nIt gave no reason for that.")))
                .containsExactly(BlockRole.PARAGRAPH, BlockRole.PARAGRAPH);
    }

    @Test
    void aPostIsKnownByItsTail() {
        PlainText plain = read("""
                The account wrote about the bridge.

                No crossing tonight, folks. Drive round. — Sull Roads (@sullroads) March 4, 2031

                The county did not comment.""");

        assertThat(roles(plain)).containsExactly(BlockRole.PARAGRAPH, BlockRole.EMBED, BlockRole.PARAGRAPH);
        assertThat(plain.manuscript().blocks().get(1).post().orElseThrow().handle())
                .contains("@sullroads");
    }

    @Test
    void aSceneInThePresentTenseIsACaption() {
        PlainText plain = read("""
                The county closed the bridge on Monday.

                Two of the stranded drivers wait beside a lorry on the eastern bank of the Sull.

                It gave no reason.""");

        assertThat(roles(plain)).containsExactly(BlockRole.PARAGRAPH, BlockRole.CAPTION, BlockRole.PARAGRAPH);
    }

    @Test
    void marksAreBelievedAndStandOutsideTheirBlocks() {
        PlainText plain = read("""
                Bridge closed

                The county closed the bridge.

                [caption] The bridge in autumn

                [embed] No crossing tonight.

                [note] This article was changed.""");

        assertThat(roles(plain))
                .containsExactly(
                        BlockRole.HEADLINE,
                        BlockRole.PARAGRAPH,
                        BlockRole.CAPTION,
                        BlockRole.EMBED,
                        BlockRole.CORRECTION);
        assertThat(words(plain, 2)).isEqualTo("The bridge in autumn");
    }

    @Test
    void aDatelineIsABlockOfItsOwn() {
        PlainText plain = read("SULLFORD, March 4 (Eastwire) - The county closed the bridge on Monday.");

        assertThat(roles(plain)).containsExactly(BlockRole.DATELINE, BlockRole.PARAGRAPH);
        assertThat(words(plain, 0)).isEqualTo("SULLFORD, March 4 (Eastwire)");
        assertThat(words(plain, 1)).isEqualTo("The county closed the bridge on Monday.");
    }

    @Test
    void aCreditLineIsACredit() {
        assertThat(
                        roles(
                                read(
                                        "The county closed the bridge.\n\nWith Eastwire\n\n(Reporting by A. Quill; editing by B. Rook)")))
                .containsExactly(BlockRole.PARAGRAPH, BlockRole.CREDIT, BlockRole.CREDIT);
    }

    @Test
    void linesWithoutBlankLinesAreParagraphsIfTheyEndAsSentences() {
        PlainText plain = read("The county closed the bridge.\nIt gave no reason.\nNobody was hurt.");

        assertThat(roles(plain)).hasSize(3);
        assertThat(plain.manuscript().text().value()).contains("bridge.\n\nIt gave");
    }

    @Test
    void wrappedLinesStayOneParagraph() {
        assertThat(roles(
                        read("The county closed the\nbridge on Monday after\nan inspection found rust\nin the piers.")))
                .containsExactly(BlockRole.PARAGRAPH);
    }

    @Test
    void lineEndsOfOtherSystemsCountAsOne() {
        assertThat(read("The county closed the bridge.\r\n\r\nIt gave no reason.")
                        .manuscript()
                        .text()
                        .value())
                .isEqualTo("The county closed the bridge.\n\nIt gave no reason.");
    }
}
