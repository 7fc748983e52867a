package org.stemma.trace.claim;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.StatusReader.Says;
import org.stemma.trace.claim.StatusReader.Status;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * What the clauses of a story say of the cause of its incident: "a change to the software may have caused the outage",
 * "the blaze was sparked by a power line", "the source has not been determined". Immutable; safe between threads.
 *
 * <p>The cause is asked of one incident, the one that the clauses name most; "the cause" alone is its cause. Two clauses name
 * one cause if they share a word that is no empty one, as "fault"; that the thing which is named as the cause "may have failed"
 * names it, too. A flat "it was not a software update" denies the cause
 * that another clause names.
 */
final class Causes {
    /** The slot, and the value of what says that the cause is not known. */
    static final String SLOT = "cause";

    static final String OPEN = "open";

    private static final Lexicon INCIDENTS = Lexicon.load("incidents");
    private static final Lexicon WORDS = Lexicon.load("cause-words");
    private static final Lexicon FAILING = Lexicon.load("cause-words", "failing");

    /** A longer phrase tells more than a cause. In content words. */
    private static final int LONGEST_CAUSE = 8;

    /** A longer clause is not looked at: the frames look at each place of it. In code units. */
    private static final int LONGEST_CLAUSE = 400;

    private static final String BE = "(?:is|are|was|were|be|been|being|remains?)";
    private static final String HELP =
            "(?:(?:may|might|could|can|will|would|must|has|have|had|was|were|is|are|be|been|not|also"
                    + "|partly|mainly|apparently|possibly|probably|reportedly|likely) )*";
    private static final String NOUN =
            "(?:(?:root |probable |likely |possible |main |real |exact |suspected )?(?:cause|source|reason|culprit|trigger)s?)";
    private static final String DID = "(?:caused|causing|triggered|triggering|sparked|sparking|ignited|started|set off"
            + "|touched off|brought on|led to|contributed to)";
    private static final String DONE = "(?:caused|triggered|sparked|ignited|set off|touched off|brought on|started)";
    private static final String OF_EFFECT = "(?: (?:of|for|behind) (?<effect>.+))?";

    /** What says "cause" itself: where the cause stands, and the incident, if it is named. */
    private static final List<Pattern> NAMING = List.of(
            frame("^(?:the )?" + NOUN + "(?: (?:of|for|behind) (?<effect>.+?))? " + HELP + BE + "\\b(?<cause>.+)$"),
            frame("^(?<cause>.+?) " + HELP + BE
                    + " (?:said|thought|believed|understood|suspected|likely)? ?(?:to be )?(?:the |a |its |one )" + NOUN
                    + "\\b" + OF_EFFECT),
            frame("\\b(?:points?|pointed|pointing) to (?<cause>.+?) as (?:the|a) " + NOUN + "\\b" + OF_EFFECT),
            frame("^(?<cause>.+?) " + HELP + BE + " to blame" + OF_EFFECT));

    /** What names a cause: the naming ones, and verbs with the incident behind or before them. */
    private static final List<Pattern> FRAMES = joined(
            NAMING,
            frame("\\bblam(?:ed|es|e|ing) (?<cause>.+?) for (?<effect>.+)"),
            frame("^(?:(?<effect>.+?) )??" + HELP + "(?:" + DONE
                    + " by|due to|resulted from|stemmed from|came from)\\b(?<cause>.+)$"),
            frame("^(?<cause>.+?) (?:had |has |have |may have |might have |could have )?" + DID + " (?<effect>.+)$"));

    /**
     * What points at a cause that is named elsewhere: "it was not a software update", "police blame a power line"; the naming
     * ones do whatever they call the incident.
     */
    private static final List<Pattern> POINTERS = joined(
            NAMING,
            frame("^(?:it|this|that) (?:was|is) (?:not|never) (?:an? |the |due to |caused by )(?<cause>.+)$"),
            frame("\\b(?:blam(?:ed|es|e|ing)|suspect(?:s|ed|ing)?|points? to|pointed to|pointing to) (?<cause>.+)$"));

