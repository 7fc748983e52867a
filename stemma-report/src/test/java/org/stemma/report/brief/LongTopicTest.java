package org.stemma.report.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.model.article.BlockRole.PARAGRAPH;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Funnel;
import org.stemma.model.finding.Origin;
import org.stemma.model.finding.OriginId;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.StoryId;
import org.stemma.report.fixture.Rendered;
import org.stemma.report.fixture.StoryBuilder;
import org.stemma.report.fixture.StoryBuilder.Part;

/** A topic on which a report says more than a brief has room for, in the words of somebody who is only described. */
final class LongTopicTest {
    private static final int CLAIMS = 11;
    private static final List<String> BRIEF = Rendered.by(new Brief(), analysis())
            .replaceAll("\\[\\^\\d+]", "")
            .lines()
            .dropWhile(line -> !line.startsWith("### Also said"))
            .filter(line -> line.startsWith("- "))
            .takeWhile(line -> !line.contains("https://"))
            .toList();

    private static Analysis analysis() {
        var story = new StoryBuilder();
        var miller = story.entity("unnamed:miller", EntityKind.UNNAMED, "the miller");
        var text = new StringBuilder();
        for (int i = 0; i < CLAIMS; i++) {
            text.append("A violin of make ").append((char) ('A' + i)).append(" was played. ");
        }
        story.article(
                "lantern",
                "The Lantern",
                OutletKind.OUTLET,
                "https://lantern.example/violins",
                "2032-06-01T08:00:00Z",
                "",
                Part.of(PARAGRAPH, text.toString().strip()));
        var origin = new OriginId("ottery");
        Locus first = story.at("lantern", "A violin of make A was played.");
        var claims = new ArrayList<Claim>();
        for (int i = 0; i < CLAIMS; i++) {
            String words = "A violin of make " + (char) ('A' + i) + " was played.";
            claims.add(claim("c" + i, words, story.at("lantern", words), miller, origin));
        }
        var dossier = new Dossier(
                new Stemma(
                        new Story(new StoryId("s"), "Violins", List.of(new ArticleId("lantern")), "One report."),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                new Funnel(1, 1, 1, 1, 1, 1),
                List.of(new Origin(origin, "Ottery", Optional.empty(), true, Evidence.of(first))),
                claims,
                List.of(),
                List.of(),
                List.of());
        return new Analysis("0.1", List.of(), story.corpus(), List.of(), List.of(dossier));
    }

    private static Claim claim(String id, String words, Locus place, EntityId who, OriginId origin) {
        var statement = new Statement(
                place,
                Stance.ATTRIBUTES,
                Optional.of(who),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(origin));
        return new Claim(new ClaimId(id), words, ClaimKind.STATUS, "", List.of(statement), List.of());
    }

    @Test
    void theFirstEightClaimsAreToldAndTheRestByTheirNumber() {
        assertThat(BRIEF).hasSize(9).endsWith("- 3 further claims, not told here.");
    }

    @Test
    void aDescriptionDoesNotGoByTheNameOfAnOriginThatPublishesNothingInTheStory() {
        assertThat(BRIEF.getFirst()).contains("Said by “the miller” (through The Lantern).");
    }
}
