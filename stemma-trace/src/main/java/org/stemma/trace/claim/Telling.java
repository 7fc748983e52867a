package org.stemma.trace.claim;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.TimeExpression;
import org.stemma.model.annotation.TimexType;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * How the sentence around a figure tells of its event: of the one that its report is about, of another that it recalls
 * ("in a separate accident", "last month"), or of all of them since a time.
 */
final class Telling {
    private static final Lexicon ALONE = Lexicon.load("other-events", "alone");
    private static final Lexicon OTHER = Lexicon.load("other-events", "other");
    private static final Lexicon EVENTS = Lexicon.load("other-events", "event");
    private static final Lexicon SAME = Lexicon.load("other-events", "same");
    private static final Lexicon SUMMED = Lexicon.load("other-events", "summed");
    private static final Lexicon OF_THE_DAY = Lexicon.load("other-events", "of the day");
    private static final Lexicon INCIDENTS = Lexicon.load("incidents");
    private static final Lexicon COMPARED = Lexicon.load("other-events", "compared");

    /** A figure for a day so long before the article is background. */
    private static final Duration BACKGROUND_AFTER = Duration.ofDays(14);

    /** A time as long as a month is past once it is over. */
    private static final Duration LONG = Duration.ofDays(28);

    /** So many sentences from its first, the headline among them, tell what an article is about. */
    private static final int LEAD = 3;

    /** So many words may stand between "another" and the noun for an event. */
    private static final int REACH = 2;

    /** So many words before "since" may make it a comparison. */
    private static final int COMPARISON_REACH = 6;

    private Telling() {}

    /** Whether a figure is of another event than the one that its report is about. */
    static boolean isOfAnother(Stated stated) {
        AnnotatedArticle article = stated.clause().article();
        int sentence = stated.clause().sentence();
        if (isElsewhen(stated, sentence) || tellsOfAnother(article, sentence)) {
            return true;
        }
        if (sentence == 0 || !times(article, sentence).isEmpty()) {
            return false;
        }
        Sentence before = article.sentences().get(sentence - 1);
        boolean staysWith = SAME.hasAny(words(article, sentence))
                || before.block() == article.sentences().get(sentence).block();
        return staysWith && (isElsewhen(stated, sentence - 1) || tellsOfAnother(article, sentence - 1));
    }

    /**
     * Whether a figure is summed up over a time: "640 killed since the assault began". "Since the fire began" and
     * "since the morning" tell the total of one incident.
     */
    static boolean isSummed(Stated stated) {
        List<Word> words = words(stated.clause().article(), stated.clause().sentence());
        for (int i = 0; i < words.size(); i++) {
            boolean compares = COMPARED.hasAny(words.subList(Math.max(0, i - COMPARISON_REACH), i));
            List<Word> next = words.subList(Math.min(words.size(), i + 1), Math.min(words.size(), i + 1 + REACH));
            boolean ofOne = INCIDENTS.hasAny(next) || OF_THE_DAY.hasAny(next);
            if (SUMMED.isAt(words, i) && !compares && !ofOne) {
                return true;
            }
        }
        return false;
    }

    /** The stems of the content words of the sentence, those of the figure itself left out. */
    static Set<String> stems(Stated stated) {
        var article = stated.clause().article();
        var stems = new LinkedHashSet<String>();
        for (Word word : words(article, stated.clause().sentence())) {
            if (word.content() && !word.span().overlaps(stated.span())) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    /** Whether a sentence turns to another event; the first ones tell of what their report is about. */
    private static boolean tellsOfAnother(AnnotatedArticle article, int sentence) {
        if (sentence < LEAD) {
            return false;
        }
        List<Word> words = words(article, sentence);
        for (int i = 0; i < words.size(); i++) {
            if (ALONE.isAt(words, i)) {
                return true;
            }
            List<Word> next = words.subList(Math.min(words.size(), i + 1), Math.min(words.size(), i + 1 + REACH));
            if (OTHER.isAt(words, i) && EVENTS.hasAny(next)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a sentence is of a time long before its article appeared, or to come, that the article is not about. */
    private static boolean isElsewhen(Stated stated, int sentence) {
        AnnotatedArticle article = stated.clause().article();
        Optional<TimeInterval> published = stated.published();
        boolean own = sentence == stated.clause().sentence();
        Optional<TimeInterval> time = own ? nearest(article, sentence, stated.span()) : first(article, sentence);
        boolean elsewhen = time.isPresent()
                && published.map(appeared -> isElsewhen(time.get(), appeared)).orElseGet(() -> isLong(time.get()));
        return elsewhen && !isLead(article, sentence, time.orElseThrow());
    }

    private static boolean isLong(TimeInterval time) {
        return Duration.between(time.from(), time.until()).compareTo(LONG) >= 0;
    }

    private static boolean isElsewhen(TimeInterval time, TimeInterval published) {
        boolean longPast = isLong(time) && !time.until().isAfter(published.from());
        return longPast
                || time.until().isBefore(published.from().minus(BACKGROUND_AFTER))
                || time.from().isAfter(published.until().plus(Duration.ofDays(1)));
    }

    /** Whether the first sentences of an article tell of a time, so that it is what the article is about. */
    private static boolean isLead(AnnotatedArticle article, int sentence, TimeInterval time) {
        for (int i = 0; i < Math.min(LEAD, article.sentences().size()); i++) {
            if (i != sentence
                    && times(article, i).stream()
                            .flatMap(told -> told.interval().stream())
                            .anyMatch(told -> told.from().isBefore(time.until())
                                    && time.from().isBefore(told.until()))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TimeInterval> first(AnnotatedArticle article, int sentence) {
        return times(article, sentence).stream()
                .map(TimeExpression::interval)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<TimeInterval> nearest(AnnotatedArticle article, int sentence, Span figure) {
        Optional<TimeInterval> best = Optional.empty();
        int least = Integer.MAX_VALUE;
        for (TimeExpression time : times(article, sentence)) {
            int apart = Math.max(
                    time.span().start() - figure.end(),
                    figure.start() - time.span().end());
            if (time.interval().isPresent() && apart < least) {
                best = time.interval();
                least = apart;
            }
        }
        return best;
    }

    private static List<TimeExpression> times(AnnotatedArticle article, int sentence) {
        Span span = article.sentences().get(sentence).span();
        var times = new ArrayList<TimeExpression>();
        for (TimeExpression time : article.times()) {
            if (span.contains(time.span()) && (time.type() == TimexType.DATE || time.type() == TimexType.TIME)) {
                times.add(time);
            }
        }
        return times;
    }

    private static List<Word> words(AnnotatedArticle article, int sentence) {
        Span span = article.sentences().get(sentence).span();
        return Wording.words(article.words(span), span.start());
    }
}
