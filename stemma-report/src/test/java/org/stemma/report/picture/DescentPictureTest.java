package org.stemma.report.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.DocumentId;
import org.stemma.model.tradition.Stemma;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.StoryId;

final class DescentPictureTest {
    private final Map<ArticleId, TimeInterval> times = new LinkedHashMap<>();
    private final List<ArticleId> articles = new ArrayList<>();
    private final List<Derivation> derivations = new ArrayList<>();
    private final List<CopyGroup> copies = new ArrayList<>();

    @RepeatedTest(40)
    void noTreeLineRunsThroughALabelWhateverTheGraph(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        random(new Random(seed));
        DescentPicture picture = picture();
        Map<DocumentId, DescentPicture.Node> nodes = new LinkedHashMap<>();
        picture.nodes().forEach(node -> nodes.put(node.id(), node));
        for (DescentPicture.Edge edge : picture.edges()) {
            if (edge.tree()) {
                DescentPicture.Node parent = node(nodes, edge.derivation().parent());
                DescentPicture.Node child = node(nodes, edge.derivation().child());
                assertThat(child.x()).as("seed %d", seed).isGreaterThan(parent.x());
                assertThat(child.y()).as("seed %d", seed).isGreaterThan(parent.y());
                assertThat(picture.nodes())
                        .as("seed %d", seed)
                        .filteredOn(node -> node.y() > parent.y() && node.y() < child.y())
                        .allMatch(node -> node.x() > parent.x());
            }
        }
    }

    @RepeatedTest(10)
    void everyDocumentHasARowOfItsOwnInsideThePicture(RepetitionInfo repetition) {
        long seed = repetition.getCurrentRepetition();
        random(new Random(seed));
        DescentPicture picture = picture();
        assertThat(picture.nodes()).as("seed %d", seed).hasSize(articles.size());
        assertThat(picture.nodes().stream().map(DescentPicture.Node::y)).doesNotHaveDuplicates();
        assertThat(picture.nodes()).allMatch(node -> node.x() < picture.width() && node.y() < picture.height());
        assertThat(picture.edges()).hasSameSizeAs(derivations);
    }

    @Test
    void aGraphBeyondTheLimitSaysHowManyAreLeftOut() {
        for (int i = 0; i < DescentPicture.MOST_DOCUMENTS + 7; i++) {
            article(i);
        }
        assertThat(picture().leftOut()).isEqualTo(7);
        assertThat(picture().nodes()).hasSize(DescentPicture.MOST_DOCUMENTS);
    }

    @Test
    void uncertainEdgesThatCloseACircleAreDrawnOnce() {
        article(0);
        article(1);
        derivations.add(edge(1, 0, true));
        derivations.add(edge(0, 1, false));
        assertThat(picture().edges()).extracting(DescentPicture.Edge::tree).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void copiesFromWhichNothingDerivesShareTheMarkOfTheFirst() {
        for (int i = 0; i < 6; i++) {
            article(i);
        }
        copies.add(new CopyGroup(articles.subList(1, 5), "one text", List.of()));
        derivations.add(edge(1, 0, true));
        derivations.add(edge(2, 0, true));
        derivations.add(edge(3, 1, true));
        derivations.add(edge(5, 4, true));
        assertThat(picture().nodes())
                .extracting(node -> node.id().value() + " and " + node.copies())
                .containsExactlyInAnyOrder("d0 and 0", "d1 and 2", "d4 and 0", "d5 and 0");
    }

    @Test
    void aCopyWithASourceOfItsOwnKeepsItsMark() {
        for (int i = 0; i < 4; i++) {
            article(i);
        }
        copies.add(new CopyGroup(articles.subList(1, 3), "one text", List.of()));
        derivations.add(edge(2, 0, true));
        assertThat(picture().nodes()).hasSize(4);
    }

    private void random(Random random) {
        int size = 2 + random.nextInt(60);
        for (int i = 0; i < size; i++) {
            article(i);
            for (int parents = random.nextInt(4); parents > 0 && i > 0; parents--) {
                Derivation edge = edge(i, random.nextInt(i), random.nextBoolean());
                if (derivations.stream().noneMatch(held -> held.compareTo(edge) == 0)) {
                    derivations.add(edge);
                }
            }
        }
    }

    private void article(int number) {
        var id = new ArticleId("d" + number);
        articles.add(id);
        times.put(id, TimeInterval.at(Instant.EPOCH.plusSeconds(number * 3600L)));
    }

    private static Derivation edge(int child, int parent, boolean certain) {
        return new Derivation(
                DocumentId.held(new ArticleId("d" + child)),
                DocumentId.held(new ArticleId("d" + parent)),
                DerivationKind.CITES,
                true,
                certain,
                Evidence.of(new Locus(new ArticleId("d" + child), new Span(0, 1))),
                "Because.");
    }

    private DescentPicture picture() {
        var story = new Story(new StoryId("s"), "A story", articles, "They share a word.");
        return DescentPicture.of(new Stemma(story, copies, List.of(), List.of(), List.of(), derivations), times);
    }

    private static DescentPicture.Node node(Map<DocumentId, DescentPicture.Node> nodes, DocumentId id) {
        return Optional.ofNullable(nodes.get(id)).orElseThrow();
    }
}
