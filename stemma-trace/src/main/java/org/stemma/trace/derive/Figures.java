package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.trace.passage.Lexicon;
import org.stemma.trace.passage.Numbers;
import org.stemma.trace.passage.WordView;

/**
 * Leads from a figure that a sentence gives to the publisher of a document, without a verb of speech: "the fire service has
 * counted 31", "the union about 900 and the group Tally 600"; and from one that a document speaks against: "not 24", "the
 * figure of 41". Always uncertain. Immutable; safe between threads.
 */
final class Figures {
    private static final Lexicon POINTERS = Lexicon.read("figure-pointers.txt");

    /** A smaller number stands in too many texts to tell one of them. */
    private static final int SMALLEST = 13;

    /** So many words behind the one that counts a figure may stand. */
    private static final int REACH = 8;

    private final Shelf shelf;

    Figures(Shelf shelf) {
        this.shelf = shelf;
    }

    List<Lead> leads() {
        var leads = new ArrayList<Lead>();
        for (Report child : shelf.reports()) {
            if (child.speaksForItself()) {
                addDisputes(child, leads);
            } else {
                addCounts(child, leads);
            }
        }
        return leads;
    }

    /** Figures behind the name of the publisher that counts them, up to the next name. */
    private void addCounts(Report child, List<Lead> leads) {
        List<Mention> mentions = child.annotated().mentions().stream()
                .filter(mention -> mention.form() != MentionForm.PRONOUN)
                .toList();
        for (Span sentence : child.reportSentences()) {
            for (Mention mention : mentions) {
                Optional<String> publisher = shelf.names().publisher(mention.entity());
                if (publisher.isEmpty() || !sentence.contains(mention.span())) {
                    continue;
                }
                int end = mentions.stream()
                        .map(Mention::span)
                        .filter(other -> other.start() >= mention.span().end() && other.start() < sentence.end())
                        .mapToInt(Span::start)
                        .min()
                        .orElse(sentence.end());
                Set<String> figures =
                        tellingFigures(child, new Span(mention.span().end(), end));
                shelf.of(publisher.get()).stream()
                        .filter(document -> isEarlierDocument(child, document))
                        .filter(document -> !figures.isEmpty()
                                && Numbers.in(document.body()).containsAll(figures))
                        .reduce((first, second) -> second)
                        .ifPresent(document -> leads.add(new Lead(
                                child.number(),
                                document.number(),
                                Lead.Rank.OWN_DOCUMENT,
                                DerivationKind.CITES,
                                false,
                                child.locus(mention.span()),
                                "it gives a figure of this document to who published it")));
            }
        }
    }

    private Set<String> tellingFigures(Report child, Span span) {
        var figures = new LinkedHashSet<String>();
        WordView words = WordView.of(child.text(), span.isEmpty() ? List.of() : List.of(span));
        for (int i = 0; i < Math.min(words.size(), REACH); i++) {
            Numbers.of(words.word(i)).filter(Figures::tells).ifPresent(figures::add);
        }
        return figures;
    }

    private static boolean tells(String number) {
        boolean whole = number.chars().allMatch(Character::isDigit);
        return number.length() > 2 || (whole && Integer.parseInt(number) >= SMALLEST);
    }

    private static boolean isEarlierDocument(Report child, Report document) {
        return document.speaksForItself()
                && document.number() != child.number()
                && !document.samePublisher(child)
                && !child.surelyBefore(document);
    }

    /** A figure that a document only points to, and that an earlier document of another publisher gives. */
    private void addDisputes(Report child, List<Lead> leads) {
        WordView words = child.body();
        for (int i = 1; i < words.size(); i++) {
            Optional<String> figure = Numbers.of(words.word(i)).filter(Figures::tells);
            boolean pointed = POINTERS.contains(words.hash(i - 1))
                    || (i > 1 && words.word(i - 1).equals("of") && POINTERS.contains(words.hash(i - 2)));
            if (figure.isEmpty() || !pointed) {
                continue;
            }
            Span place = words.span(i);
            List<Report> bearers = shelf.reports().subList(0, child.number()).stream()
                    .filter(document -> isEarlierDocument(child, document))
                    .filter(document -> Numbers.in(document.body()).contains(figure.get()))
                    .toList();
            if (bearers.size() == 1) {
                leads.add(new Lead(
                        child.number(),
                        bearers.getFirst().number(),
                        Lead.Rank.SHARED_INNOVATION,
                        DerivationKind.DISPUTES,
                        false,
                        child.locus(place),
                        "it speaks against a figure that stands there"));
            }
        }
    }
}
