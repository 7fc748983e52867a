package org.stemma.trace.claim;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Commitment;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.finding.ClaimKind;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Predicates;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;

/**
 * The words by which a claim goes: a statement that a reader understands without the others.
 *
 * <p>The clearest statement is looked for: one that speaks for the claim, in the body, with a subject and a verb of its own,
 * no "it" or "we" that only its article explains. Its clause is shown, or where that does not stand alone, as much of its
 * sentence as is in the same voice, or all of it. A joint at its beginning is left out and its quotation marks are paired;
 * nothing else is changed.
 */
final class ClaimText {
    private static final Lexicon VERBS = Lexicon.load("finite-verbs");
    private static final Lexicon JOINTS = Lexicon.load("leading-joints");
    private static final Lexicon PREPOSITIONS = Lexicon.load("opening-prepositions");
    private static final Lexicon SUBORDINATES = Lexicon.load("subordinates");

    /** Words that only their article explains. */
    private static final Set<String> POINTING = Set.of(
            "it", "its", "he", "she", "they", "them", "his", "her", "their", "this", "that", "these", "those", "we",
            "us", "our", "ours", "i", "my", "you", "your");

    private static final Set<String> SUBJECTS = Set.of("it", "he", "she", "they", "we", "i");

    /** Longer statements are no clearer. */
    private static final int LONG_ENOUGH = 100;

    /** A sentence beyond this length is shown from its clause on, whole or not. */
    private static final int TOO_LONG = 320;

    /*
     * What makes a statement the clearer one. Each outweighs all that follow; of equals the longer is taken, which counts
     * less than one.
     */
    private static final int STANDS_ALONE = 64;
    private static final int SUPPORTS = 32;
    private static final int OWN_COUNT = 16;
    private static final int CAREFUL = 8;
    private static final int BODY = 4;
    private static final int EXPLAINED = 2;

    private ClaimText() {}

    /** The words for a claim with these statements. */
    static String of(ClaimKind kind, String slot, List<Stated> statements) {
        boolean careful = kind == ClaimKind.QUANTITY || slot.isEmpty() || slot.startsWith(Causes.SLOT);
        boolean counted = ClaimFinder.GROWING.contains(slot) || (kind == ClaimKind.QUANTITY && slot.isEmpty());
        Clause best = statements.getFirst().clause();
        double most = -1;
        for (Stated stated : statements) {
            Clause shown = extent(stated.clause());
            double score = score(stated, shown)
                    + (careful && isCareful(shown) ? CAREFUL : 0)
                    + (counted && isOwnDocument(stated.clause()) ? OWN_COUNT : 0);
            if (score > most) {
                most = score;
                best = shown;
            }
        }
        return cleaned(best);
    }

    /** Whether some of these clauses can be read alone. */
    static boolean isReadable(List<Clause> clauses) {
        return clauses.stream().map(ClaimText::extent).anyMatch(ClaimText::standsAlone);
    }

    private static double score(Stated stated, Clause shown) {
        boolean explained = bare(shown).stream().limit(2).map(Word::text).noneMatch(POINTING::contains)
                && shown.words().stream().map(Word::text).noneMatch(SUBJECTS::contains);
        return (standsAlone(shown) ? STANDS_ALONE : 0)
                + (stated.supports() ? SUPPORTS : 0)
                + (shown.role() != BlockRole.HEADLINE ? BODY : 0)
                + (explained ? EXPLAINED : 0)
                + Math.min(shown.text().length(), LONG_ENOUGH) / (double) (LONG_ENOUGH + 1);
    }

    /**
     * Whether it is put with reserve: a claim is never shown more firmly than somebody states it. "He would" only says that
     * somebody else told of "he will".
     */
    private static boolean isCareful(Clause shown) {
        Strength strength = Strength.of(shown);
        boolean reported = shown.words().stream().anyMatch(word -> word.text().equals("would"));
        return (strength.planned() && !reported) || strength.commitment().compareTo(Commitment.PLAIN) < 0;
    }

    /** Whether those who count say so themselves: what others make of a count is no title for it. */
    private static boolean isOwnDocument(Clause clause) {
        OutletKind kind = clause.article().publisherKind();
        return kind.speaksForItself() && kind != OutletKind.SOCIAL;
    }

    /** The clause, its sentence up to its end, or all of its sentence in its voice: the first that stands alone. */
    private static Clause extent(Clause clause) {
        if (standsAlone(clause)) {
            return clause;
        }
        Optional<Clause> voice =
                Clauses.voice(clause).filter(whole -> whole.span().length() <= TOO_LONG);
        if (voice.isEmpty()) {
            return clause;
        }
        Clause upTo = Clauses.joined(List.of(opening(voice.get()), clause));
        return standsAlone(upTo) ? upTo : voice.get();
    }

