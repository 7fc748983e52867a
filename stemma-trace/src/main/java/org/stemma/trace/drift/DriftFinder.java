package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Ground;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.Stemma;
import org.stemma.trace.claim.ClaimFinder;
import org.stemma.trace.claim.FoundClaim;
import org.stemma.trace.claim.Likeness;
import org.stemma.trace.claim.Stated;
import org.stemma.trace.origin.Organisations;
import org.stemma.trace.origin.Traced;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/** Finds the drifts of one story. Pure; for each clause it looks at the clauses of its sources. */
public final class DriftFinder {
    private static final Lexicon SPEECH = Lexicon.load("speech");

    /**
     * From this overlap on a passage is its source's sentence told again, so that a missing attribution is a loss; and a
     * quotation is that of its source, so that other words in it are wrong. Read off news of several outlets.
     */
    private static final double SAME_WORDS = 0.6;

    private static final double SAME_QUOTATION = 0.5;

    private final List<AnnotatedArticle> story;
    private final Sources sources;
    private final Likeness likeness;
    private final Organisations organisations;
    private final List<Drift> drifts = new ArrayList<>();
    private final List<Strengthened> strengthened = new ArrayList<>();
    private final Map<ArticleId, List<Clause>> verbatim = new LinkedHashMap<>();

    private DriftFinder(List<AnnotatedArticle> story, Stemma stemma, Organisations organisations) {
        this.story = story;
        this.organisations = organisations;
        sources = new Sources(story, stemma, organisations);
        var clauses = new ArrayList<Clause>();
        story.forEach(article -> clauses.addAll(sources.clauses(article)));
        likeness = new Likeness(clauses);
    }

    /**
     * The drifts of a story, the gravest first, then by place.
     *
     * @param story its articles in the order of the corpus
     * @param stemma how they descend from one another
     * @param organisations who speaks for whom
     * @param claims the claims with what their statements rest on
     */
    public static Found find(
            List<AnnotatedArticle> story,
            Stemma stemma,
            Organisations organisations,
            Map<FoundClaim, List<Traced>> claims) {
        var finder = new DriftFinder(story, stemma, organisations);
        for (AnnotatedArticle article : story) {
            if (!article.publisherKind().speaksForItself()) {
                finder.wordings(article);
                finder.quotations(article);
            }
            finder.confirmations(article);
        }
        claims.forEach((claim, traced) -> finder.figures(traced));
        finder.generalised();
        return new Found(merged(finder.drifts), finder.strengthened);
    }

    /**
     * The drifts of a story.
     *
     * @param drifts the gravest first, then by place
     * @param wordings those of wordings with what the comparison of statements asks of them
     */
    public record Found(List<Drift> drifts, List<Strengthened> wordings) {
        /** Copies the lists. */
        public Found {
            drifts = List.copyOf(drifts);
            wordings = List.copyOf(wordings);
        }
    }

    private void wordings(AnnotatedArticle article) {
        var flagged = new LinkedHashSet<String>();
        for (Clause clause : bodyFirst(sources.clauses(article))) {
            if (clause.role() == BlockRole.EMBED || clause.role() == BlockRole.CORRECTION || clause.namesOnly()) {
                continue;
            }
            Optional<Alignment> found = Alignment.best(clause, sources.of(clause), likeness)
                    .or(() -> Alignment.paraphrase(clause, sources.quoted(clause), likeness));
            if (found.isEmpty()) {
                continue;
            }
            Alignment alignment = found.get();
            List<Hit> hits = new ArrayList<>(WordingRules.hits(alignment));
            boolean own = isOwnVoice(clause);
            boolean weak = own
                    && restsOnHearsay(alignment)
                    && alignment.overlap(likeness) >= SAME_WORDS
                    && clause.role() != BlockRole.HEADLINE
                    && isMain(clause)
                    && !confirms(clause);
            boolean notable = hits.stream().anyMatch(hit -> hit.severity() > 1);
            if (own && (notable || weak) && isSomebodyElses(alignment)) {
                hits.add(attributionDropped(alignment, weak));
            }
            String once = alignment.source().locus() + " " + own;
            if (!hits.isEmpty() && (flagged.add(once) || clause.role() != BlockRole.HEADLINE)) {
                Drift drift = drift(clause.locus(), alignment.source().locus(), hits);
                drifts.add(drift);
                strengthened.add(
                        new Strengthened(drift, ClaimFinder.publisher(article.article()), !own, ownWords(alignment)));
            }
        }
    }

