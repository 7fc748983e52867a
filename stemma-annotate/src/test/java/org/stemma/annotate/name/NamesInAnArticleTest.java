package org.stemma.annotate.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotate.Annotator;
import org.stemma.annotate.Articles;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.article.Article;

class NamesInAnArticleTest {
    private static final Annotator ANNOTATOR = Annotator.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Marta Quill         | PERSON       | The bridge is shut, Marta Quill said on Monday.",
                "Jonas van der Mole  | PERSON       | The bridge is shut, Jonas van der Mole said.",
                "Velmora Ferries     | ORGANISATION | The bridge is shut, Velmora Ferries said.",
                "Ministry of Health  | ORGANISATION | It is shut, the Ministry of Health said.",
                "Dockers’ Union      | ORGANISATION | Nobody asked the Dockers’ Union about it.",
                "VHB                 | ORGANISATION | Nobody asked the VHB about it.",
                "Adam Orr            | PERSON       | The bridge is shut, Republican Adam Orr said.",
                "Oran Tarr           | PERSON       | The bridge is shut, according to Oran Tarr.",
                "Port Velmora        | PLACE        | The bridge at Port Velmora is shut.",
                "Blue Heron          | OTHER        | The ferry Blue Heron left the port.",
            })
    void aNameTellsItsKind(String words, EntityKind kind, String text) {
        assertThat(entity(Articles.article("a", text), words).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Quill          | Marta Quill           | Marta Quill came. Nobody heard Quill speak.",
                "She            | Marta Quill           | Marta Quill came. She said it was late.",
                "He             | Adam Orr              | Adam Orr met Mary Quill. He said it was late.",
                "The operator   | Velmora Ferries       | Velmora Ferries, the operator, met us. The operator said no.",
                "The union      | Dockers’ Union        | The Dockers’ Union met. The union said no.",
                "VHB            | Velmora Harbour Board | The Velmora Harbour Board (VHB) met. Then VHB said no.",
                "It             | Velmora Harbour Board | The Velmora Harbour Board met. It said no.",
                "the update     | Velmora Harbour Board | In its daily update, the Velmora Harbour Board said no. It may open, the update added.",
                "the yard’s director | Marta Quill      | “It is shut,” said the yard’s director, Marta Quill.",
                "who            | Marta Quill           | Marta Quill, who runs the yard, said no.",
                "Moscow         | Russia                | Moscow says no. Russia is far away.",
                "The couple     | Tarrs                 | Oran Tarr and his wife Manja Tarr left. The couple sold up. Nobody saw the Tarrs again.",
                "They           | Oran Tarr and Manja Quill | Oran Tarr, 42, and Manja Quill left. They sold up.",
                "The team       | Velmoran team         | The five-member Velmoran team won. The team came home.",
                "himself        | Adam Orr              | Adam Orr met Paul Finch and blamed himself.",
                "her            | Mary Quill            | Mary Quill retired in May. The Lantern caught up with her at home.",
                "officials      | officials             | Three people died in a fire in Tarnhollow, officials said.",
                "the group      | Tidewatch             | A group called Tidewatch met. Later the group said no.",
            })
    void aShortFormStandsForTheFigure(String words, String name, String text) {
        assertThat(entity(Articles.article("a", text), words).name()).isEqualTo(name);
    }

    @Test
    void lettersWithAnotherCountrysAdjectiveBelongToAnotherHolder() {
        Article article = Articles.article(
                "a", "The British Ministry of Defence (MoD) spoke. The MoD said so. The Russian MoD said nothing.");
        assertThat(entity(article, "The MoD")).isEqualTo(entity(article, "The British Ministry of Defence"));
        assertThat(entity(article, "The Russian MoD")).isNotEqualTo(entity(article, "The MoD"));
    }

    @Test
    void aMinistryIsOneByItsFieldAndCountry() {
        Article article = Articles.article(
                "a", "Velmoria’s defence ministry said yes. The Velmorian Ministry of Defence then said no.");
        assertThat(entity(article, "Velmoria’s defence ministry"))
                .isEqualTo(entity(article, "The Velmorian Ministry of Defence"));
    }

    @Test
    void aSpeakerIsNotMeantByAPronounInHisOwnWords() {
        Article article = Articles.article("a", "Adam Orr met Paul Finch. “He is late,” Adam Orr said.");
        assertThat(pronouns(article)).noneMatch(entity -> entity.name().equals("Adam Orr"));
    }

    @Test
    void aDescriptionRightBeforeANameIsOfItsBearer() {
        Article article = Articles.article("a", "Oran Tarr and his wife Manja Tarr left. His wife was tired.");
        assertThat(entity(article, "his wife").name()).isEqualTo("Manja Tarr");
        assertThat(entity(article, "His wife").name()).isEqualTo("Manja Tarr");
    }

    @Test
    void aNounOfAnotherGenderDoesNotDescribeTheNameBehindIt() {
        Article article = Articles.article("a", "Adam Orr left. After a call to his mother, Orr came back.");
        assertThat(entity(article, "his mother").name()).isNotEqualTo("Adam Orr");
    }

    @Test
    void whoIsOfTheMembersAndNotOfTheirBody() {
        Article article = Articles.article("a", "Adam Orr met former members of Tidewatch, who helped.");
        assertThat(entity(article, "Tidewatch").kind()).isNotEqualTo(EntityKind.PERSON);
    }

    @Test
    void aGivenNameBehindToIsThePersonAlreadyNamed() {
        Article article = Articles.article("a", "Daniel Orr left. Nobody had lied to Daniel about the boats.");
        assertThat(entity(article, "Daniel").name()).isEqualTo("Daniel Orr");
    }

    @Test
    void aPairThatSpeaksIsTwoSources() {
        Article article = Articles.article("a", "Oran Tarr and Manja Quill left. They said the boats were late.");
        Corpus corpus = annotated(article);
        assertThat(corpus.articles().getFirst().attributions().getFirst().sources())
                .extracting(source -> name(corpus, source.entity()))
                .containsExactly("Oran Tarr", "Manja Quill");
    }

    @Test
    void aPairIsNotTheSecondOfTheTwo() {
        Article article = Articles.article("a", "Oran Tarr and Manja Quill left. They were late, Manja Quill said.");
        assertThat(annotated(article).entities()).map(Entity::name).contains("Manja Quill", "Oran Tarr");
    }

    @Test
    void aNumberAtTheBeginningOfASentenceIsNoName() {
        assertThat(names("Fifty-one percent came.")).isEmpty();
    }

    @Test
    void aNounInAHeadlineIsWhomTheBodyCallsByIt() {
        Article article = Articles.article("a", "# Harbour says the crack is deep\n\nThe harbour said it was deep.");
        Corpus corpus = annotated(article);
        assertThat(corpus.articles().getFirst().attributions())
                .map(attribution -> attribution.sources().getFirst().entity())
                .hasSize(2)
                .containsOnly(corpus.articles()
                        .getFirst()
                        .attributions()
                        .getFirst()
                        .sources()
                        .getFirst()
                        .entity());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ulla Finch  | Marrow is small. Marrow mayor Ulla Finch said it was late.",
                "Hal Verrin  | Transport minister Hal Verrin said it was late.",
                "Jonas Kell  | Jonas Kell came. Under cross-examination Kell said it was late.",
                "Oran Tarr   | The VHB met. VHB spokesman Oran Tarr said it was late.",
            })
    void whatStandsBeforeANameDoesNotSpeak(String name, String text) {
        Corpus corpus = annotated(Articles.article("a", text));
        assertThat(corpus.articles().getFirst().attributions().getFirst().sources())
                .extracting(source -> name(corpus, source.entity()))
                .containsExactly(name);
    }

    @Test
    void aSurnameStaysWithThePersonWhoWasCalledByIt() {
        Article article = Articles.article(
                "a",
                "Edvin Quill resigned. Quill denied it. Quill and his wife Karin Quill left. Then Quill returned.");
        assertThat(entity(article, "Quill").name()).isEqualTo("Edvin Quill");
        assertThat(annotated(article).entities()).map(Entity::name).contains("Edvin Quill", "Karin Quill");
    }

    @Test
    void aBodyMayBeCalledByItsWares() {
        Article article = Articles.article("a", "Halden Heaters said it was late. The company was sorry.");
        assertThat(entity(article, "The company").name()).isEqualTo("Halden Heaters");
    }

    @Test
    void aStatementThatSomebodyMakesDoesNotTakeThePronounOfItsMaker() {
        Article article = Articles.article("a", "The Harbour Board said no in a statement. It then met.");
        assertThat(entity(article, "It").name()).isEqualTo("Harbour Board");
    }

    @Test
    void aPairForWhichNothingStandsIsNoEntity() {
        Article article = Articles.article("a", "Oran Tarr and Manja Quill left. The boats were late.");
        assertThat(annotated(article).entities())
                .noneMatch(entity -> entity.name().contains(" and "));
    }

    @Test
    void aBodyNamedInPassingDoesNotTakeTheNounOfTheOneTheArticleIsAbout() {
        Article article = Articles.article(
                "a",
                "The Velmoran team came. The Velmoran team ate. The Velmoran team slept. The Ostrian team won. "
                        + "Rain fell. Snow fell. The team went home.");
        assertThat(entity(article, "The team").name()).isEqualTo("Velmoran team");
    }

    @Test
    void aChildMayBeCalledByAnotherWordForOne() {
        Article article = Articles.article(
                "a", "The death of their child, Gloria Finch, was a shock. The baby had been ill, Oran Tarr said.");
        assertThat(entity(article, "The baby").name()).isEqualTo("Gloria Finch");
    }

    @Test
    void aWordAtTheBeginningOfASentenceIsNoName() {
        assertThat(names("Several people came. Nothing happened. Repairs take time."))
                .isEmpty();
    }

    @Test
    void aHeadlineInCapitalsNamesNobodyNew() {
        Article article = Articles.article("a", "# Bridge Repairs Delayed Again\n\nThe bridge is shut.");
        assertThat(annotated(article).articles().getFirst().mentions().stream().filter(Names::isByName))
                .isEmpty();
    }

    @Test
    void aStatementIsOfThePersonWhoSignsIt() {
        Article article = Articles.article(
                "a",
                "Dockers’ Union",
                "# Statement on the dock\n\nWe will not work.\n\nPaul Quill, regional secretary");
        Corpus corpus = annotated(article);
        assertThat(corpus.articles().getFirst().attributions().getFirst().sources())
                .extracting(source -> name(corpus, source.entity()))
                .containsExactly("Paul Quill");
    }

    @Test
    void aListOfTenThousandNamesIsBorne() {
        var list = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            list.append("Orr")
                    .append((char) ('a' + i % 26))
                    .append(" Quill")
                    .append(i)
                    .append(", ");
        }
        assertThat(annotated(Articles.article("a", list + "came.")).entities()).isNotEmpty();
    }

    @Test
    void aMillionCharactersWithoutAStopAreBorne() {
        Article article = Articles.article("a", "the Board said he and Orr ".repeat(40_000));
        assertThat(annotated(article).articles()).hasSize(1);
    }

    @Test
    void capitalsOnlyAreBorne() {
        String text = "THE BOARD SAID NO. HE LEFT. ".repeat(200);
        assertThat(annotated(Articles.article("a", text)).articles()).hasSize(1);
    }

    @Test
    void aRoleBehindTheNameOfABodyTellsWhomAPersonBelongsTo() {
        Article article = Articles.article("a", "Ada Finch, Northern Wire editor, said the paper would close.");
        Entity person = entity(article, "Ada Finch");

        assertThat(person.affiliation().map(body -> name(annotated(article), body)))
                .contains("Northern Wire");
    }

    private static List<String> names(String text) {
        AnnotatedArticle article =
                annotated(Articles.article("a", text)).articles().getFirst();
        return article.mentions().stream()
                .filter(Names::isByName)
                .map(mention -> article.words(mention.span()))
                .toList();
    }

    private static List<Entity> pronouns(Article article) {
        Corpus corpus = annotated(article);
        return corpus.articles().getFirst().mentions().stream()
                .filter(mention -> mention.form() == MentionForm.PRONOUN)
                .flatMap(mention ->
                        corpus.entities().stream().filter(entity -> entity.id().equals(mention.entity())))
                .toList();
    }

    private static String name(Corpus corpus, EntityId id) {
        return corpus.entities().stream()
                .filter(entity -> entity.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private static Entity entity(Article article, String words) {
        Corpus corpus = annotated(article);
        AnnotatedArticle annotated = corpus.articles().getFirst();
        Mention mention = annotated.mentions().stream()
                .filter(candidate -> isCalled(annotated.words(candidate.span()), words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no mention of " + words + " among "
                        + annotated.mentions().stream()
                                .map(candidate -> annotated.words(candidate.span()))
                                .toList()));
        return corpus.entities().stream()
                .filter(entity -> entity.id().equals(mention.entity()))
                .findFirst()
                .orElseThrow();
    }

    /** A mention is looked for with or without its article, title or role. */
    private static boolean isCalled(String mention, String words) {
        return mention.equals(words) || mention.endsWith(" " + words);
    }

    private static Corpus annotated(Article article) {
        return ANNOTATOR.annotate(List.of(article));
    }
}
