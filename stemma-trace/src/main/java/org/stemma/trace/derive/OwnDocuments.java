package org.stemma.trace.derive;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Source;
import org.stemma.model.annotation.TimeExpression;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.Tradition;
import org.stemma.model.tradition.Witness;
import org.stemma.trace.passage.Numbers;
import org.stemma.trace.passage.Stems;
import org.stemma.trace.passage.WordView;
import org.stemma.trace.rebuild.Interviews;
import org.stemma.trace.rebuild.Speakers;

/**
 * Leads from words or figures of a speaker whose own document is among the articles.
 *
 * <p>Two ways, the first before the second. A tradition that a document and a report both bear ties the report to the
 * document. An attribution to the publisher of documents, without words that stand in one, is tied to the document whose
 * figures it gives, of several the latest before the report; a figure that no document has speaks against all of them,
 * unless they count the same thing, and so does a saying later than the document.
 */
final class OwnDocuments {
    /** So many stems must be common for an attribution to be of a document. */
    private static final int STEMS = 2;

    /** A document that appeared so long before a saying may still be what was said. */
    private static final Duration OCCASION = Duration.ofHours(4);

    /** A lead with the attribution that it rests on. */
    record Credit(Lead lead, Span content) {}

    private final Shelf shelf;
    private final List<Tradition> traditions;
    private final Speakers speakers;
    private final Links links;
    private final Offices offices;
    private final Map<ArticleId, Report> byId = new LinkedHashMap<>();

    OwnDocuments(Shelf shelf, List<Tradition> traditions, Speakers speakers, Links links) {
        this.links = links;
        this.offices = new Offices(shelf);
        this.shelf = shelf;
        this.traditions = traditions;
        this.speakers = speakers;
        shelf.reports().forEach(report -> byId.put(report.id(), report));
    }

    List<Credit> credits() {
        var credits = new ArrayList<Credit>();
        var placed = new LinkedHashSet<String>();
        for (Tradition tradition : traditions) {
            addOfTradition(tradition, credits, placed);
        }
        for (Report child : shelf.reports()) {
            for (int i = 0; i < child.annotated().attributions().size(); i++) {
                if (!placed.contains(key(child, i))) {
                    addOfAttribution(child, child.annotated().attributions().get(i), credits);
                }
            }
            addOfDescriptions(child, credits);
        }
        return credits;
    }

    private static String key(Report child, int attribution) {
        return child.number() + ":" + attribution;
    }

    private void addOfTradition(Tradition tradition, List<Credit> credits, Set<String> placed) {
        for (Witness own : tradition.collation().witnesses()) {
            Report parent = report(own);
            if (!own.verbatim() || !parent.speaksForItself()) {
                continue;
            }
            for (Witness witness : tradition.collation().witnesses()) {
                Report child = report(witness);
                if (child.number() == parent.number()
                        || child.samePublisher(parent)
                        || (child.speaksForItself() && !isSpeaker(tradition, parent))) {
                    continue;
                }
                boolean impossible = child.surelyBefore(parent);
                if (!witness.verbatim()
                        && (impossible
                                || isInterview(child, witness)
                                || !isCredited(child, witness, parent)
                                || isSaidAgain(child, witness, parent))) {
                    continue;
                }
                witness.attribution().ifPresent(index -> placed.add(key(child, index)));
                Span evidence = mention(child, witness).orElse(witness.locus().span());
                credits.add(new Credit(
                        new Lead(
                                child.number(),
                                parent.number(),
                                Lead.Rank.OWN_DOCUMENT,
                                witness.verbatim() ? DerivationKind.QUOTES : DerivationKind.CITES,
                                witness.verbatim() && !impossible,
                                child.locus(evidence),
                                witness.verbatim()
                                        ? "it quotes words that stand there"
                                        : "it gives in other words what stands there"),
                        witness.locus().span()));
            }
        }
    }

    /** Whether a later document of the publisher, before the report, says what the report gives in other words. */
    private boolean isSaidAgain(Report child, Witness witness, Report parent) {
        Set<String> stems =
                Stems.of(WordView.of(child.text(), List.of(witness.locus().span())));
        return shelf.of(parent.publisher().orElse("")).stream()
                .filter(later -> parent.precedes(later) && later.speaksForItself() && later.precedes(child))
                .anyMatch(later -> Stems.common(stems, shelf.stems(later)) > STEMS);
    }

    private static boolean isInterview(Report child, Witness witness) {
        return witness.attribution().isPresent()
                && Interviews.isInterview(
                        child.annotated(),
                        child.annotated()
                                .attributions()
                                .get(witness.attribution().getAsInt()));
    }

    private boolean isCredited(Report child, Witness witness, Report parent) {
        return witness.attribution().isPresent()
                && child.annotated().attributions().get(witness.attribution().getAsInt()).sources().stream()
                        .anyMatch(source -> isCredited(child, source, parent));
    }

    /** Whether the words of a tradition are those of the publisher of a document. */
    private boolean isSpeaker(Tradition tradition, Report parent) {
        return tradition.speaker().isPresent()
                && parent.annotated().publisher().isPresent()
                && speakers.chain(tradition.speaker().get())
                        .contains(parent.annotated().publisher().get());
    }

    private Report report(Witness witness) {
        Report report = byId.get(witness.locus().article());
        if (report == null) {
            throw new IllegalStateException("a witness outside the story: " + witness.locus());
        }
        return report;
    }

