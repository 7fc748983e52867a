package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.ClaimValue.Amount;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * The sums and differences that the figures of a story allow: what may explain that two figures differ, or that one was
 * misread. Immutable; safe between threads.
 */
public final class Sums {
    /** Who is taken away from a count: the discharged from the treated, the rescued from the missing. */
    private static final List<String> LEAVERS = List.of("discharged", "rescued");

    /** Slots whose figures readers add by mistake. */
    private static final Map<String, List<String>> MISTAKEN =
            Map.of("dead", List.of("missing", "injured"), "injured", List.of("dead"));

    private final Map<ArticleId, Map<String, List<Double>>> exact = new LinkedHashMap<>();

    /** The sums of all figures of a story, those of auxiliary slots among them. */
    Sums(Map<String, List<Stated>> bySlot) {
        bySlot.forEach((slot, statements) -> {
            for (Stated stated : statements) {
                stated.amount()
                        .filter(Amount::exact)
                        .ifPresent(amount -> exact.computeIfAbsent(
                                        stated.clause().article().article().id(), id -> new LinkedHashMap<>())
                                .computeIfAbsent(slot, first -> new ArrayList<>())
                                .add(amount.low()));
            }
        });
    }

    /** Whether the article of a statement gives a figure that, taken away from its own, leaves the wanted one. */
    public boolean explain(Stated stated, Amount wanted) {
        return explanation(stated, wanted).isPresent();
    }

    /** Whether a slot counts those who are taken away from another count: nothing is taken away from them. */
    public static boolean isOfLeavers(String slot) {
        return LEAVERS.contains(slot);
    }

    /** The difference that explains it, as {@code 17 - 2 = 15}; absent if there is none. */
    public Optional<String> explanation(Stated stated, Amount wanted) {
        Optional<Amount> own = stated.amount().filter(Amount::exact);
        if (own.isEmpty() || !wanted.exact()) {
            return Optional.empty();
        }
        for (String slot : LEAVERS) {
            for (double left : figures(stated.clause().article().article().id(), slot)) {
                if (left > 0 && own.get().low() - left == wanted.low()) {
                    return Optional.of(
                            number(own.get().low()) + " - " + number(left) + " " + slot + " = " + number(wanted.low()));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The sum of two figures of one article that gives another figure, as {@code 11 dead + 5 missing = 16}; absent if
     * there is none.
     *
     * @param source the statement of the article whose figures are added
     * @param slot its slot
     * @param reported the figure to explain
     */
    public Optional<String> misreading(Stated source, String slot, double reported) {
        Optional<Amount> own = source.amount().filter(Amount::exact);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        for (String other : MISTAKEN.getOrDefault(slot, List.of())) {
            for (double added : figures(source.clause().article().article().id(), other)) {
                if (own.get().low() + added == reported) {
                    return Optional.of(number(own.get().low()) + " " + slot + " + " + number(added) + " " + other
                            + " = " + number(reported));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The sum of two figures of a source of which one holds the other, where a report has added them: 640, then 1,480 in all,
     * told as "more than 2,100"; five dead, "a further two" among them, told as seven; or of figures that count others, as the
     * dead and the missing.
     *
     * @param own what sources that speak for themselves say, in order of time
     * @param slot what they count
     * @param report the statement to explain
     * @return the later of the two and the sum in words; absent where the number is nobody's sum, or somebody's own
     */
    public Optional<Doubled> doubled(List<Stated> own, String slot, Stated report) {
        Amount reported = report.amount().orElseThrow();
        double number = Double.isFinite(reported.low()) ? reported.low() : reported.high();
        boolean known = own.stream()
                .flatMap(stated -> stated.amount().stream())
                .anyMatch(amount -> amount.low() <= number && number <= amount.high());
        if (known || own.contains(report)) {
            return Optional.empty();
        }
        for (Stated total : own.reversed()) {
            Optional<String> misread = misreading(total, slot, number);
            if (misread.isPresent()) {
                return Optional.of(new Doubled(total, misread.get()));
            }
            Optional<Double> part = added(total).stream()
                    .filter(more -> total.amount().filter(Amount::exact).isPresent()
                            && total.amount().orElseThrow().low() + more == number)
                    .findFirst();
            if (part.isPresent()) {
                double holds = total.amount().orElseThrow().low();
                return Optional.of(
                        new Doubled(total, number(holds) + " + " + number(part.get()) + " = " + number(number)));
            }
        }
        for (int i = 0; i + 1 < own.size(); i++) {
            Stated early = own.get(i);
            Stated late = own.get(i + 1);
            boolean recounted = !early.besides(late)
                    && early.publisher().equals(late.publisher())
                    && early.amount().filter(Sums::isLarge).isPresent()
                    && late.amount().filter(Sums::isLarge).isPresent();
            if (recounted) {
                double first = early.amount().orElseThrow().low();
                double second = late.amount().orElseThrow().low();
                double sum = first + second;
                boolean rounded = !reported.exact() || reported.approximate();
                if (number == sum || (rounded && number < sum && number >= sum * ROUNDED)) {
                    return Optional.of(new Doubled(late, number(first) + " + " + number(second) + " = " + number(sum)));
                }
            }
        }
        return Optional.empty();
    }

    /** What the article of a total says has been added to it: "a further two people have died". */
    private static List<Double> added(Stated total) {
        var article = total.clause().article();
        var added = new ArrayList<Double>();
        for (Sentence sentence : article.sentences()) {
            for (Quantity more : article.quantities()) {
                if (sentence.span().contains(more.span()) && more.exact() && SlotNames.isCount(more)) {
                    List<Word> upTo = Wording.words(article.words(
                            new Span(sentence.span().start(), more.span().end())));
                    List<Word> near = upTo.subList(Math.max(0, upTo.size() - ADDED_REACH), upTo.size());
                    if (ADDED.hasAny(near)
                            && more.low() < total.amount().orElseThrow().low()) {
                        added.add(more.low());
                    }
                }
            }
        }
        return added;
    }

    /** So many words up to a number tell that it is added: "a further two". */
    private static final int ADDED_REACH = 3;

    private static final Lexicon ADDED = Lexicon.load("number-uses", "added");

    /**
     * A sum of figures of which one holds the other.
     *
     * @param total the statement that holds the other
     * @param sum as {@code 640 + 1,480 = 2,120}
     */
    public record Doubled(Stated total, String sum) {}

    private static boolean isLarge(Amount amount) {
        return amount.exact() && amount.low() >= Counted.LEAST;
    }

    /** A rounded number is at least this share of what it rounds. */
    private static final double ROUNDED = 0.97;

    private List<Double> figures(ArticleId article, String slot) {
        return exact.getOrDefault(article, Map.of()).getOrDefault(slot, List.of());
    }

    /** A number as people write it: thousands set apart, without a decimal point where it has no decimals. */
    public static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.valueOf(value);
    }

    /** A value as people write it. */
    public static String shown(ClaimValue value) {
        return switch (value) {
            case Amount amount -> shown(amount);
            case ClaimValue.Status status -> status.name();
        };
    }

    private static String shown(Amount amount) {
        if (amount.exact()) {
            return number(amount.low());
        }
        if (Double.isInfinite(amount.high())) {
            return "at least " + number(amount.low());
        }
        return amount.low() <= 0
                ? "up to " + number(amount.high())
                : number(amount.low()) + " to " + number(amount.high());
    }
}
