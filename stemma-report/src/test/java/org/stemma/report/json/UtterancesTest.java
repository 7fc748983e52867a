package org.stemma.report.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.model.annotation.QuotationType.INDIRECT;
import static org.stemma.model.annotation.QuotationType.OWN_WORDS;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Factuality;
import org.stemma.model.annotation.Ground;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Funnel;
import org.stemma.model.finding.Stance;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.StoryId;
import org.stemma.report.fixture.StoryBuilder;

final class UtterancesTest {
    private static final ArticleId ID = new ArticleId("a");

    private final StoryBuilder story = new StoryBuilder();

    private void text(String words) {
        story.article("a", "Yard", OutletKind.OFFICIAL, "", "", "", StoryBuilder.Part.of(BlockRole.PARAGRAPH, words));
        story.entity("yard", EntityKind.ORGANISATION, "Yard");
        story.entity("envoy", EntityKind.PERSON, "Envoy");
    }

    private List<String> rows(String... takenUp) {
        Analysis analysis = analysis(story.corpus(), takenUp);
        return Utterances.of(analysis).rows(ID).stream()
                .map(row -> row.attribution() + " "
                        + analysis.corpus().articles().getFirst().words(row.span()))
                .toList();
    }

    @Test
    void whatNobodyIsCreditedWithIsHearsay() {
        text("The pier is shut, it is said.");
        story.says("a", "The pier is shut", INDIRECT, "is said", "say", "");
        Utterances utterances = Utterances.of(analysis(story.corpus()));
        assertThat(utterances.rows(ID)).isEmpty();
        assertThat(utterances.hearsay(ID)).containsExactly(0);
    }

    @Test
    void aSentenceThatNobodyTakesUpGoesWithTheOneBeforeIt() {
        text("The pier is shut. Boats lie idle. Nine men are hurt.");
        story.says("a", "The pier is shut.", OWN_WORDS, "", "", "yard");
        story.says("a", "Boats lie idle.", OWN_WORDS, "", "", "yard");
        story.says("a", "Nine men are hurt.", OWN_WORDS, "", "", "yard");
        assertThat(rows("pier is shut", "Nine men"))
                .containsExactly("0 The pier is shut. Boats lie idle.", "2 Nine men are hurt.");
        assertThat(rows("Nine men")).containsExactly("0 The pier is shut. Boats lie idle. Nine men are hurt.");
    }

    @Test
    void aSentenceIsNamedByTheRowThatHoldsIt() {
        text("The pier is shut. Boats lie idle.");
        story.says("a", "The pier is shut.", OWN_WORDS, "", "", "yard");
        story.says("a", "Boats lie idle.", OWN_WORDS, "", "", "yard");
        assertThat(Utterances.of(analysis(story.corpus())).id(ID, 1)).isEqualTo("a/u0");
    }

    @Test
    void sentencesOfDifferentSpeakersStayApart() {
        text("The pier is shut. Boats lie idle.");
        story.says("a", "The pier is shut.", OWN_WORDS, "", "", "yard");
        story.says("a", "Boats lie idle.", OWN_WORDS, "", "", "envoy");
        assertThat(rows()).containsExactly("0 The pier is shut.", "1 Boats lie idle.");
    }

    @Test
    void whomASpeakerCitesStandsInHisRow() {
        text("Tarr wrote that the mast is bent, citing the yard.");
        story.says("a", "the mast is bent", INDIRECT, "wrote", "write", "envoy");
        story.says("a", "the mast is bent", INDIRECT, "citing", "citing", "yard");
        assertThat(Utterances.of(analysis(story.corpus())).rows(ID))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.attribution()).isZero();
                    assertThat(row.citing()).containsExactly(1);
                });
    }

    @Test
    void whatOneOnlyPassesOnIsTheOthers() {
        text("The yard denies the pier is shut, the envoy reported.");
        List<Attribution> nested = nested(Factuality.DENIED, "yard", "envoy");
        assertThat(Utterances.of(analysis(with(nested))).rows(ID))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.attribution()).isEqualTo(1);
                    assertThat(row.via()).containsExactly(0);
                });
    }

    @Test
    void aThoughtThatAPersonTellsIsWhatThePersonSaid() {
        text("The yard denies the pier is shut, the envoy reported.");
        List<Attribution> nested = nested(Factuality.THOUGHT, "yard", "envoy");
        assertThat(Utterances.of(analysis(with(nested))).rows(ID))
                .singleElement()
                .satisfies(row -> assertThat(row.attribution()).isZero());
    }

    private List<Attribution> nested(Factuality inner, String carried, String carrier) {
        Span whole = story.at("a", "The yard denies the pier is shut").span();
        Span content = story.at("a", "the pier is shut").span();
        Span holder = story.at("a", "The yard").span();
        Span cue = story.at("a", "denies").span();
        Span report = story.at("a", "reported").span();
        var outer = attribution(whole, new Cue(report, "report", Factuality.REPORTED), carrier, Optional.empty(), -1);
        return List.of(outer, attribution(content, new Cue(cue, "deny", inner), carried, Optional.of(holder), 0));
    }

    private static Attribution attribution(Span content, Cue cue, String speaker, Optional<Span> mention, int within) {
        return new Attribution(
                content,
                List.of(content),
                List.of(),
                INDIRECT,
                Optional.of(cue),
                List.of(new Source(new EntityId(speaker), mention, Ground.NAMED)),
                Optional.empty(),
                within < 0 ? OptionalInt.empty() : OptionalInt.of(within),
                OptionalInt.empty());
    }

    private Corpus with(List<Attribution> attributions) {
        story.says("a", "reported", INDIRECT, "", "", "");
        Corpus corpus = story.corpus();
        var annotated = corpus.articles().getFirst();
        return new Corpus(
                List.of(new AnnotatedArticle(
                        annotated.article(),
                        annotated.publisherKind(),
                        annotated.publisher(),
                        annotated.tokens(),
                        annotated.sentences(),
                        annotated.mentions(),
                        annotated.times(),
                        annotated.quantities(),
                        annotated.hedges(),
                        annotated.places(),
                        attributions)),
                corpus.entities());
    }

    private static Dossier dossier(List<Claim> claims) {
        var stemma = new Stemma(
                new Story(new StoryId("s"), "Pier", List.of(ID), "one article"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        return new Dossier(stemma, new Funnel(1, 1, 1, 1, 1, 1), List.of(), claims, List.of(), List.of(), List.of());
    }

    private Analysis analysis(Corpus corpus, String... takenUp) {
        var statements = new ArrayList<Statement>();
        for (String words : takenUp) {
            statements.add(new Statement(
                    story.at("a", words),
                    Stance.ASSERTS,
                    Optional.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.<TimeInterval>empty(),
                    Optional.empty()));
        }
        List<Claim> claims = statements.isEmpty()
                ? List.of()
                : List.of(new Claim(new ClaimId("c"), "c", ClaimKind.STATUS, "", statements, List.of()));
        return new Analysis("test", List.of(), corpus, List.of(), List.of(dossier(claims)));
    }
}