    /**
     * The words of the source that a passage credits: what it says still holds against "the last part", else its own
     * sentence on the matter, else what the passage was compared with.
     */
    private Locus ownWords(Alignment alignment) {
        Clause passage = alignment.passage();
        if (Remainders.claimsEnd(passage)) {
            Optional<Locus> still = sources.quoted(passage).stream()
                    .filter(Remainders::says)
                    .map(Clause::locus)
                    .findFirst();
            if (still.isPresent()) {
                return still.get();
            }
        }
        return Alignment.best(passage, List.of(sources.words(passage), sources.words(alignment.source())), likeness)
                .map(own -> own.source().locus())
                .orElse(alignment.source().locus());
    }

    /** The headline last, so that it is flagged only for what the body does not do. */
    private static List<Clause> bodyFirst(List<Clause> clauses) {
        return clauses.stream()
                .sorted(Comparator.comparing(clause -> clause.role() == BlockRole.HEADLINE))
                .toList();
    }

    private static Hit attributionDropped(Alignment alignment, boolean alone) {
        return new Hit(
                DriftKind.ATTRIBUTION_DROPPED,
                alone ? 3 : 2,
                alignment.passage().text(),
                alignment.source().text(),
                "told in the outlet's own voice");
    }

    /** Whether a clause stands in the article's own voice: no attribution, and no verb of speech in its sentence. */
    private static boolean isOwnVoice(Clause clause) {
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        List<Word> words = Wording.words(clause.article().words(sentence));
        boolean credited =
                SPEECH.hasAny(words) || (clause.role() == BlockRole.HEADLINE && GenericSources.isNamed(words));
        return clause.attribution().isEmpty() && !credited;
    }

    private static boolean isSomebodyElses(Alignment alignment) {
        Clause source = alignment.source();
        return source.attribution().isPresent()
                || source.article().publisherKind().speaksForItself();
    }

    /** Whether the source credits only outlets, or somebody who is not named. */
    private boolean restsOnHearsay(Alignment alignment) {
        Optional<Attribution> said = Sources.attribution(alignment.source());
        return said.isPresent()
                && !said.get().sources().isEmpty()
                && said.get().sources().stream()
                        .allMatch(source -> source.ground() != Ground.NAMED
                                || !organisations.named(source.entity())
                                || organisations.reports(source.entity()));
    }

    /** Whether a clause opens its sentence, outside quotation marks that the attribution has missed. */
    private static boolean isMain(Clause clause) {
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        String text = clause.article().article().text().value();
        boolean marked = "“\"‘".indexOf(text.charAt(sentence.start())) >= 0;
        return !marked && clause.span().start() == sentence.start();
    }

    private static boolean confirms(Clause clause) {
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        return Confirmations.find(Wording.words(clause.article().words(sentence), sentence.start()), true)
                .isPresent();
    }

    private void quotations(AnnotatedArticle article) {
        for (Clause passage : verbatim(article)) {
            if (passage.role() == BlockRole.EMBED) {
                continue;
            }
            var witnesses = new ArrayList<Clause>();
            for (AnnotatedArticle other : story) {
                if (!other.article().id().equals(article.article().id())) {
                    verbatim(other).stream()
                            .filter(clause -> sameSpeaker(passage, clause))
                            .forEach(witnesses::add);
                }
            }
            Alignment.best(passage, List.of(witnesses), likeness).ifPresent(alignment -> {
                List<Hit> hits =
                        alignment.overlap(likeness) < SAME_QUOTATION ? List.of() : QuotationRules.hits(alignment);
                if (!hits.isEmpty()) {
                    drifts.add(drift(passage.locus(), alignment.source().locus(), hits));
                }
            });
        }
    }

    /** The verbatim passages of an article, embedded posts among them. */
    private List<Clause> verbatim(AnnotatedArticle article) {
        return verbatim.computeIfAbsent(
                article.article().id(), id -> QuotationRules.verbatim(Clauses.passages(article, true)));
    }

    private boolean sameSpeaker(Clause passage, Clause other) {
        Set<?> credited = sources.credited(passage);
        boolean publisher = other.attribution().isEmpty()
                && other.article()
                        .publisher()
                        .map(organisations::root)
                        .filter(credited::contains)
                        .isPresent();
        return publisher || sources.credited(other).stream().anyMatch(credited::contains);
    }

