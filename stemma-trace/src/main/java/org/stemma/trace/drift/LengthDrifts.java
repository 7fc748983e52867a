package org.stemma.trace.drift;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.annotation.TimeExpression;
import org.stemma.model.annotation.TimexType;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.DriftKind;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.StanceReader;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;

/**
 * How long something may last, told as how long it will: "may take up to two days to put out" as "will burn for two days".
 * The length alone ties the two, so it must be all that the source says of such a length, and said with reserve.
 */
final class LengthDrifts {
    private static final Lexicon FORECASTS = Lexicon.load("forecasts");

    /** A length with a number: "months" may be any. */
    private static final Pattern DEFINITE = Pattern.compile("PT?\\d.*");

    /** So many words may stand between "will" and the length that it foretells. */
    private static final int FORECAST_REACH = 6;

    private final Sources sources;
    private final Voices voices;

    LengthDrifts(Sources sources, Voices voices) {
        this.sources = sources;
        this.voices = voices;
    }

    /** Those of one article, in the order of its text; a headline is set beside its own report. */
    List<Drift> find(AnnotatedArticle article) {
        var drifts = new ArrayList<Drift>();
        List<Clause> report = sources.clauses(article).stream()
                .filter(clause -> clause.role() == BlockRole.PARAGRAPH || clause.role() == BlockRole.STANDFIRST)
                .toList();
        for (Clause clause : sources.clauses(article)) {
            boolean headline = clause.role() == BlockRole.HEADLINE;
            if (clause.role() == BlockRole.EMBED || clause.asks()) {
                continue;
            }
            for (TimeExpression length : foretold(clause, headline)) {
                List<List<Clause>> groups = headline ? List.of(report) : sources.of(clause);
                groups.stream()
                        .flatMap(group -> reserved(clause, length, group).stream())
                        .findFirst()
                        .filter(alignment -> headline || voices.agree(alignment, 1))
                        .ifPresent(alignment -> drifts.add(drift(alignment, length, headline)));
            }
        }
        return drifts;
    }

    private static Drift drift(Alignment alignment, TimeExpression length, boolean headline) {
        String span = alignment.passage().article().words(length.span());
        var hit = new Hit(
                DriftKind.MODALITY_STRENGTHENED,
                headline ? 2 : 3,
                alignment.passage().text(),
                alignment.source().text(),
                "how long it may take (“" + span + "”) became how long it will");
        return DriftFinder.drift(alignment.passage().locus(), alignment.source().locus(), List.of(hit));
    }

    /** The lengths that a clause foretells without reserve. */
    private static List<TimeExpression> foretold(Clause clause, boolean headline) {
        Strength told = Strength.of(clause);
        if (told.hedge().isPresent() || told.condition().isPresent() || StanceReader.negates(clause.words())) {
            return List.of();
        }
        return lengths(clause).stream()
                .filter(length -> isForetold(clause, length, headline))
                .toList();
    }

    private static boolean isForetold(Clause clause, TimeExpression length, boolean headline) {
        List<Word> words = clause.words();
        int at = 0;
        while (at < words.size() && words.get(at).span().start() < length.span().start()) {
            at++;
        }
        boolean lasts = at > 0
                && (words.get(at - 1).text().equals("for")
                        || words.get(at - 1).stem().equals("tak")
                        || words.get(at - 1).stem().equals("last"));
        List<Word> before = words.subList(Math.max(0, at - FORECAST_REACH), at);
        boolean to = headline && before.stream().anyMatch(word -> word.text().equals("to"));
        return lasts && (to || FORECASTS.hasAny(before));
    }

    /** The clause of a source that gives the same length with reserve, where none gives it without. */
    private static Optional<Alignment> reserved(Clause clause, TimeExpression length, List<Clause> source) {
        List<Clause> same = source.stream()
                .filter(other -> lengths(other).stream()
                        .anyMatch(theirs -> theirs.value().equals(length.value())))
                .toList();
        boolean all = same.stream()
                .allMatch(other -> Strength.of(other).commitment().compareTo(Commitment.LIKELY) < 0
                        && !StanceReader.negates(other.words()));
        return all && !same.isEmpty() ? Optional.of(new Alignment(clause, same.getFirst(), 1)) : Optional.empty();
    }

    private static List<TimeExpression> lengths(Clause clause) {
        Span span = clause.span();
        return clause.article().times().stream()
                .filter(time -> time.type() == TimexType.DURATION && span.contains(time.span()))
                .filter(time -> DEFINITE.matcher(time.value()).matches())
                .toList();
    }
}
