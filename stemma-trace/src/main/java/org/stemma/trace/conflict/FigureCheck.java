package org.stemma.trace.conflict;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * Sets the figures of a claim beside those of a passage: does the passage bear them out, contradict them, or leave them
 * open? Pure.
 *
 * <p>Each figure of the claim is compared with the figure of the passage that has its unit and the most of its words
 * around it. A value inside the claimed interval bears it out, one outside contradicts it, and one that overlaps it, as
 * "more than 23" against "under 24", leaves it open. Where no figure of the passage is about the same thing, nothing is
 * said: a wrong contradiction costs more than a missed one.
 */
public final class FigureCheck {
    /** The words on either side of a figure that tell what it is about. */
    private static final int REACH = 7;

    /** The least closeness at which two figures are taken to be about the same thing; found on revisions of articles. */
    private static final double LEAST_CLOSENESS = 0.1;

    /** The share of the greatest closeness from which on a figure may be the one meant. */
    private static final double NEARLY_AS_CLOSE = 0.6;

    private static final String CALENDAR_YEAR = "calendar year";

    /** A year of the last five centuries, with the word that bounds it. */
    private static final Pattern YEAR = Pattern.compile(
            "(?:\\b(before|after) (?:(?:\\d{1,2} )?\\p{Lu}\\p{L}+ (?:\\d{1,2} ?,? )?)?)?\\b((?:1[5-9]|20)\\d\\d)\\b(?![-–])",
            Pattern.CASE_INSENSITIVE);

    /** Words by which a bound leaves out the number itself. */
    private static final Set<String> STRICT =
            Set.of("more", "over", "above", "exceeding", "less", "under", "below", "fewer");

    private FigureCheck() {}

    /** What a passage says of the figures of a claim. */
    public enum Answer {
        /** It gives figures that fit all of them. */
        SUPPORTS,
        /** It gives another figure for one of them. */
        REFUTES,
        /** It does not tell. */
        OPEN
    }

    /**
     * A sentence with its quantities.
     *
     * @param text its characters
     * @param quantities their spans count in {@code text}
     * @param asOf the day for which they hold; absent if not said
     */
    public record Measured(String text, List<Quantity> quantities, Optional<LocalDate> asOf) {
        /** Copies the list. */
        public Measured {
            quantities = List.copyOf(quantities);
        }

        /** A sentence that does not say for which day its quantities hold. */
        public Measured(String text, List<Quantity> quantities) {
            this(text, quantities, Optional.empty());
        }

        /** The same sentence with its calendar years among the quantities, all or those with a bound. */
        private Measured withYears(boolean bounded) {
            var all = new ArrayList<>(quantities);
            Matcher year = YEAR.matcher(text);
            while (year.find()) {
                Span span = new Span(year.start(2), year.end(2));
                boolean wanted = !bounded || year.group(1) != null;
                if (wanted
                        && quantities.stream()
                                .noneMatch(quantity -> quantity.span().overlaps(span))) {
                    all.add(year(span, year.group(1)));
                }
            }
            return new Measured(text, all, asOf);
        }

        private Quantity year(Span span, @Nullable String bound) {
            double value = Double.parseDouble(text.substring(span.start(), span.end()));
            double low = "after".equalsIgnoreCase(bound) ? value + 1 : value;
            double high = "after".equalsIgnoreCase(bound) ? Double.POSITIVE_INFINITY : value;
            if ("before".equalsIgnoreCase(bound)) {
                low = Double.NEGATIVE_INFINITY;
                high = value - 1;
            }
            return new Quantity(span, low, high, false, CALENDAR_YEAR, Optional.empty());
        }
    }

    /** What the passage says of the claim's figures; {@link Answer#OPEN} for a claim without figures. */
    public static Answer answer(Measured claim, Measured passage) {
        return compared(claim.withYears(true), passage.withYears(false));
    }

    private static Answer compared(Measured claim, Measured passage) {
        boolean supported = false;
        boolean open = claim.quantities().isEmpty();
        for (Quantity claimed : claim.quantities()) {
            switch (answer(claim, claimed, passage)) {
                case REFUTES -> {
                    return Answer.REFUTES;
                }
                case SUPPORTS -> supported = true;
                case OPEN -> open = true;
            }
        }
        return supported && !open ? Answer.SUPPORTS : Answer.OPEN;
    }

    private static Answer answer(Measured claim, Quantity claimed, Measured passage) {
        Map<String, Double> wanted = around(claim, claimed);
        var closeness = new LinkedHashMap<Quantity, Double>();
        double most = 0;
        for (Quantity given : passage.quantities()) {
            double close = comparable(claimed, given) ? closeness(wanted, around(passage, given)) : 0;
            double likely = close < LEAST_CLOSENESS ? 0 : close * nearness(claimed, given);
            closeness.put(given, likely);
            most = Math.max(most, likely);
        }
        var answers = new LinkedHashSet<Answer>();
        for (Quantity given : passage.quantities()) {
            double close = closeness.getOrDefault(given, 0.0);
            boolean year = claimed.unit().equals(CALENDAR_YEAR);
            if (close > 0 && (year || close >= most * NEARLY_AS_CLOSE)) {
                answers.add(later(claim, claimed, passage, given));
            }
        }
        if (answers.isEmpty()) {
            return Answer.OPEN;
        }
        if (answers.contains(Answer.SUPPORTS)) {
            return Answer.SUPPORTS;
        }
        return answers.contains(Answer.OPEN) ? Answer.OPEN : Answer.REFUTES;
    }

