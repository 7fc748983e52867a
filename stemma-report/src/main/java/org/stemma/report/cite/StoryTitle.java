package org.stemma.report.cite;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.Verdict;
import org.stemma.model.text.Locus;

/**
 * The headline under which a report tells a story: the latest headline of an outlet that is about what the other
 * headlines are about and in which no finding lies.
 *
 * <p>The latest, because a story goes on; an outlet's, because a body that publishes its own words heads them "Notice"
 * or "Update 3"; without a finding, because a report that lists a headline as overstated should not wear it. Each
 * condition is given up in turn where no headline meets it.
 */
public final class StoryTitle {
    /** Shorter words carry little of what a headline is about. */
    private static final int SHORTEST_TERM = 4;
    /** Headlines with so many terms in common are about one thing. */
    private static final int TERMS_IN_COMMON = 2;

    private StoryTitle() {}

    /** The headline, on one line, cut to {@link Excerpt#HEADLINE}. */
    public static String of(Dossier dossier, Library library) {
        List<ArticleId> all = dossier.stemma().story().articles();
        List<ArticleId> headed = all.stream()
                .filter(id -> library.article(id).article().headline().isPresent())
                .toList();
        List<ArticleId> reporting = prefer(
                headed,
                headed.stream()
                        .filter(id -> !library.article(id).publisherKind().speaksForItself())
                        .toList());
        List<ArticleId> unflagged = prefer(
                reporting,
                reporting.stream().filter(id -> !flagged(id, dossier, library)).toList());
        List<ArticleId> central = central(unflagged, headed, library);
        if (central.isEmpty()) {
            return lead(all, dossier, library);
        }
        return Excerpt.of(library.title(central.getLast()), Excerpt.HEADLINE);
    }

    private static List<ArticleId> prefer(List<ArticleId> all, List<ArticleId> better) {
        return better.isEmpty() ? all : better;
    }

    /** Where no article has a headline: the first sentence in which no finding lies. */
    private static String lead(List<ArticleId> articles, Dossier dossier, Library library) {
        List<Locus> leads = articles.stream()
                .flatMap(id -> firstSentence(id, library).stream())
                .toList();
        return leads.stream()
                .filter(lead -> findings(dossier).stream().noneMatch(lead::overlaps))
                .findFirst()
                .or(() -> leads.stream().findFirst())
                .map(lead -> Excerpt.of(library.words(lead), Excerpt.HEADLINE))
                .orElseGet(() -> Excerpt.of(dossier.stemma().story().title(), Excerpt.HEADLINE));
    }

    private static Optional<Locus> firstSentence(ArticleId id, Library library) {
        var annotated = library.article(id);
        return annotated.sentences().stream()
                .filter(sentence -> annotated
                        .article()
                        .blocks()
                        .get(sentence.block())
                        .role()
                        .isReport())
                .map(sentence -> annotated.locus(sentence.span()))
                .findFirst();
    }

    private static boolean flagged(ArticleId id, Dossier dossier, Library library) {
        Block headline = library.article(id).article().headline().orElseThrow();
        Locus place = library.article(id).locus(headline.span());
        return findings(dossier).stream().anyMatch(place::overlaps);
    }

    /** The words that became stronger than their source, and those that do not give what their source says. */
    private static List<Locus> findings(Dossier dossier) {
        var findings = new ArrayList<Locus>();
        dossier.drifts().stream().map(Drift::passage).forEach(findings::add);
        for (Conflict conflict : dossier.conflicts()) {
            if (conflict.verdict() == Verdict.MISREPORT) {
                findings.add(conflict.first());
                findings.add(conflict.second());
            }
        }
        return findings;
    }

    /** Those that have terms in common with at least half as many headlines as the best has. */
    private static List<ArticleId> central(List<ArticleId> candidates, List<ArticleId> headed, Library library) {
        var scores = new ArrayList<Long>();
        for (ArticleId candidate : candidates) {
            Set<String> terms = terms(candidate, library);
            scores.add(headed.stream()
                    .filter(other -> !other.equals(candidate))
                    .filter(other -> inCommon(terms, terms(other, library)) >= TERMS_IN_COMMON)
                    .count());
        }
        long best = scores.stream().mapToLong(Long::longValue).max().orElse(0);
        var central = new ArrayList<ArticleId>();
        for (int i = 0; i < candidates.size(); i++) {
            if (2 * scores.get(i) >= best) {
                central.add(candidates.get(i));
            }
        }
        return central;
    }

    private static long inCommon(Set<String> terms, Set<String> others) {
        return terms.stream().filter(others::contains).count();
    }

    private static Set<String> terms(ArticleId id, Library library) {
        var terms = new LinkedHashSet<String>();
        for (String word : library.title(id).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (word.length() >= SHORTEST_TERM) {
                terms.add(word);
            }
        }
        return terms;
    }
}