    private static Optional<Span> mention(Report child, Witness witness) {
        return witness.attribution().isEmpty()
                ? Optional.empty()
                : mention(child.annotated()
                        .attributions()
                        .get(witness.attribution().getAsInt()));
    }

    private static Optional<Span> mention(Attribution attribution) {
        return attribution.sources().stream()
                .map(Source::mention)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private void addOfAttribution(Report child, Attribution attribution, List<Credit> credits) {
        if (attribution.cue().isEmpty()
                || Interviews.isInterview(child.annotated(), attribution)
                || standsInPost(child, attribution)) {
            return;
        }
        for (Source source : attribution.sources()) {
            List<Report> documents = documents(child, source);
            meant(child, attribution, documents)
                    .ifPresent(parent -> credits.add(new Credit(
                            new Lead(
                                    child.number(),
                                    parent.number(),
                                    Lead.Rank.OWN_DOCUMENT,
                                    DerivationKind.CITES,
                                    documents.size() == 1,
                                    child.locus(source.mention().orElse(attribution.content())),
                                    "it credits the speaker whose document this is"),
                            attribution.content())));
        }
    }

    /** Whether what is attributed stands in a post that the report shows and that is no article of the story. */
    private boolean standsInPost(Report child, Attribution attribution) {
        WordView content = WordView.of(child.text(), attribution.parts());
        return child.blocks(BlockRole.EMBED).stream()
                .filter(block -> links.embedded(child, block).isEmpty())
                .map(block -> WordView.of(child.text(), List.of(block.span())))
                .anyMatch(post -> Stems.common(Stems.of(content), Stems.of(post)) >= STEMS
                        && Numbers.in(post).containsAll(Numbers.in(content)));
    }

    /** The documents of a speaker, or of those for whom he speaks, that came before a report. */
    private List<Report> documents(Report child, Source source) {
        return shelf.reports().stream()
                .filter(Report::speaksForItself)
                .filter(parent -> isCredited(child, source, parent))
                .filter(parent -> !parent.samePublisher(child) && !child.surelyBefore(parent))
                .toList();
    }

    /** Whether a source is the publisher of a document: as it is called on the spot, else as it was resolved. */
    private boolean isCredited(Report child, Source source, Report parent) {
        Optional<String> called = source.mention().map(child.annotated()::words).flatMap(offices::called);
        List<EntityId> chain = speakers.chain(source.entity());
        return called.isPresent()
                ? called.equals(parent.publisher())
                : parent.annotated().publisher().filter(chain::contains).isPresent();
    }

    /** Leads from sentences such as "the union says none was given", where no attribution was found. */
    private void addOfDescriptions(Report child, List<Credit> credits) {
        for (Span sentence : child.reportSentences()) {
            for (OutletNames.Naming naming : offices.described(child, sentence)) {
                Set<String> stems = Stems.of(
                        WordView.of(child.text(), List.of(new Span(naming.span().end(), sentence.end()))));
                shelf.of(naming.publisher()).stream()
                        .filter(parent -> !parent.samePublisher(child) && !child.surelyBefore(parent))
                        .filter(parent -> Stems.common(stems, shelf.stems(parent)) >= STEMS)
                        .reduce((first, second) -> second)
                        .ifPresent(parent -> credits.add(new Credit(
                                new Lead(
                                        child.number(),
                                        parent.number(),
                                        Lead.Rank.OWN_DOCUMENT,
                                        DerivationKind.CITES,
                                        false,
                                        child.locus(naming.span()),
                                        "it credits the speaker whose document this is"),
                                sentence)));
            }
        }
    }

    private Optional<Report> meant(Report child, Attribution attribution, List<Report> documents) {
        WordView content = WordView.of(child.text(), attribution.parts());
        Set<String> stems = Stems.of(content);
        Set<String> figures = Numbers.in(content);
        return documents.stream()
                .filter(parent -> !saidAfter(child, attribution, parent))
                .filter(parent -> Stems.common(stems, shelf.stems(parent)) >= STEMS
                        || (documents.size() == 1
                                && Stems.common(stems, shelf.stems(parent)) >= 1
                                && Numbers.in(parent.body()).containsAll(figures)))
                .max(Comparator.<Report>comparingInt(parent -> Stems.common(figures, Numbers.in(parent.body())))
                        .thenComparingInt(Report::number));
    }

    /** Whether the saying is dated after a document appeared. */
    private static boolean saidAfter(Report child, Attribution attribution, Report parent) {
        Optional<TimeInterval> appeared =
                parent.annotated().article().appeared().map(Timestamp::possible);
        if (appeared.isEmpty()) {
            return false;
        }
        if (attribution.saidAt().isPresent()) {
            return isAfter(appeared.get(), attribution.saidAt().get());
        }
        Span sentence = child.sentenceAround(attribution.content());
        return child.annotated().times().stream()
                .filter(time -> sentence.contains(time.span()))
                .map(TimeExpression::interval)
                .flatMap(Optional::stream)
                .anyMatch(time -> isAfter(appeared.get(), time) && !isAfter(time, child));
    }

    /** Whether a saying is of another occasion: a document of six o'clock is what was said that evening. */
    private static boolean isAfter(TimeInterval appeared, TimeInterval said) {
        return appeared.until().plus(OCCASION).isBefore(said.from());
    }

    private static boolean isAfter(TimeInterval time, Report child) {
        return child.annotated()
                .article()
                .appeared()
                .filter(appeared -> appeared.possible().before(time))
                .isPresent();
    }
}