    /** How much two figures are about the same: shared words, the more the nearer they stand to both. */
    private static double closeness(Map<String, Double> wanted, Map<String, Double> given) {
        double sum = 0;
        for (Map.Entry<String, Double> word : wanted.entrySet()) {
            sum += word.getValue() * given.getOrDefault(word.getKey(), 0.0);
        }
        return sum;
    }

    private static boolean comparable(Quantity claimed, Quantity given) {
        return claimed.unit().equals(given.unit()) || (isCount(claimed.unit()) && isCount(given.unit()));
    }

    private static boolean isCount(String unit) {
        return unit.isEmpty() || unit.equals("person");
    }

    /**
     * The relation of two figures, where the days for which they hold may differ: what is counted grows, so that more on a
     * later day, or less on an earlier one, contradicts nothing.
     */
    private static Answer later(Measured claim, Quantity claimed, Measured passage, Quantity given) {
        Answer answer = relation(claim.text(), claimed, passage.text(), given);
        if (answer != Answer.REFUTES || claim.asOf().isEmpty() || passage.asOf().isEmpty()) {
            return answer;
        }
        int days = claim.asOf().get().compareTo(passage.asOf().get());
        boolean grown = days > 0 && claimed.low() >= given.high();
        boolean shrunk = days < 0 && claimed.high() <= given.low();
        return (grown || shrunk) && !claimed.unit().equals(CALENDAR_YEAR) ? Answer.OPEN : Answer.REFUTES;
    }

    /** How near a figure is to the number that a claim gives: 1 for the same, less for one many times as large. */
    private static double nearness(Quantity claimed, Quantity given) {
        double one = number(claimed);
        double other = number(given);
        if (one <= 0 || other <= 0 || claimed.unit().equals(CALENDAR_YEAR)) {
            return 1;
        }
        return FARTHEST + (1 - FARTHEST) * Math.min(one, other) / Math.max(one, other);
    }

    /** What the closeness of a figure many times as large as the claimed one still counts. */
    private static final double FARTHEST = 0.1;

    /** The number that is named: a bound, or the middle of a range. */
    private static double number(Quantity quantity) {
        if (Double.isInfinite(quantity.high())) {
            return quantity.low();
        }
        return quantity.low() <= 0 || Double.isInfinite(quantity.low())
                ? quantity.high()
                : (quantity.low() + quantity.high()) / 2;
    }

    private static Answer relation(String claim, Quantity claimed, String passage, Quantity given) {
        double low = claimed.low();
        double high = claimed.high();
        boolean strictLow = Double.isInfinite(high) && isStrict(claim, claimed);
        boolean strictHigh = !claimed.exact() && low <= 0 && isStrict(claim, claimed);
        boolean insideLow =
                strictLow ? given.low() > low || (given.low() == low && isStrict(passage, given)) : given.low() >= low;
        boolean insideHigh = strictHigh
                ? given.high() < high || (given.high() == high && isStrict(passage, given))
                : given.high() <= high;
        if (insideLow && insideHigh) {
            return Answer.SUPPORTS;
        }
        boolean apart = given.high() < low
                || given.low() > high
                || (strictLow && given.high() <= low)
                || (strictHigh && given.low() >= high);
        return apart ? Answer.REFUTES : Answer.OPEN;
    }

    private static boolean isStrict(String text, Quantity quantity) {
        return Wording.words(
                        text.substring(quantity.span().start(), quantity.span().end()))
                .stream()
                .map(Word::text)
                .anyMatch(STRICT::contains);
    }

    /** The stems of the content words around a figure, each with its nearness: 1 beside it, less further off. */
    private static Map<String, Double> around(Measured sentence, Quantity quantity) {
        List<Word> content = Wording.words(sentence.text()).stream()
                .filter(Word::content)
                .filter(word -> !word.span().overlaps(quantity.span()) || isCounted(word, quantity))
                .toList();
        int behind = 0;
        while (behind < content.size()
                && content.get(behind).span().end() <= quantity.span().start()) {
            behind++;
        }
        var stems = new LinkedHashMap<String, Double>();
        for (int i = Math.max(0, behind - REACH); i < Math.min(content.size(), behind + REACH); i++) {
            int distance = i < behind ? behind - i : i - behind + 1;
            stems.merge(content.get(i).stem(), 1.0 / distance, Math::max);
        }
        return stems;
    }

    private static boolean isCounted(Word word, Quantity quantity) {
        return quantity.counted()
                .filter(counted -> counted.contains(word.span()))
                .isPresent();
    }
}
