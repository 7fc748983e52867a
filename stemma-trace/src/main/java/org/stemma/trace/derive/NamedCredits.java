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
            addCreditLines(child, leads);
            addAttributions(child, leads);
            addSentences(child, leads);
        }
        return leads;
    }

    private void addCreditLines(Report child, List<Lead> leads) {
        for (BlockRole role : List.of(BlockRole.CREDIT, BlockRole.BYLINE, BlockRole.DATELINE)) {
            for (Block block : child.blocks(role)) {
                if (!PICTURE.anyIn(WordView.of(child.text(), List.of(block.span())))) {
                    for (OutletNames.Naming naming : shelf.names().in(child, block.span())) {
                        add(child, naming, block.span(), leads);
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
                        add(child, naming, dateline, leads);
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

    private void addAttributions(Report child, List<Lead> leads) {
        for (Attribution attribution : child.annotated().attributions()) {
            for (Source source : attribution.sources()) {
                if (attribution.cue().isPresent() && source.mention().isPresent()) {
                    for (OutletNames.Naming naming :
                            shelf.names().in(child, source.mention().get())) {
                        add(child, naming, attribution.content(), leads);
                    }
                }
            }
        }
    }

    private void addSentences(Report child, List<Lead> leads) {
        for (Span sentence : child.reportSentences()) {
            if (child.has(REPORTING, sentence)) {
                for (OutletNames.Naming naming : shelf.names().in(child, sentence)) {
                    add(child, naming, sentence, leads);
                }
            }
        }
    }

    private void add(Report child, OutletNames.Naming naming, Span around, List<Lead> leads) {
        shelf.meant(naming.publisher(), child, around)
                .or(() -> shelf.meantDespiteClock(naming.publisher(), child, tied))
                .filter(parent -> !isOffice(naming.publisher()))
                .ifPresent(parent -> leads.add(new Lead(
                        child.number(),
                        parent.number(),
                        Lead.Rank.NAMED_CREDIT,
                        DerivationKind.CITES,
                        true,
                        child.locus(naming.span()),
                        "it names " + child.annotated().words(naming.span()) + " as its source")));
    }

    /** Offices are named for many reasons; what is taken from them shows in words and figures. */
    private boolean isOffice(String publisher) {
        return shelf.of(publisher).stream()
                .anyMatch(report -> report.annotated().publisherKind() == OutletKind.OFFICIAL);
    }
}
