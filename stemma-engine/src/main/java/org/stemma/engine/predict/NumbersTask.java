package org.stemma.engine.predict;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.quantity.QuantityReader;
import org.stemma.annotate.time.Anchor;
import org.stemma.annotate.time.TimeReader;
import org.stemma.trace.conflict.FigureCheck;
import org.stemma.trace.conflict.FigureCheck.Measured;

/** Figures alone: whether a passage bears out the figures of a claim. */
final class NumbersTask implements PredictTask {
    @Override
    public String name() {
        return "numbers";
    }

    @Override
    public String summary() {
        return "figures: {\"id\",\"claim\",\"evidence\"} lines in, {\"id\",\"label\"} lines with SUPPORTS, REFUTES or"
                + " NOT ENOUGH INFO out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException, MalformedCorpus {
        QuantityReader quantities = QuantityReader.of("en");
        TimeReader times = TimeReader.of("en");
        JsonLines.predict(corpus, out, pair -> {
            String claim = JsonLines.words(pair, "claim");
            String evidence = JsonLines.words(pair, "evidence");
            Optional<String> year = year(claim).or(() -> year(evidence));
            FigureCheck.Answer answer = FigureCheck.answer(
                    new Measured(claim, quantities.read(Lexemes.of(claim)), day(claim, times, year)),
                    new Measured(evidence, quantities.read(Lexemes.of(evidence)), day(evidence, times, year)));
            return JsonLines.answer(pair).put("label", label(answer));
        });
    }

    /** The first day that a sentence names; in the given year where it names none. */
    private static Optional<LocalDate> day(String text, TimeReader times, Optional<String> year) {
        return times.read(Lexemes.of(text), Anchor.UNKNOWN).stream()
                .map(time -> DAY.matcher(time.value()))
                .filter(Matcher::matches)
                .filter(day -> !day.group(1).equals(NO_YEAR) || year.isPresent())
                .map(day -> LocalDate.parse(
                        (day.group(1).equals(NO_YEAR) ? year.orElseThrow() : day.group(1)) + day.group(2)))
                .findFirst();
    }

    private static final String NO_YEAR = "XXXX";
    private static final Pattern DAY = Pattern.compile("(\\d{4}|" + NO_YEAR + ")(-\\d\\d-\\d\\d)");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private static Optional<String> year(String text) {
        Matcher year = YEAR.matcher(text);
        return year.find() ? Optional.of(year.group()) : Optional.empty();
    }

    private static String label(FigureCheck.Answer answer) {
        return switch (answer) {
            case SUPPORTS -> "SUPPORTS";
            case REFUTES -> "REFUTES";
            case OPEN -> "NOT ENOUGH INFO";
        };
    }
}
