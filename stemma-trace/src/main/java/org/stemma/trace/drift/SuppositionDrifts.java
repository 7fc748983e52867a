package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.trace.claim.StanceReader;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Predicates;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;

/**
 * What became a fact although every report before only supposes it, told in other words: "a realistic possibility that it was
 * deliberate" as "deliberately rammed". What ties the two is the supposed word itself, with two more content words; a word that
 * charges somebody ("deliberate", "arson") needs none. Only what an article goes back to, over however many steps, counts as
 * its source: elsewhere a thing may have come true.
 */
final class SuppositionDrifts {
    private static final Lexicon SUSPICIONS = Lexicon.load("suspicions");
    private static final Lexicon RESERVES = Lexicon.load("headline-reserves");

    private final List<AnnotatedArticle> story;
    private final Sources sources;
    private final Voices voices;

    SuppositionDrifts(List<AnnotatedArticle> story, Sources sources, Voices voices) {
        this.story = story;
        this.sources = sources;
        this.voices = voices;
    }

    /** Those of one article, in the order of its text. */
    List<Drift> find(AnnotatedArticle article) {
        List<Clause> behind = sources.ancestors(article);
        if (behind.isEmpty()) {
            return List.of();
        }
        var suppositions = new Suppositions(Suppositions.before(article, story, sources));
        var drifts = new ArrayList<Drift>();
        for (Clause passage : sources.clauses(article)) {
            if (asserts(passage)) {
                suppositions
                        .of(passage, behind)
                        .flatMap(supposed -> drift(passage, supposed.clause()))
                        .ifPresent(drifts::add);
            }
        }
        return drifts;
    }

    private boolean asserts(Clause passage) {
        boolean headline = passage.role() == BlockRole.HEADLINE;
        Strength strength = Strength.of(passage);
        return passage.role() != BlockRole.EMBED
                && passage.role() != BlockRole.CORRECTION
                && !passage.verbatim()
                && !passage.namesOnly()
                && !passage.asks()
                && !voices.isHandedOn(passage)
                && strength.commitment().compareTo(Commitment.PLAIN) >= 0
                && !strength.planned()
                && strength.condition().isEmpty()
                && !StanceReader.negates(passage.words())
                && !StanceReader.rejects(passage)
                && (headline ? !RESERVES.has(passage.words(), "reserve") : Predicates.states(passage));
    }

    private Optional<Drift> drift(Clause passage, Clause source) {
        return ReserveRules.ofOneStatement(passage, Strength.of(passage), source, Strength.of(source))
                .filter(hit -> voices.agree(passage, source))
                .filter(hit -> Strength.of(source).commitment() != Commitment.HEARSAY || isTakenOver(passage, source))
                .map(hit -> {
                    var hits = new ArrayList<>(List.of(hit));
                    if (voices.isOwn(passage)) {
                        hits.add(Hit.attributionDropped(2, passage.text(), source.text()));
                    }
                    return DriftFinder.drift(passage.locus(), source.locus(), hits);
                });
    }

    /**
     * Whether hearsay is told in an outlet's own voice, in a report that names the one with the hearsay: another may have
     * heard it itself, and "her allegation" or "the indictment says" is a reserve too.
     */
    private boolean isTakenOver(Clause passage, Clause source) {
        List<Word> sentence = Clauses.sentence(passage).words();
        return voices.isOwn(passage)
                && sources.credits(passage.article(), source.article())
                && SUSPICIONS.matches(sentence).isEmpty();
    }
}
