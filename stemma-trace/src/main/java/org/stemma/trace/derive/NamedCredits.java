package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.trace.passage.Lexicon;
import org.stemma.trace.passage.WordView;

/**
 * Leads from a publisher named as a source: in a sentence with a word of reporting, in the credit line, in the by-line
 * or dateline. Publishers that speak for themselves are credited as speakers, see {@link OwnDocuments}; here they count
 * in credits and where they are an account.
 */
final class NamedCredits {
    private static final Lexicon REPORTING = Lexicon.read("reporting-words.txt");
    private static final Lexicon PICTURE = Lexicon.read("picture-words.txt");

    /** How much more of a credited sentence another report of the publisher has, so that it is meant there. */
    private static final double OTHER_REPORT = 0.2;

    /** A difference of shares that tells no report of a publisher from its next. */
    private static final double TRIFLE = 0.05;

    /** A place where a report names a publisher, with the words that it credits there. */
    private record Credit(OutletNames.Naming naming, Span around) {}

    private final Shelf shelf;
    private final BiPredicate<Report, Report> tied;

    /** @param tied whether the first report has wording of the second that no common source has */
    NamedCredits(Shelf shelf, BiPredicate<Report, Report> tied) {
        this.shelf = shelf;
        this.tied = tied;
    }

    List<Lead> leads() {
        var leads = new ArrayList<Lead>();
        for (Report child : shelf.reports()) {
            var credits = new ArrayList<Credit>();
            addCreditLines(child, credits);
            addAttributions(child, credits);
            addSentences(child, credits);
            for (Credit credit : credits) {
                List<Span> all = credits.stream()
                        .filter(other -> other.naming()
                                .publisher()
                                .equals(credit.naming().publisher()))
                        .map(Credit::around)
                        .distinct()
                        .sorted()
                        .toList();
                lead(child, credit, all).ifPresent(leads::add);
            }
        }
        return leads;
    }

    private void addCreditLines(Report child, List<Credit> credits) {
        for (BlockRole role : List.of(BlockRole.CREDIT, BlockRole.BYLINE, BlockRole.DATELINE)) {
            for (Block block : child.blocks(role)) {
                if (!PICTURE.anyIn(WordView.of(child.text(), List.of(block.span())))) {
                    for (OutletNames.Naming naming : shelf.names().in(child, block.span())) {
                        credits.add(new Credit(naming, block.span()));
                    }
                }
            }
        }
        List<Span> sentences = child.reportSentences();
        sentences.stream()
                .filter(sentence -> child.annotated().article().headline().isEmpty()
                        || !child.annotated().article().headline().get().span().overlaps(sentence))
                .findFirst()
                .flatMap(first -> dateline(child, first))
                .ifPresent(dateline -> {
                    for (OutletNames.Naming naming : shelf.names().in(child, dateline)) {
                        credits.add(new Credit(naming, dateline));
                    }
                });
    }

    /** What stands before the dash that opens the first sentence: "PORT ASKER, March 4 (Northline) - …". */
    private static Optional<Span> dateline(Report child, Span first) {
        String words = child.text().substring(first.start(), first.end());
        for (String dash : List.of(" - ", " – ", " — ")) {
            int at = words.indexOf(dash);
            int closing = words.indexOf(')');
            if (at > 0 && closing > 0 && closing < at) {
                return Optional.of(new Span(first.start(), first.start() + at));
            }
        }
        return Optional.empty();
    }

    private void addAttributions(Report child, List<Credit> credits) {
        for (Attribution attribution : child.annotated().attributions()) {
            for (Source source : attribution.sources()) {
                if (attribution.cue().isPresent() && source.mention().isPresent()) {
                    for (OutletNames.Naming naming :
                            shelf.names().in(child, source.mention().get())) {
                        credits.add(new Credit(naming, attribution.content()));
                    }
                }
            }
        }
    }

    private void addSentences(Report child, List<Credit> credits) {
        for (Span sentence : child.reportSentences()) {
            if (child.has(REPORTING, sentence)) {
                for (OutletNames.Naming naming : shelf.names().in(child, sentence)) {
                    credits.add(new Credit(naming, sentence));
                }
            }
        }
    }

    /**
     * The lead of a credit.
     *
     * @param all what the report credits to this publisher anywhere
     */
    private Optional<Lead> lead(Report child, Credit credit, List<Span> all) {
        OutletNames.Naming naming = credit.naming();
        if (isOffice(naming.publisher())) {
            return Optional.empty();
        }
        return meant(child, credit, all)
                .or(() -> shelf.meantDespiteClock(naming.publisher(), child, tied))
                .map(parent -> new Lead(
                        child.number(),
                        parent.number(),
                        Lead.Rank.NAMED_CREDIT,
                        DerivationKind.CITES,
                        true,
                        child.locus(naming.span()),
                        "it names " + child.annotated().words(naming.span()) + " as its source"));
    }

    /** The report that has most of all that is credited to its publisher, unless another has clearly more of this. */
    private Optional<Report> meant(Report child, Credit credit, List<Span> all) {
        Optional<Report> whole =
                shelf.meant(credit.naming().publisher(), child, all).map(best -> latestAsGood(child, all, best));
        Optional<Report> here = shelf.meant(credit.naming().publisher(), child, List.of(credit.around()));
        if (whole.isEmpty() || here.isEmpty() || whole.equals(here)) {
            return here;
        }
        boolean samePage = whole.get().uri().isPresent()
                && whole.get().uri().equals(here.get().uri());
        double more = shelf.share(child, List.of(credit.around()), here.get())
                - shelf.share(child, List.of(credit.around()), whole.get());
        return samePage || more < OTHER_REPORT ? whole : here;
    }

    /** The last report of a publisher that has as much of some words but for a trifle; no other state of one page. */
    private Report latestAsGood(Report child, List<Span> words, Report best) {
        double enough = shelf.share(child, words, best) - TRIFLE;
        return shelf.of(best.publisher().orElse("")).stream()
                .filter(other -> best.precedes(other) && other.number() != child.number())
                .filter(other -> !child.surelyBefore(other)
                        && !(best.uri().isPresent() && best.uri().equals(other.uri())))
                .filter(other -> shelf.share(child, words, other) >= enough)
                .reduce(best, (first, second) -> second);
    }

    /** Offices are named for many reasons; what is taken from them shows in words and figures. */
    private boolean isOffice(String publisher) {
        return shelf.of(publisher).stream()
                .anyMatch(report -> report.annotated().publisherKind() == OutletKind.OFFICIAL);
    }
}