    /** Confirmation that is only repetition: once an article, in the body where it stands there. */
    private void confirmations(AnnotatedArticle article) {
        if (!sources.derives(article)) {
            return;
        }
        for (Clause sentence : bodyFirst(Clauses.sentences(article))) {
            Optional<Lexicon.Match> match = Confirmations.find(sentence.words(), namesNobody(sentence));
            Optional<Span> words = match.map(Lexicon.Match::span).filter(span -> !isQuoted(article, span));
            if (words.isEmpty()) {
                continue;
            }
            Locus source = Alignment.best(sentence, sources.of(sentence), likeness)
                    .map(alignment -> alignment.source().locus())
                    .orElseGet(() -> firstSource(sentence));
            if (!source.equals(sentence.locus())) {
                words.ifPresent(span -> drifts.add(drift(
                        article.locus(span),
                        source,
                        List.of(new Hit(
                                DriftKind.REPETITION_AS_CONFIRMATION,
                                3,
                                article.words(span),
                                "",
                                "reports that go back to one origin are called confirmation")))));
                return;
            }
        }
    }

    private static boolean isQuoted(AnnotatedArticle article, Span span) {
        return article.attributions().stream()
                .flatMap(attribution -> attribution.quoted().stream())
                .anyMatch(quoted -> quoted.overlaps(span));
    }

    private static boolean namesNobody(Clause clause) {
        return clause.article().mentions().stream()
                .noneMatch(mention -> clause.span().contains(mention.span()));
    }

    private Locus firstSource(Clause clause) {
        return sources.of(clause).stream()
                .flatMap(List::stream)
                .findFirst()
                .map(Clause::locus)
                .orElse(clause.locus());
    }

    /** Figures against those of the statements that they rest on. */
    private void figures(List<Traced> traced) {
        var flagged = new LinkedHashSet<String>();
        for (int i : bodyFirst(traced.size(), traced)) {
            Stated passage = traced.get(i).stated();
            if (passage.amount().isEmpty()
                    || passage.clause().role() == BlockRole.CORRECTION
                    || passage.clause().article().publisherKind().speaksForItself()) {
                continue;
            }
            Optional<Stated> source = source(traced, i);
            if (source.isEmpty() || agrees(traced, passage, source.get())) {
                continue;
            }
            List<Hit> hits = new ArrayList<>(FigureRules.hits(
                    passage.amount().orElseThrow(), source.get().amount().orElseThrow()));
            FigureRules.base(passage.base(), source.get().base()).ifPresent(hits::add);
            boolean grave = hits.stream().anyMatch(hit -> hit.severity() > 2);
            if (grave && isOwnVoice(passage.clause())) {
                hits.add(new Hit(
                        DriftKind.ATTRIBUTION_DROPPED,
                        2,
                        passage.text(),
                        source.get().text(),
                        "and nobody is credited"));
            }
            String once = passage.clause().article().article().id() + " "
                    + hits.stream().map(Hit::kind).toList();
            if (!hits.isEmpty() && (flagged.add(once) || passage.clause().role() != BlockRole.HEADLINE)) {
                drifts.add(drift(passage.locus(), source.get().locus(), hits));
            }
        }
    }

