package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.trace.claim.StatusReader.Says;
import org.stemma.trace.claim.StatusReader.Status;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Strength;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * What a clause answers to questions that the reports of one event answer in quite other words: "no weapons were used" and
 * "fired three bursts", "in international waters" and "inside its territorial sea". Pure.
 *
 * <p>The questions and the phrases that answer them are those of {@code questions.txt}.
 */
final class Questions {
    /** The slots of what changes while an event unfolds: a later answer replaces an earlier one. */
    static final Set<String> CHANGING = Set.of("services", "search");

    /** The questions that are read by other rules than phrases. */
    private static final Set<String> OTHERS = Set.of(Decisions.SLOT, Encounters.SLOT, Authorship.SLOT, Holders.SLOT);

    /** The answers with which a change is over. */
    static final Set<String> ENDS = Set.of("working", "found");

    /** The answer of what is foretold: "should be back by noon". */
    static final String EXPECTED = "expected";

    /** The slot of a figure for how long something is out of service. */
    private static final String LASTING = "outage";

    private static final Map<String, Answers> ANSWERS = new LinkedHashMap<>();
    private static final Map<String, Lexicon> TOPICS = new LinkedHashMap<>();
    private static final Map<String, Lexicon> BARRED = new LinkedHashMap<>();
    private static final Lexicon FORECASTS = Lexicon.load("forecasts");

    static {
        Lexicon.lines("questions").forEach((category, phrases) -> {
            String question = category.substring(0, category.indexOf('/'));
            String answer = category.substring(category.indexOf('/') + 1);
            if (answer.equals("topic")) {
                TOPICS.put(question, Lexicon.load("questions", category));
            } else if (answer.equals("not")) {
                BARRED.put(question, Lexicon.load("questions", category));
            } else {
                Answers known = ANSWERS.computeIfAbsent(question, slot -> new Answers(answer));
                boolean denies = answer.equals("denied");
                String asked = denies ? known.first() : answer;
                phrases.forEach(phrase -> known.add(Phrase.of(phrase, asked, denies)));
            }
        });
    }

    /** Who is meant by a question: the one event of a story. */
    private static final String SUBJECT = "the event";

    /** So many words may stand for a star. */
    private static final int STAR = 3;

    /** So many words before an answer its negation may stand: "no weapons of any kind were used". */
    private static final int REACH = 5;

    /** Words that call untrue what stands before them. */
    private static final Set<String> UNTRUE =
            Set.of("wrong", "false", "untrue", "baseless", "unfounded", "inaccurate", "incorrect", "invented");

    /**
     * A row of words that answers a question.
     *
     * @param negates whether it has a negation of its own: "out of service", "not working"
     * @param denies whether it denies the answer
     */
    private record Phrase(List<String> tokens, String answer, boolean negates, boolean denies) {
        static Phrase of(String words, String answer, boolean denies) {
            return new Phrase(List.of(words.split(" ")), answer, StanceReader.negates(Wording.words(words)), denies);
        }
    }

    /** The phrases that answer a question, by their first word; in the order of the file. */
    private record Answers(String first, Map<String, List<Phrase>> byFirst) {
        Answers(String first) {
            this(first, new LinkedHashMap<>());
        }

        void add(Phrase phrase) {
            byFirst.computeIfAbsent(phrase.tokens().getFirst(), token -> new ArrayList<>())
                    .add(phrase);
        }

        /** Those that may begin with a word, those that begin with any name last. */
        List<Phrase> at(Word word) {
            List<Phrase> known = byFirst.getOrDefault(word.text(), List.of());
            List<Phrase> named = byFirst.getOrDefault(NAME, List.of());
            return named.isEmpty()
                    ? known
                    : Stream.concat(known.stream(), named.stream()).toList();
        }
    }

    /** What stands in a phrase for a word in capitals. */
    private static final String NAME = "NAME";

    private record Found(Phrase phrase, int from, int until) {}

    private Questions() {}

