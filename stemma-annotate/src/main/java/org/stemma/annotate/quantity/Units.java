package org.stemma.annotate.quantity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.PhraseTable;
import org.stemma.annotate.lexeme.WordLists;
import org.stemma.annotate.lexicon.Lexicon;

/** Units of measure and money: what they are called and where they stand. Immutable; safe between threads. */
final class Units {
    static final String PERCENT = "percent";
    static final String PERSON = "person";
    static final String POUND = "pound";
    private static final String STERLING = "GBP";

    /** A unit found: the lexemes from {@code from} up to {@code to}. */
    record Found(int from, int to, String unit, boolean money) {}

    private final PhraseTable<String> measures;
    private final PhraseTable<String> money;
    private final Set<String> times = new HashSet<>();

    Units(String language) {
        Lexicon lexicon = Lexicon.of(language, "units");
        var measureForms = new HashMap<String, String>();
        WordLists.meanings(lexicon, "measures").forEach((form, meaning) -> {
            String unit = meaning.substring(meaning.indexOf('/') + 1);
            measureForms.put(form, unit);
            if (meaning.startsWith("time/")) {
                times.add(unit);
            }
        });
        measures = PhraseTable.of(measureForms);
        money = PhraseTable.of(WordLists.meanings(lexicon, "money"));
    }

    /** Whether the unit is one of time. */
    boolean isTime(String unit) {
        return times.contains(unit);
    }

    /** The unit that begins at this lexeme, behind a number; a hyphen may stand before it. */
    Optional<Found> behind(Lexemes lexemes, int lexeme) {
        boolean hyphen = lexemes.is(lexeme, "-") && lexemes.isGlued(lexeme) && lexemes.isGlued(lexeme + 1);
        int first = hyphen ? lexeme + 1 : lexeme;
        if (lexemes.beginsParagraph(first)) {
            return Optional.empty();
        }
        var measure = measures.startingAt(lexemes, first).filter(match -> mayBeUnit(lexemes, match));
        if (measure.isPresent()) {
            return measure.map(match -> new Found(lexeme, match.to(), match.meaning(), false));
        }
        return money.startingAt(lexemes, first)
                .filter(match ->
                        !lexemes.isLetters(first) || lexemes.length(first) > 2 || lexemes.isMark(match.to() - 1))
                .filter(match ->
                        !lexemes.isLetters(first) || lexemes.length(first) > 3 || isCode(lexemes, first, match.to()))
                .map(match -> weightOrMoney(lexemes, lexeme, match));
    }

    /** The sign or code of money that ends before this lexeme. */
    Optional<Found> money(Lexemes lexemes, int end) {
        return money.endingBefore(lexemes, end)
                .filter(match ->
                        lexemes.isMark(end - 1) || isCode(lexemes, match.from(), end) || lexemes.is(end - 1, "rs"))
                .map(match -> new Found(match.from(), match.to(), match.meaning(), true));
    }

    /** A form of one letter is a unit only where it is glued to the number and no part of an abbreviation. */
    private static boolean mayBeUnit(Lexemes lexemes, PhraseTable.Match<String> match) {
        int first = match.from();
        boolean single = match.to() == first + 1 && lexemes.isLetters(first) && lexemes.length(first) == 1;
        boolean cutWord = lexemes.isLetters(match.to()) && lexemes.isGlued(match.to());
        return !cutWord && (!single || (lexemes.isGlued(first) && !lexemes.isMark(first - 1)));
    }

    /** Words of three letters or less are money only as codes in capitals, except yen and won in lower case. */
    private static boolean isCode(Lexemes lexemes, int from, int to) {
        if (to != from + 1 || !lexemes.isLetters(from)) {
            return lexemes.isMark(to - 1);
        }
        String written = lexemes.text().substring(lexemes.start(from), lexemes.end(from));
        boolean capitals = written.chars().allMatch(Character::isUpperCase);
        return (capitals && written.length() == 3) || written.equals("yen") || written.equals("won");
    }

    private static Found weightOrMoney(Lexemes lexemes, int first, PhraseTable.Match<String> match) {
        boolean weight = match.meaning().equals(STERLING)
                && lexemes.word(match.to() - 1).startsWith(POUND)
                && (lexemes.is(match.to(), "of") || lexemes.is(first, "-"));
        return weight
                ? new Found(first, match.to(), POUND, false)
                : new Found(first, match.to(), match.meaning(), true);
    }
}
