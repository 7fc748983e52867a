package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.Rarity;
import org.stemma.trace.passage.Stems;
import org.stemma.trace.passage.WordView;

/**
 * The reports of a story, by number and by publisher. Not safe between threads: the stems of a report are made when they
 * are asked for, because few reports are ever asked for theirs.
 */
final class Shelf {
    private final List<Report> reports;
    private final Map<String, List<Report>> byPublisher = new LinkedHashMap<>();
    private final OutletNames names;
    private final Map<Integer, Set<String>> stems = new LinkedHashMap<>();
    private Optional<Rarity> rarity = Optional.empty();

    Shelf(List<AnnotatedArticle> articles, List<WordView> words, Map<EntityId, Entity> entities) {
        var numbered = new ArrayList<Report>();
        for (int i = 0; i < articles.size(); i++) {
            Report report = Report.of(i, articles.get(i), words.get(i));
            numbered.add(report);
            report.publisher()
                    .ifPresent(publisher -> byPublisher
                            .computeIfAbsent(publisher, none -> new ArrayList<>())
                            .add(report));
        }
        reports = List.copyOf(numbered);
        names = OutletNames.of(reports, entities);
    }

    List<Report> reports() {
        return reports;
    }

    OutletNames names() {
        return names;
    }

    /** The stems of a report, in the order in which they first stand. */
    Set<String> stems(Report report) {
        return stems.computeIfAbsent(report.number(), number -> Stems.of(report.body()));
    }

    /** How rare each stem is among the reports. */
    Rarity rarity() {
        Rarity known = rarity.orElseGet(
                () -> Rarity.of(reports.stream().map(this::stems).toList()));
        rarity = Optional.of(known);
        return known;
    }

    /** The reports of a publisher, in order. */
    List<Report> of(String publisher) {
        return byPublisher.getOrDefault(publisher, List.of());
    }

    /**
     * Which report of a publisher a later one means: of those that may have come before it the one that has most of the
     * words around the naming, of equals the last. Absent if all came after it.
     */
    Optional<Report> meant(String publisher, Report child, List<Span> naming) {
        return of(publisher).stream()
                .filter(parent -> parent.number() != child.number() && !child.surelyBefore(parent))
                .max(Comparator.<Report>comparingDouble(parent -> share(child, naming, parent))
                        .thenComparingInt(Report::number));
    }

    /** How much of the weight of some words of a report another one has, 0 to 1. */
    double share(Report child, List<Span> words, Report parent) {
        return rarity().share(List.copyOf(Stems.of(WordView.of(child.text(), words))), stems(parent));
    }

    /**
     * The report of a publisher that a report means although it seems to have come later: clocks may be wrong, words that
     * both have are not. Absent if none of them is tied to it.
     *
     * @param tied whether the first has wording of the second that no common source has
     */
    Optional<Report> meantDespiteClock(String publisher, Report child, BiPredicate<Report, Report> tied) {
        return of(publisher).stream()
                .filter(parent -> parent.number() != child.number() && tied.test(child, parent))
                .findFirst();
    }
}