    /** Whether a slot is that of a question. */
    static boolean isAsked(String slot) {
        return ANSWERS.containsKey(slot) || OTHERS.contains(slot);
    }

    /** What a clause answers, at most one answer a question, in the order of the questions. */
    static List<Status> of(Clause clause) {
        var statuses = new ArrayList<Status>();
        if (clause.asks()) {
            return statuses;
        }
        ANSWERS.forEach((question, answers) -> {
            Lexicon topic = TOPICS.get(question);
            Lexicon barred = BARRED.get(question);
            if ((topic == null || topic.hasAny(clause.words())) && (barred == null || !barred.hasAny(clause.words()))) {
                found(clause, answers)
                        .flatMap(found -> status(clause, question, found))
                        .ifPresent(statuses::add);
            }
        });
        return statuses;
    }

    /** What an answer found says; absent where it tells how long something lasts, or what is feared. */
    private static Optional<Status> status(Clause clause, String question, Found found) {
        String answer = found.phrase().answer();
        List<Word> words = clause.words();
        if (CHANGING.contains(question)) {
            boolean foretold = Strength.of(clause).planned()
                    || Strength.of(clause).hedge().isPresent()
                    || FORECASTS.hasAny(words)
                    || words.stream().anyMatch(word -> word.text().equals("be"));
            boolean ended = ENDS.contains(answer);
            boolean lasts = FigureReader.figures(clause).stream()
                    .anyMatch(figure -> figure.slot().equals(LASTING));
            return (foretold && !ended) || lasts
                    ? Optional.empty()
                    : Optional.of(new Status(
                            question,
                            SUBJECT,
                            foretold ? EXPECTED : answer,
                            denies(clause, found) ? Says.NO : Says.YES));
        }
        return Optional.of(new Status(question, SUBJECT, answer, denies(clause, found) ? Says.NO : Says.YES));
    }

    private static boolean denies(Clause clause, Found found) {
        List<Word> words = clause.words();
        List<Word> near = words.subList(Math.max(0, found.from() - REACH), found.until());
        boolean untrue = words.stream().skip(found.until()).map(Word::text).anyMatch(UNTRUE::contains);
        boolean negated = StanceReader.negates(near) != found.phrase().negates();
        boolean denied = (negated || untrue) != StanceReader.rejects(clause);
        return denied != found.phrase().denies();
    }

    /** The first answer in a clause, of two at one place the longer. */
    private static Optional<Found> found(Clause clause, Answers answers) {
        List<Word> words = clause.words();
        for (int from = 0; from < words.size(); from++) {
            Optional<Found> longest = Optional.empty();
            for (Phrase phrase : answers.at(words.get(from))) {
                int until = until(clause, from, phrase.tokens(), 0);
                if (until > 0 && longest.filter(other -> other.until() >= until).isEmpty()) {
                    longest = Optional.of(new Found(phrase, from, until));
                }
            }
            if (longest.isPresent()) {
                return longest;
            }
        }
        return Optional.empty();
    }

    /** One past the last word of a phrase whose rest begins at a word; -1 if it does not stand there. */
    private static int until(Clause clause, int at, List<String> tokens, int token) {
        if (token == tokens.size()) {
            return at;
        }
        String wanted = tokens.get(token);
        if (wanted.equals("*")) {
            for (int skipped = 0; skipped <= STAR; skipped++) {
                int until = until(clause, at + skipped, tokens, token + 1);
                if (until > 0) {
                    return until;
                }
            }
            return -1;
        }
        return at < clause.words().size() && fits(clause, clause.words().get(at), wanted)
                ? until(clause, at + 1, tokens, token + 1)
                : -1;
    }

    private static boolean fits(Clause clause, Word word, String wanted) {
        return wanted.equals(NAME)
                ? Character.isUpperCase(clause.article().words(word.span()).charAt(0))
                        && word.span().start() > clause.span().start()
                : wanted.equals(word.text());
    }
}