    /** The first word of a clause. */
    private static Clause opening(Clause clause) {
        return Clauses.part(clause, clause.words().getFirst().span());
    }

    /** Whether words have a subject before their verb, and do not only serve another clause. */
    static boolean standsAlone(Clause clause) {
        List<Word> words = bare(clause);
        if (words.size() < 2 || opens(words, "serving") || isSubordinate(words)) {
            return false;
        }
        boolean headline = clause.role() == BlockRole.HEADLINE;
        boolean opensWithVerb = Predicates.opens(words, 0) || Predicates.isRegularPast(words.getFirst());
        boolean phrase = PREPOSITIONS.at(words, 0).isPresent() && !VERBS.has(words, "verb");
        boolean verb = Predicates.states(clause, words);
        return !opensWithVerb && !phrase && (verb || headline);
    }

    /** So many content words before the colon of a headline only say what it is about. */
    private static final int LONGEST_LABEL = 2;

    /** Whether words only name something: "The ferry Aldwyn Star", before "which links the islands". */
    static boolean onlyNames(Clause clause) {
        boolean hangs = bare(clause).size() < clause.words().size()
                || opens(clause.words(), "serving")
                || PREPOSITIONS.at(clause.words(), 0).isPresent()
                || clause.words().getFirst().text().equals("because");
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        boolean label =
                clause.span().length() < sentence.length() && clause.stems().size() <= LONGEST_LABEL;
        return (clause.role() != BlockRole.HEADLINE || label)
                && !clause.verbatim()
                && !hangs
                && !hasVerb(clause)
                && !Predicates.isVerb(clause.words().getFirst());
    }

    private static boolean opens(List<Word> words, String category) {
        return JOINTS.at(words, 0)
                .filter(match -> match.category().equals(category))
                .isPresent();
    }

    private static boolean isSubordinate(List<Word> words) {
        return SUBORDINATES.at(words, 0).isPresent() && !opens(words, "none");
    }

    /** Whether a clause has a verb; in "12 people injured" there is none. */
    static boolean hasVerb(Clause clause) {
        return Predicates.states(clause, bare(clause));
    }

    /** The words behind the joints at the beginning. */
    static List<Word> bare(Clause clause) {
        List<Word> words = clause.words();
        int from = 0;
        for (Optional<Match> joint = at(words, from); joint.isPresent(); joint = at(words, from)) {
            from = joint.get().until();
        }
        return words.subList(from, words.size());
    }

    private static Optional<Match> at(List<Word> words, int from) {
        return from < words.size() - 1
                ? JOINTS.at(words, from).filter(match -> match.category().equals("joint"))
                : Optional.empty();
    }

    private static String cleaned(Clause clause) {
        List<Word> bare = bare(clause);
        int first = bare.getFirst().span().start();
        boolean joint = bare.size() < clause.words().size();
        String text = clause.article()
                .words(new Span(
                        joint ? first : clause.span().start(), clause.span().end()))
                .replaceAll("\\s+", " ")
                .strip();
        String before = clause.article()
                .words(clause.span())
                .substring(0, first - clause.span().start());
        String paired = paired(joint && before.endsWith("“") ? "“" + text : text);
        int letter = 0;
        while (letter < paired.length() && !Character.isLetterOrDigit(paired.charAt(letter))) {
            letter++;
        }
        return letter == paired.length()
                ? paired
                : paired.substring(0, letter)
                        + paired.substring(letter, letter + 1).toUpperCase(Locale.ROOT)
                        + paired.substring(letter + 1);
    }

    /** A text whose quotation marks open and close in it; one around all of it is left out. */
    static String paired(String text) {
        String paired = text;
        int open = count(paired, '“') - count(paired, '”');
        if (open > 0) {
            paired = paired.startsWith("“") ? paired.substring(1) : paired + "”";
        } else if (open < 0) {
            paired = paired.endsWith("”") ? paired.substring(0, paired.length() - 1) : "“" + paired;
        }
        if (count(paired, '"') % 2 == 1) {
            if (paired.startsWith("\"")) {
                paired = paired.substring(1);
            } else {
                paired = paired.endsWith("\"") ? paired.substring(0, paired.length() - 1) : paired + "\"";
            }
        }
        return paired;
    }

    private static int count(String text, char mark) {
        return (int) text.chars().filter(character -> character == mark).count();
    }
}
