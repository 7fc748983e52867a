package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.text.Span;
import org.stemma.trace.claim.StatusReader.Says;
import org.stemma.trace.claim.StatusReader.Status;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * Who is behind the attack of a story: "was killed by the Red Column", "the Red Column has claimed responsibility", "who
 * did it has not been established". Immutable; safe between threads.
 *
 * <p>Asked only where a body's own document leaves it open: everywhere else naming who did something is plain news. Two
 * clauses name one author if they share a word of a name.
 */
final class Authorship {
    /** The slot of who is behind it. */
    static final String SLOT = "authorship";

    /** A longer clause is not looked at: the frames look at each place of it. In code units. */
    private static final int LONGEST_CLAUSE = 400;

    private static final String NOT_KNOWN =
            "(?:unknown|unclear|(?:not|yet|never) (?:\\p{L}+ ){0,3}(?:established|known|clear|determined|identified|confirmed))";
    private static final String AUTHOR = "(?:authorship|perpetrators?|attackers?|assailants?|gunmen|culprits?"
            + "|who (?:was|is|were|are|had been) (?:behind|responsible)|who (?:did|carried out|fired|shot|planted|ordered))";

    private static final List<Pattern> OPEN = List.of(
            frame("\\b" + AUTHOR + "\\b.*\\b" + NOT_KNOWN + "\\b"),
            frame(
                    "\\b(?:not|yet to|cannot|could not) (?:\\p{L}+ ){0,2}(?:establish|determin|identif|know|say)\\p{L}* .*?\\b"
                            + AUTHOR + "\\b"),
            frame("\\bno (?:group|one|organisation|organization) has claimed\\b"),
            frame(
                    "\\b(?:cannot|can not|could not|unable to) (?:\\p{L}+ ){0,2}(?:say|verif|check|confirm|authenticat)\\p{L}* "
                            + ".*\\b(?:genuine|authentic\\p{L}*)\\b"));

    private static final List<Pattern> NAMED = List.of(
            frame("\\b(?:murdered|killed|shot|shot dead|attacked|bombed|kidnapped|abducted|hacked|carried out|planted"
                    + "|poisoned|assassinated|set off|ordered) by (?<who>.+)$"),
            frame(
                    "^(?<who>.+?) (?:has |have |had )?(?:admitted|admits|admit|claimed|claims|claim|acknowledged)"
                            + " (?:responsibility|killing|murdering|shooting|bombing|carrying out|being behind|the attack|attack)\\b"),
            frame("^(?<who>.+?) (?:was|were|is|are) (?:behind|responsible for)\\b"),
            frame("\\bpoint(?:s|ed|ing)? (?:to|towards) (?<who>.+)$"));

    private final IdentityHashMap<Clause, Status> statuses = new IdentityHashMap<>();

    private record Named(Clause clause, Set<String> names) {}

    private Authorship() {}

    private static Pattern frame(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** What the clauses of a story say of who is behind it. */
    static Authorship of(List<Clause> clauses) {
        var authorship = new Authorship();
        boolean asked = clauses.stream()
                .anyMatch(clause -> clause.article().publisherKind().speaksForItself() && isOpen(clause));
        if (!asked) {
            return authorship;
        }
        var named = new ArrayList<Named>();
        for (Clause clause : clauses) {
            if (isOpen(clause)) {
                authorship.put(clause, FoundClaim.UNKNOWN);
            } else {
                Set<String> names = names(clause);
                if (!names.isEmpty()) {
                    named.add(new Named(clause, names));
                }
            }
        }
        var values = new LinkedHashMap<String, String>();
        for (Named one : named) {
            String value = one.names().stream()
                    .map(values::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(String.join(" ", one.names()));
            one.names().forEach(name -> values.putIfAbsent(name, value));
            authorship.put(one.clause(), value);
        }
        return authorship;
    }

    /** What a clause says of it; absent for one that says nothing of it. */
    Optional<Status> of(Clause clause) {
        return Optional.ofNullable(statuses.get(clause));
    }

    private void put(Clause clause, String value) {
        boolean open = value.equals(FoundClaim.UNKNOWN);
        Says says = !open && StanceReader.denies(clause) ? Says.NO : Says.YES;
        statuses.put(clause, new Status(SLOT, "the event", value, says));
    }

    /** Whether a clause leaves it open, alone or with the clause before it: "it is examined and has not been established". */
    private static boolean isOpen(Clause clause) {
        String text = clause.text();
        if (OPEN.stream().anyMatch(frame -> matches(frame, text))) {
            return true;
        }
        String sentence = clause.article()
                .words(clause.article().sentences().get(clause.sentence()).span());
        return matches(UNKNOWN, text) && OPEN.stream().anyMatch(frame -> matches(frame, sentence));
    }

    private static boolean matches(Pattern frame, String text) {
        return text.length() <= LONGEST_CLAUSE && frame.matcher(text).find();
    }

    private static final Pattern UNKNOWN = frame("\\b" + NOT_KNOWN + "\\b");

    /** The words of the name of who is made responsible; empty if nobody is, or nobody with a name. */
    private static Set<String> names(Clause clause) {
        String text = clause.text();
        if (text.length() > LONGEST_CLAUSE || clause.asks()) {
            return Set.of();
        }
        for (Pattern frame : NAMED) {
            Matcher matcher = frame.matcher(text);
            if (matcher.find()) {
                int start = clause.span().start();
                return names(clause, new Span(start + matcher.start("who"), start + matcher.end("who")));
            }
        }
        return admitted(clause);
    }

    /** The name of whoever is said to admit what a clause tells: "has claimed responsibility", "admits killing". */
    private static Set<String> admitted(Clause clause) {
        if (clause.attribution().isEmpty() || !DEED.matcher(clause.text()).find()) {
            return Set.of();
        }
        Attribution said =
                clause.article().attributions().get(clause.attribution().getAsInt());
        boolean admits = said.cue()
                .filter(cue ->
                        ADMITS.matcher(clause.article().words(cue.span())).find())
                .isPresent();
        return admits
                ? said.sources().stream()
                        .flatMap(source -> source.mention().stream())
                        .findFirst()
                        .map(mention -> names(clause, mention))
                        .orElse(Set.of())
                : Set.of();
    }

    /** The words by which a clause tells it: with who admits it, where that stands before. */
    static Span span(Clause clause) {
        if (admitted(clause).isEmpty()) {
            return clause.span();
        }
        Attribution said =
                clause.article().attributions().get(clause.attribution().orElseThrow());
        return said.sources().stream()
                .flatMap(source -> source.mention().stream())
                .filter(mention -> mention.end() <= clause.span().start())
                .findFirst()
                .map(clause.span()::cover)
                .orElse(clause.span());
    }

    private static final Pattern ADMITS = frame("\\b(?:admit|claim|acknowledg|confess)");
    private static final Pattern DEED = frame(
            "^(?:to )?(?:having )?(?:responsibility|killing|killed|murder|shooting|bombing|carrying out|planting|being behind|the attack)");

    /** The words of names between two places of an article. */
    private static Set<String> names(Clause clause, Span inside) {
        var names = new LinkedHashSet<String>();
        for (Mention mention : clause.article().mentions()) {
            if (mention.form() == MentionForm.NAME) {
                mention.span()
                        .intersection(inside)
                        .ifPresent(span -> Wording.words(clause.article().words(span)).stream()
                                .filter(Word::content)
                                .forEach(word -> names.add(word.text())));
            }
        }
        return names;
    }
}
