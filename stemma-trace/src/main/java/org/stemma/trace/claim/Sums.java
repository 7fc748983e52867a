package org.stemma.trace.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.ClaimValue;
import org.stemma.model.finding.ClaimValue.Amount;

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
                                .computeIfAbsent(slot, first -> new java.util.ArrayList<>())
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
