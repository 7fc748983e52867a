package org.stemma.report.page;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.ChangeKind;
import org.stemma.model.finding.Dossier;
import org.stemma.report.cite.ChangeWords;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Times;
import org.stemma.report.picture.TimePicture;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * What happened when: every report and every change, in order of time.
 *
 * @param since the moment from which changes count as new, for people
 * @param news the changes since then, repetitions left out
 * @param repeated how many repetitions there were since then
 * @param entries reports and changes, in order of time
 * @param picture where they stand in time; absent where nothing is dated
 * @param undated reports that give no time
 */
public record Chronicle(
        String since, List<Line> news, int repeated, List<Entry> entries, Optional<TimePicture> picture, int undated) {
    /** Where only one moment is asked for, a day counts as new. */
    private static final Duration NEWS = Duration.ofDays(1);

    /** The sign that stands for a change, so that colour is never alone. */
    public enum Sign {
        /** Something new. */
        NEW,
        /** Put more strongly. */
        UP,
        /** Put more weakly, corrected, withdrawn. */
        DOWN,
        /** Spoken against. */
        AGAINST,
        /** Edited without a note. */
        SILENT,
        /** Told again. */
        AGAIN,
        /** A report. */
        REPORT
    }

    /**
     * A change.
     *
     * @param kind in words
     * @param sign its sign
     * @param text what changed
     * @param citations the words that bring it
     */
    public record Line(String kind, Sign sign, String text, List<Citation> citations) {}

    /**
     * A report or a change at its time.
     *
     * @param when briefly
     * @param sign its sign
     * @param label what it is: the outlet, or the kind of change
     * @param text the headline, or what changed
     * @param article the number of the article
     * @param citation the words; absent for a report as a whole
     */
    public record Entry(String when, Sign sign, String label, String text, int article, Optional<Citation> citation) {}

    /** Copies the lists. */
    public Chronicle {
        news = List.copyOf(news);
        entries = List.copyOf(entries);
    }

    /** The signs that the picture uses, with what they stand for. */
    public List<SignKey> legend() {
        return SignKey.ALL.stream()
                .filter(key -> entries.stream().anyMatch(entry -> entry.sign() == key.sign()))
                .toList();
    }

    static Chronicle of(Dossier dossier, List<AsOf> asOf, Citations citations) {
        Optional<Instant> since = since(asOf);
        var words = new ChangeWords(dossier, citations.library());
        List<Change> recent = dossier.changes().stream()
                .filter(change -> since.isEmpty() || change.at().from().isAfter(since.get()))
                .toList();
        List<Line> news = recent.stream()
                .filter(change -> change.kind() != ChangeKind.REPEATED)
                .map(change -> line(change, words, citations))
                .toList();
        List<Timed> timed = timed(dossier, words, citations);
        List<Instant> moments = timed.stream().map(Timed::moment).toList();
        return new Chronicle(
                since.map(Times::full).orElse(""),
                news,
                recent.size() - news.size(),
                timed.stream().map(Timed::entry).toList(),
                moments.isEmpty() ? Optional.empty() : Optional.of(TimePicture.of(moments)),
                (int) dossier.stemma().story().articles().stream()
                        .filter(id -> appeared(id, citations).isEmpty())
                        .count());
    }

    private static Optional<Instant> since(List<AsOf> asOf) {
        List<Instant> moments =
                asOf.stream().map(AsOf::moment).sorted().distinct().toList();
        if (moments.size() > 1) {
            return Optional.of(moments.get(moments.size() - 2));
        }
        return moments.isEmpty()
                ? Optional.empty()
                : Optional.of(moments.getLast().minus(NEWS));
    }

    private static Line line(Change change, ChangeWords words, Citations citations) {
        return new Line(
                Wording.of(change.kind()),
                sign(change.kind()),
                words.of(change),
                change.evidence().loci().stream().map(citations::cite).toList());
    }

    private record Timed(Instant moment, Entry entry) {}

    private static List<Timed> timed(Dossier dossier, ChangeWords words, Citations citations) {
        var timed = new ArrayList<Timed>();
        for (ArticleId id : dossier.stemma().story().articles()) {
            Optional<TimeInterval> when = appeared(id, citations);
            if (when.isPresent()) {
                timed.add(new Timed(
                        when.get().from(),
                        new Entry(
                                Times.brief(when.get()),
                                Sign.REPORT,
                                Display.line(citations.library().outlet(id)),
                                Excerpt.of(citations.library().title(id), Excerpt.QUOTE),
                                citations.number(id),
                                Optional.empty())));
            }
        }
        for (Change change : dossier.changes()) {
            Citation citation = citations.cite(change.evidence().first());
            timed.add(new Timed(
                    change.at().from(),
                    new Entry(
                            Times.brief(change.at()),
                            sign(change.kind()),
                            Wording.of(change.kind()),
                            words.of(change),
                            citation.article(),
                            Optional.of(citation))));
        }
        timed.sort(Comparator.comparing(Timed::moment));
        return timed;
    }

    private static Optional<TimeInterval> appeared(ArticleId id, Citations citations) {
        Article article = citations.library().article(id).article();
        return article.appeared().map(Timestamp::interval);
    }

    static Sign sign(ChangeKind kind) {
        return switch (kind) {
            case NEW_CLAIM, NEW_VALUE, NEW_ORIGIN -> Sign.NEW;
            case STRENGTHENED -> Sign.UP;
            case WEAKENED, CORRECTED, WITHDRAWN, RESOLVED -> Sign.DOWN;
            case CONTESTED -> Sign.AGAINST;
            case SILENTLY_EDITED -> Sign.SILENT;
            case REPEATED -> Sign.AGAIN;
        };
    }
}