    /** That the cause is not known. */
    private static final Pattern UNKNOWN =
            frame("\\b(?:cause|source|reason|origin|what (?:caused|started|sparked|triggered))\\b.*"
                    + "\\b(?:unknown|unclear|undetermined|unexplained|still open|under investigation|being (?:investigated|examined)"
                    + "|(?:not|yet) (?:\\p{L}+ ){0,3}(?:known|clear|determined|established|found|identified))\\b"
                    + "|\\bno (?:cause|source|reason) (?:has|had|was)\\b.*"
                    + "|\\b(?:not|never|yet to|cannot|could not) (?:\\p{L}+ ){0,2}(?:establish|determin|identif|found|find|know|say|said|ascertain)"
                    + "(?:\\p{L}+)? (?:the |a |any |its )?(?:exact |root |probable )?(?:cause|source|reason|origin"
                    + "|what (?:had )?(?:caused|started|sparked|triggered))\\b");

    /** A clause without any of these says nothing of a cause: what the frames cost is asked of few. */
    private static final Pattern HINT = frame(
            "cause|source|reason|origin|culprit|trigger|blam|suspect|spark|ignite|start|set off"
                    + "|touched off|brought on|led to|contribut|due to|result|stem|came from|point|\\b(?:not|never)\\b");

    private static List<Pattern> joined(List<Pattern> first, Pattern... more) {
        return Stream.concat(first.stream(), Stream.of(more)).toList();
    }

