package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Ground;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Span;
import org.stemma.trace.origin.Organisations;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;

/**
 * Quoted words that are given to somebody else than in the article they were taken from. Both articles must name their
 * speaker beside the words, and no other article of the story give them to the later one.
 */
final class SpeakerDrifts {
    /** A shorter quotation may have been said by two. */
    private static final int SHORTEST = 8;

    /** So many characters may stand between a quotation and the words that say whose it is. */
    private static final int NEAREST = 4;

    /** So many characters may stand between the verb of speech and the name: "said Ada Voss", "Ada Voss, 61, said". */
    private static final int NAME_REACH = 40;

    private final List<AnnotatedArticle> story;
    private final Sources sources;
    private final Organisations organisations;
    private final Map<ArticleId, List<Clause>> quotations = new LinkedHashMap<>();

    SpeakerDrifts(List<AnnotatedArticle> story, Sources sources, Organisations organisations) {
        this.story = story;
        this.sources = sources;
        this.organisations = organisations;
    }

    /** Those of one article, in the order of its text. */
    List<Drift> find(AnnotatedArticle article) {
        var drifts = new ArrayList<Drift>();
        for (Clause passage : quotations(article)) {
            changed(passage).ifPresent(drifts::add);
        }
        return drifts;
    }

    private Optional<Drift> changed(Clause passage) {
        Optional<Source> speaker = speaker(passage);
        if (speaker.isEmpty()) {
            return Optional.empty();
        }
        Optional<Clause> source = story.stream()
                .flatMap(other -> quotations(other).stream())
                .filter(witness -> sources.isBehind(witness, passage) && QuotationRules.isSameWords(passage, witness))
                .filter(witness -> speaker(witness).isPresent())
                .findFirst();
        return source.filter(witness -> !isShared(speaker.get(), passage))
                .map(witness -> DriftFinder.drift(
                        passage.locus(),
                        witness.locus(),
                        List.of(hit(speaker.get(), speaker(witness).orElseThrow()))));
    }

    /** Whether any other article gives the words to the same speaker, or to somebody who may be the same. */
    private boolean isShared(Source speaker, Clause passage) {
        return story.stream()
                .filter(other ->
                        !other.article().id().equals(passage.article().article().id()))
                .flatMap(other -> quotations(other).stream())
                .filter(other -> QuotationRules.isSameWords(passage, other))
                .anyMatch(witness -> mayBe(speaker, passage, witness));
    }

    private Hit hit(Source speaker, Source before) {
        String became = organisations.name(speaker.entity());
        String was = organisations.name(before.entity());
        return new Hit(
                DriftKind.ATTRIBUTION_CHANGED, 3, became, was, "the words of " + was + " are given to " + became);
    }

    /** Whether a witness gives the words to the same speaker, or to somebody who may be the same. */
    private boolean mayBe(Source speaker, Clause passage, Clause witness) {
        Optional<Source> other = speaker(witness);
        if (other.isEmpty()) {
            return sources.credited(witness).contains(organisations.root(speaker.entity()));
        }
        EntityId one = organisations.root(speaker.entity());
        EntityId two = organisations.root(other.get().entity());
        return one.equals(two)
                || haveAWord(
                        organisations.name(speaker.entity()),
                        organisations.name(other.get().entity()))
                || sources.credited(witness).contains(one)
                || sources.credited(passage).contains(two);
    }

    private static boolean haveAWord(String one, String other) {
        List<String> words = List.of(one.split("\\s+"));
        return List.of(other.split("\\s+")).stream().anyMatch(words::contains);
    }

    /** The one person who is named right beside the words; absent if there is none. */
    private Optional<Source> speaker(Clause passage) {
        Optional<Attribution> said = Sources.attribution(passage);
        if (said.isEmpty()
                || said.get().cue().isEmpty()
                || said.get().sources().size() != 1
                || said.get().within().isPresent()) {
            return Optional.empty();
        }
        Source source = said.get().sources().getFirst();
        Span cue = said.get().cue().get().span();
        boolean named = source.ground() == Ground.NAMED && organisations.isPerson(source.entity());
        boolean near = source.mention()
                .filter(mention -> passage.article().words(mention).contains(surname(source.entity())))
                .filter(mention -> distance(mention, cue) <= NAME_REACH)
                .filter(mention -> distance(mention.cover(cue), said.get().content()) <= NEAREST)
                .isPresent();
        return named && near ? Optional.of(source) : Optional.empty();
    }

    private String surname(EntityId person) {
        String name = organisations.name(person);
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static int distance(Span one, Span other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    private List<Clause> quotations(AnnotatedArticle article) {
        return quotations.computeIfAbsent(
                article.article().id(),
                id -> Clauses.passages(article, false).stream()
                        .filter(clause ->
                                clause.verbatim() && clause.attribution().isPresent())
                        .filter(clause -> clause.role() != BlockRole.HEADLINE)
                        .filter(clause -> clause.words().size() >= SHORTEST)
                        .toList());
    }
}
