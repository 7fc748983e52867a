package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.model.tradition.Revision;
import org.stemma.trace.passage.Revisions;
import org.stemma.trace.passage.Stems;
import org.stemma.trace.passage.WordEdits;

/**
 * Leads from one report of a publisher to its next: another state of one page, an update that replaces the one before,
 * a later report on the story.
 */
final class OwnReports {
    private static final List<String> LOOKS_BACK = Phrases.read("looking-back-phrases.txt");

    /**
     * The least share of the shorter one's words by which two reports of a publisher are of one matter. Of pairs read by
     * hand those that go on with the report before have .28 and more, others .11 to .21.
     */
    private static final double ONE_MATTER = 0.25;

    private final Shelf shelf;

    OwnReports(Shelf shelf) {
        this.shelf = shelf;
    }

    List<Lead> leads() {
        var leads = new ArrayList<Lead>();
        for (Report child : shelf.reports()) {
            previous(child).ifPresent(parent -> {
                if (samePage(child, parent)) {
                    leads.addAll(nextState(child, parent));
                } else if (looksBack(child).isPresent() || isOfOneMatter(child, parent)) {
                    leads.add(later(child, parent));
                }
            });
        }
        return leads;
    }

    /** Whether two reports of a publisher share enough to be of one matter of their story. */
    private boolean isOfOneMatter(Report child, Report parent) {
        Set<String> stems = shelf.stems(child);
        Set<String> others = shelf.stems(parent);
        return Stems.common(stems, others) >= ONE_MATTER * Math.min(stems.size(), others.size());
    }

    /** The last state of the same page, else the last report of the same publisher. */
    private Optional<Report> previous(Report child) {
        Optional<Report> last = Optional.empty();
        for (Report parent : shelf.reports().subList(0, child.number())) {
            boolean samePage = samePage(child, parent);
            boolean pageFound = last.isPresent() && samePage(child, last.get());
            if (samePage || (parent.samePublisher(child) && !pageFound)) {
                last = Optional.of(parent);
            }
        }
        return last;
    }

    private static boolean samePage(Report one, Report other) {
        return one.uri().isPresent() && one.uri().equals(other.uri());
    }

    /** One lead for the state as a whole, and one for each place where its words were changed. */
    private static List<Lead> nextState(Report child, Report parent) {
        List<Block> notes = child.blocks(BlockRole.CORRECTION);
        List<WordEdits.Edit> edits = WordEdits.between(parent.body(), child.body()).orElse(List.of()).stream()
                .filter(edit -> !Changes.isIn(child, edit, notes))
                .toList();
        String changes = Changes.told(parent, child, edits);
        String reason = notes.isEmpty()
                ? "it stands at the same address, changed without a note"
                : "it corrects what stood at the same address";
        String beyond = notes.isEmpty() ? "" : beyondTheNote(child, parent);
        DerivationKind kind = notes.isEmpty() ? DerivationKind.SILENTLY_EDITS : DerivationKind.CORRECTS;
        List<Locus> loci = Stream.concat(
                        notes.stream().limit(1).map(note -> child.locus(note.span())), Changes.places(child, edits))
                .toList();
        return (loci.isEmpty() ? List.of(child.beginning()) : loci)
                .stream()
                        .map(locus -> new Lead(
                                child.number(),
                                parent.number(),
                                Lead.Rank.SAME_PAGE,
                                kind,
                                true,
                                locus,
                                reason + changes + beyond))
                        .toList();
    }

    /** What was changed beside that which the note tells. */
    private static String beyondTheNote(Report child, Report parent) {
        int unnoted = Revisions.of(parent.annotated(), parent.body(), child.annotated(), child.body())
                .map(Revision::unnoted)
                .orElse(0);
        return switch (unnoted) {
            case 0 -> "";
            case 1 -> "; its note does not tell of one change";
            default -> "; its note does not tell of " + unnoted + " changes";
        };
    }

    private Lead later(Report child, Report parent) {
        Optional<Locus> backward = looksBack(child);
        boolean account = child.annotated().publisherKind() == OutletKind.SOCIAL;
        return new Lead(
                child.number(),
                parent.number(),
                backward.isPresent() ? Lead.Rank.SAME_PAGE : Lead.Rank.SAME_PUBLISHER,
                account ? DerivationKind.REPEATS_ITSELF : DerivationKind.UPDATES,
                backward.isPresent(),
                backward.orElseGet(child::beginning),
                backward.isPresent()
                        ? "it refers to the publisher's own earlier report"
                        : "it is the publisher's next report on the story");
    }

    /** Where a report refers to an earlier one of its own. */
    private Optional<Locus> looksBack(Report child) {
        for (Span sentence : child.reportSentences()) {
            String words =
                    child.text().substring(sentence.start(), sentence.end()).toLowerCase(Locale.ROOT);
            boolean back = LOOKS_BACK.stream().anyMatch(words::contains);
            boolean own = words.contains("first") && shelf.names().namesItself(child, sentence);
            if (back || own) {
                return Optional.of(child.locus(sentence));
            }
        }
        return Optional.empty();
    }
}
