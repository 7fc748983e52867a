package org.stemma.annotate.attribution;

import java.util.List;
import java.util.Optional;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;

/** Whom participles and infinitives of attribution credit: the subject that they share with another verb, or a document. */
final class NonFiniteSubjects {

    private static final int PRONOUN = WordClass.SUBJECT_PRONOUN.bit() | WordClass.RELATIVE.bit();

    private final Strand strand;
    private final Phrases phrases;
    private final ClauseSubjects clauses;

    NonFiniteSubjects(Strand strand, Phrases phrases, ClauseSubjects clauses) {
        this.strand = strand;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    Optional<Subject> participle(Verb verb, int from, int until, Optional<Subject> previous) {
        int last = verb.group() - 1;
        if (strand.isWord(last, "as") && strand.isAny(last - 1, WordClass.CUE_VERB.bit() | WordClass.VERB.bit())) {
            // "is quoted as saying"
            int end = phrases.groupStart(last - 1, from) - 1;
            int first = phrases.phraseStart(end, from);
            return end >= from && first <= end
                    ? Optional.of(new Subject(List.of(new Range(first, end + 1)), first, verb.until(), false))
                    : Optional.empty();
        }
        if (strand.isWord(last, "as") && phrases.isNominal(last - 1)) {
            int first = phrases.phraseStart(last - 1, from);
            if (passesOn(first - 1)) {
                // "the agency quoted the governor as saying"
                return Optional.of(new Subject(List.of(new Range(first, last)), first, verb.until(), false));
            }
        }
        if (strand.isAny(verb.until(), WordClass.AUXILIARY.bit())) {
            // "an evacuation warning was issued"
            return Optional.empty();
        }
        boolean measured = last >= from
                && !strand.is(last, WordClass.QUOTATION)
                && !strand.word(last).isEmpty()
                && Character.isDigit(strand.word(last).charAt(0));
        if (measured && strand.isAny(last - 1, WordClass.DETERMINER.bit() | WordClass.POSSESSIVE.bit())) {
            // "in the 60-page ruling that"
            return Optional.empty();
        }
        boolean document = last >= from
                && phrases.isNominal(last)
                && !strand.is(last, WordClass.TIME)
                && !strand.is(last, WordClass.QUOTATION);
        if (document) {
            int first = phrases.phraseStart(last, from);
            if (issues(first - 1)) {
                Optional<Range> issuer = clauses.subjectOf(first - 1, from);
                if (issuer.isPresent()) {
                    return Optional.of(new Subject(List.of(issuer.get()), verb.group(), verb.until(), true));
                }
            }
            return Optional.of(new Subject(List.of(new Range(first, last + 1)), first, verb.until(), false));
        }
        if (last < from) {
            for (int item = verb.until(); item < until; item++) {
                if (strand.is(item, WordClass.COMMA)) {
                    int end = phrases.phraseEnd(item + 1, until);
                    return end > item + 1
                            ? Optional.of(
                                    new Subject(List.of(new Range(item + 1, end)), verb.group(), verb.until(), true))
                            : Optional.empty();
                }
            }
            return Optional.empty();
        }
        return shared(verb, from, previous);
    }

    /** Whether a verb passes on the words of its object. */
    private boolean passesOn(int item) {
        return switch (strand.word(item)) {
            case "quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing" -> true;
            default -> false;
        };
    }

    /** Whether a verb puts a document into the world, so that its subject speaks through it. */
    private boolean issues(int item) {
        return switch (strand.word(item)) {
            case "issued",
                    "issues",
                    "released",
                    "releases",
                    "published",
                    "publishes",
                    "sent",
                    "sends",
                    "posted",
                    "posts",
                    "wrote",
                    "writes",
                    "gave",
                    "gives",
                    "made",
                    "makes",
                    "delivered",
                    "delivers",
                    "signed",
                    "filed" -> true;
            default -> false;
        };
    }

    Optional<Subject> infinitive(Verb verb, int from, Optional<Subject> previous) {
        for (int item = verb.group() - 2; item >= from && item > verb.group() - 6; item--) {
            if (strand.isNoWord(item)) {
                break;
            }
            if (phrases.isVerb(item)) {
                int group = phrases.groupStart(item, from);
                int last = group - 1;
                if (strand.is(last, WordClass.COORDINATOR)) {
                    return shared(verb, from, previous);
                }
                int first = strand.isAny(last, PRONOUN) ? last : phrases.phraseStart(last, from);
                if (strand.isWord(last, "it") || strand.isWord(last, "there")) {
                    return Optional.empty();
                }
                return last >= from && first <= last
                        ? Optional.of(new Subject(List.of(new Range(first, last + 1)), first, verb.until(), true))
                        : Optional.empty();
            }
        }
        return shared(verb, from, previous);
    }

    Optional<Subject> shared(Verb verb, int from, Optional<Subject> previous) {
        Optional<Range> main = previous.isPresent() && !previous.get().phrases().isEmpty()
                ? Optional.empty()
                : clauses.mainSubject(from, verb.group());
        List<Range> ranges = main.isPresent()
                ? List.of(main.get())
                : previous.isPresent() ? previous.get().phrases() : List.of();
        return ranges.isEmpty() ? Optional.empty() : Optional.of(new Subject(ranges, verb.group(), verb.until(), true));
    }
}