    private static Pattern frame(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    private final IdentityHashMap<Clause, Status> statuses = new IdentityHashMap<>();

    private record Named(Clause clause, String incident, Set<String> terms, String words) {}

    private Causes() {}

    /** What the clauses of a story say of the cause of its incident. */
    static Causes of(List<Clause> all) {
        var causes = new Causes();
        String main = mostNamed(all);
        List<Clause> clauses =
                all.stream().filter(clause -> !isBehind(WHETHER, clause)).toList();
        if (main.isEmpty()) {
            return causes;
        }
        List<Named> named = clauses.stream()
                .flatMap(clause -> read(clause, main).stream())
                .filter(cause -> cause.incident().equals(main))
                .toList();
        Map<String, String> values = values(named);
        for (Named cause : named) {
            String value = cause.terms().stream().map(values::get).findFirst().orElse(OPEN);
            causes.statuses.put(cause.clause(), new Status(SLOT, "the " + main, value, Says.AS_WORDED));
        }
        for (Clause clause : clauses) {
            if (!causes.statuses.containsKey(clause)) {
                pointed(clause, values)
                        .ifPresent(value ->
                                causes.statuses.put(clause, new Status(SLOT, "the " + main, value, Says.AS_WORDED)));
            }
        }
        return causes;
    }

    /** What a clause says of the cause; absent for one that says nothing of it. */
    Optional<Status> of(Clause clause) {
        return Optional.ofNullable(statuses.get(clause));
    }

    /** The incident that most clauses name; empty if none does. */
    private static String mostNamed(List<Clause> clauses) {
        var counts = new TreeMap<String, Integer>();
        for (Clause clause : clauses) {
            INCIDENTS.matches(clause.words()).stream()
                    .map(Lexicon.Match::category)
                    .distinct()
                    .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static Optional<Named> read(Clause clause, String main) {
        String text = clause.text();
        if (text.length() > LONGEST_CLAUSE || !HINT.matcher(text).find()) {
            return Optional.empty();
        }
        if (UNKNOWN.matcher(text).find()) {
            return Optional.of(new Named(clause, main, Set.of(), ""));
        }
        for (Pattern frame : FRAMES) {
            Matcher matcher = frame.matcher(text);
            if (!matcher.find()) {
                continue;
            }
            Optional<String> effect = effect(frame, matcher);
            String incident = effect.isEmpty()
                    ? main
                    : INCIDENTS.matches(Wording.words(effect.get())).stream()
                            .map(Lexicon.Match::category)
                            .findFirst()
                            .orElse("");
            int from = matcher.start("cause");
            int that = matcher.group("cause").lastIndexOf(" that ");
            from = that < 0 ? from : from + that + " that ".length();
            int until = end(text, from, matcher.end("cause"));
            Set<String> terms = terms(clause, from, until);
            if (!incident.isEmpty() && !terms.isEmpty() && terms.size() <= LONGEST_CAUSE) {
                String words = text.substring(from, until).strip();
                return Optional.of(new Named(clause, incident, terms, words.toLowerCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    /** Where a cause behind a participle ends: "a blaze sparked by a cigarette has destroyed" goes on with its verb. */
    private static int end(String text, int from, int until) {
        Matcher verb = AUXILIARY.matcher(text).region(from, until);
        return verb.find() ? verb.start() : until;
    }

    private static final Pattern AUXILIARY = frame("(?<=\\p{L}) (?:has|have|had) ");

    /** The incident that a frame names; absent for a frame without one. */
    private static Optional<String> effect(Pattern frame, Matcher matcher) {
        return frame.pattern().contains("<effect>") ? Optional.ofNullable(matcher.group("effect")) : Optional.empty();
    }

    /** The cause of the story that a clause points at. */
    private static Optional<String> pointed(Clause clause, Map<String, String> values) {
        if (clause.words().getFirst().text().equals("after") && isBehind(BEGINNING, clause)) {
            return terms(clause, 0, clause.text().length()).stream()
                    .map(values::get)
                    .filter(Objects::nonNull)
                    .findFirst();
        }
        if (clause.text().length() > LONGEST_CLAUSE) {
            return Optional.empty();
        }
        if (FAILING.hasAny(clause.words())) {
            return terms(clause, 0, clause.text().length()).stream()
                    .map(values::get)
                    .filter(Objects::nonNull)
                    .findFirst();
        }
        if (!HINT.matcher(clause.text()).find()) {
            return Optional.empty();
        }
        for (Pattern pointer : POINTERS) {
            Matcher matcher = pointer.matcher(clause.text());
            if (matcher.find()) {
                return terms(clause, matcher.start("cause"), matcher.end("cause")).stream()
                        .map(values::get)
                        .filter(Objects::nonNull)
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /**
     * Whether the words before a clause end in this way: "the trouble began after …" is cut before "after", "asked whether …"
     * behind "whether".
     */
    private static boolean isBehind(Pattern words, Clause clause) {
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        Span before = new Span(sentence.start(), clause.span().start());
        return words.matcher(clause.article().words(before)).find();
    }

    private static final Pattern WHETHER = frame("\\bwhether $|^asked (?:about|if|whether)\\b");

    private static final Pattern BEGINNING =
            frame("\\b(?:began|started|occurred|happened) (?:shortly |soon |right |just )?$");

    /** The stems of the words between two characters of a clause that can tell one cause from another. */
    private static Set<String> terms(Clause clause, int from, int until) {
        var terms = new LinkedHashSet<String>();
        for (Word word : clause.words()) {
            int start = word.span().start() - clause.span().start();
            boolean empty = WORDS.at(List.of(word), 0).isPresent();
            boolean incident = INCIDENTS.at(List.of(word), 0).isPresent();
            if (word.content() && start >= from && start < until && !empty && !incident) {
                terms.add(word.stem());
            }
        }
        return terms;
    }

    /** For each term the cause that it belongs to: causes that share a term are one, called as the first of them. */
    private static Map<String, String> values(List<Named> named) {
        var values = new LinkedHashMap<String, String>();
        for (Named cause : named) {
            List<String> known = cause.terms().stream()
                    .filter(values::containsKey)
                    .map(values::get)
                    .distinct()
                    .toList();
            String value = known.isEmpty() ? cause.words() : known.getFirst();
            values.replaceAll((term, old) -> known.contains(old) ? value : old);
            for (String term : cause.terms()) {
                values.put(term, value);
            }
        }
        return values;
    }
}