    private static List<Integer> bodyFirst(int size, List<Traced> traced) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> traced.get(i).stated().clause().role() == BlockRole.HEADLINE));
        return order;
    }

    /** The nearest statement with a figure, in an article of another publisher, that a statement surely rests on. */
    private static Optional<Stated> source(List<Traced> traced, int index) {
        Stated passage = traced.get(index).stated();
        var seen = new LinkedHashSet<Integer>();
        var open = new ArrayList<>(traced.get(index).restsOn());
        while (!open.isEmpty()) {
            int at = open.removeFirst();
            Stated stated = traced.get(at).stated();
            if (seen.add(at)) {
                if (!stated.besides(passage) && stated.amount().isPresent()) {
                    return Optional.of(stated);
                }
                open.addAll(traced.get(at).restsOn());
            }
        }
        return Optional.empty();
    }

    /** Whether the article of the source, or an earlier one of its publisher, gives the passage's figure too. */
    private boolean agrees(List<Traced> traced, Stated passage, Stated source) {
        return traced.stream()
                .map(Traced::stated)
                .filter(stated -> !stated.besides(passage))
                .filter(stated -> stated.clause()
                        .article()
                        .publisher()
                        .equals(source.clause().article().publisher()))
                .anyMatch(stated -> stated.amount().equals(passage.amount()));
    }

    /** A source named so widely that nobody can ask it, where the parent says who it is: once an article. */
    private void generalised() {
        for (AnnotatedArticle article : story) {
            if (article.publisherKind().speaksForItself()) {
                continue;
            }
            for (Attribution attribution : article.attributions()) {
                Optional<Drift> drift = generalised(article, attribution);
                if (drift.isPresent()) {
                    drifts.add(drift.get());
                    break;
                }
            }
        }
    }

    private Optional<Drift> generalised(AnnotatedArticle article, Attribution attribution) {
        Optional<Span> mention = attribution.sources().stream().findFirst().flatMap(source -> source.mention());
        return mention.flatMap(span -> generalised(article, attribution, span));
    }

    private Optional<Drift> generalised(AnnotatedArticle article, Attribution attribution, Span mention) {
        Optional<String> category = GenericSources.category(Wording.words(article.words(mention), mention.start()));
        if (category.isEmpty() || category.get().equals("officials")) {
            return Optional.empty();
        }
        int severity = category.get().equals("media") ? 2 : 1;
        Span phrase = attribution.cue().map(cue -> cue.span().cover(mention)).orElse(mention);
        return sources.clauses(article).stream()
                .filter(clause -> attribution.content().contains(clause.span()))
                .flatMap(clause -> Alignment.best(clause, sources.of(clause), likeness).stream())
                .filter(alignment -> specific(alignment.source()))
                .findFirst()
                .map(alignment -> drift(
                        article.locus(phrase),
                        alignment.source().locus(),
                        List.of(new Hit(
                                DriftKind.SOURCE_GENERALISED,
                                severity,
                                article.words(mention),
                                who(alignment.source()),
                                "a source that could be asked became one that cannot"))));
    }

    private boolean specific(Clause source) {
        Optional<Attribution> said = Sources.attribution(source);
        boolean named = said.isPresent()
                && said.get().sources().stream()
                        .flatMap(one -> one.mention().stream())
                        .map(span -> Wording.words(source.article().words(span), span.start()))
                        .noneMatch(words -> GenericSources.category(words).isPresent());
        return named || source.article().publisherKind().speaksForItself();
    }

    private String who(Clause source) {
        return Sources.attribution(source).stream()
                .flatMap(said -> said.sources().stream())
                .map(one -> organisations.name(one.entity()))
                .findFirst()
                .orElse("");
    }

    private static Drift drift(Locus passage, Locus source, List<Hit> hits) {
        List<Hit> weightiest = hits.stream()
                .sorted(Comparator.comparingInt(Hit::severity).reversed())
                .toList();
        Hit first = weightiest.getFirst();
        return new Drift(
                passage,
                source,
                weightiest.stream().map(Hit::kind).distinct().toList(),
                first.severity(),
                first.became(),
                first.was(),
                String.join("; ", weightiest.stream().map(Hit::why).distinct().toList()));
    }

    /** One drift a passage: clauses of one article that overlap, or say the same of one source, are told together. */
    private static List<Drift> merged(List<Drift> drifts) {
        var byPassage = new LinkedHashMap<String, Drift>();
        for (Drift drift : drifts) {
            String key = drift.passage().toString();
            byPassage.merge(
                    key,
                    drift,
                    (one, other) -> one.severity() >= other.severity() ? both(one, other) : both(other, one));
        }
        return byPassage.values().stream()
                .sorted(Comparator.comparingInt(Drift::severity)
                        .reversed()
                        .thenComparing(Drift::passage)
                        .thenComparing(Drift::source))
                .toList();
    }

    private static Drift both(Drift graver, Drift other) {
        var kinds = new LinkedHashSet<DriftKind>(graver.kinds());
        kinds.addAll(other.kinds());
        String why = graver.why().equals(other.why()) ? graver.why() : graver.why() + "; " + other.why();
        return new Drift(
                graver.passage(),
                graver.source(),
                List.copyOf(kinds),
                graver.severity(),
                graver.became(),
                graver.was(),
                why);
    }
}
