package org.stemma.read.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesOfAReportTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two of the stranded drivers wait beside a lorry on the eastern bank of the Sull.",
                "Image of a rusted rivet. Credit: C. Wren/Pictures.example",
                "FILE PHOTO: The bridge over the Sull",
                "The bridge over the Sull last autumn. Photo: C. Wren / Sull Post",
                "In this March 4 photo, lorries stand at the closed bridge.",
            })
    void aLineThatDescribesAPictureIsACaption(String line) {
        assertThat(Caption.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The county holds the eastern bank of the river.",
                "Drivers had waited at the bridge since Monday, the county said.",
                "The minister stands by her decision.",
                "It gave no reason for the closure.",
                "“We wait at the bridge every day,” a driver said.",
                "The firm runs ferries on both sides of the island.",
            })
    void aSentenceOfTheReportIsNoCaption(String line) {
        assertThat(Caption.matches(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "With Eastwire",
                "(Reporting by A. Quill; editing by B. Rook)",
                "Agencies",
                "CP",
                "Photo: C. Wren"
            })
    void aLineThatNamesMaterialIsACredit(String line) {
        assertThat(Credit.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"With Monday came the rain.", "Agencies of the county met on Monday.", "Reports said so."})
    void aSentenceIsNoCredit(String line) {
        assertThat(Credit.matches(line)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"By Ada Quill", "By Ada Quill and Ben Rook", "By Ada Quill in Sullford", "Von Ada Quill"})
    void aLineThatNamesTheWriterIsAByline(String line) {
        assertThat(Byline.matches(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "By Monday the bridge was closed.",
                "By the river stood a mill.",
                "By Friday, the county said, it would reopen."
            })
    void aSentenceThatBeginsLikeAnAuthorLineIsNoByline(String line) {
        assertThat(Byline.matches(line)).isFalse();
    }

    @Test
    void aBylineGivesItsNamesWithoutPlaceAndDate() {
        assertThat(Byline.names("By Ada Quill and Ben Rook in Sullford")).containsExactly("Ada Quill", "Ben Rook");
    }

    @Test
    void aDatelineEndsBeforeTheFirstSentence() {
        Dateline.Found found = Dateline.find("SULLFORD, March 4 (Eastwire) - The bridge is closed.")
                .orElseThrow();

        assertThat(found.agency()).contains("Eastwire");
        assertThat(found.rest()).isEqualTo("SULLFORD, March 4 (Eastwire) - ".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The bridge - closed on Monday - is old.", "BREAKING news came late.", "Sullford is a town."})
    void aSentenceHasNoDateline(String line) {
        assertThat(Dateline.find(line)).isEmpty();
    }

    @Test
    void aPostGivesItsAuthorAndHandle() {
        PostTail.Found found = PostTail.find("Drive round. — Sull Roads (@sullroads) March 4, 2031")
                .orElseThrow();

        assertThat(found.post().author()).contains("Sull Roads");
        assertThat(found.post().handle()).contains("@sullroads");
    }

    @Test
    void aNewsroomIsNoPerson() {
        assertThat(List.of("Ada Quill", "Sull Post staff", "Eastwire News Agency", "www.sullpost.example"))
                .filteredOn(PersonNames::isPerson)
                .containsExactly("Ada Quill");
    }
}
