package org.stemma.annotate.time;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.NumeralReader;
import org.stemma.annotate.lexeme.PhraseTable;
import org.stemma.annotate.lexeme.WordLists;
import org.stemma.annotate.lexicon.Lexicon;

/** The words of time of one language. Immutable; safe between threads. */
final class TimeWords {
    /** Names of months that are other words as well, and need a capital and company. */
    private static final Set<String> SHY_MONTHS = Set.of("may", "march", "mar", "sep", "dec", "jan", "jun");

    private static final Set<String> BEFORE_MAY = Set.of(
            "in", "of", "since", "by", "until", "till", "from", "to", "through", "early", "late", "mid", "before",
            "after", "during", "and", "-", "between", "th", "for");

    private final Map<String, Integer> months;
    private final Map<String, Integer> weekdays;
    private final Map<String, String> units;
    private final Map<String, String> dayparts;
    private final Map<String, String> seasons;
    private final Map<String, Integer> ordinals;
    private final Map<String, Integer> decades;
    private final Map<String, Integer> relatives;
    private final Map<String, Integer> zones;
    private final Set<String> triggers = new HashSet<>();

    final PhraseTable<String> references;
    final PhraseTable<String> sets;
    final PhraseTable<String> holidays;
    final NumeralReader numerals;
    final Tenses tenses;

    TimeWords(String language) {
        Lexicon lexicon = Lexicon.of(language, "times");
        months = numbers(lexicon, "months");
        weekdays = numbers(lexicon, "weekdays");
        units = WordLists.meanings(lexicon, "units");
        dayparts = WordLists.meanings(lexicon, "dayparts");
        seasons = WordLists.meanings(lexicon, "seasons");
        ordinals = numbers(lexicon, "ordinals");
        decades = numbers(lexicon, "decades");
        relatives = numbers(lexicon, "relatives");
        zones = numbers(lexicon, "zones");
        references = phrases(lexicon, "references");
        sets = phrases(lexicon, "sets");
        holidays = phrases(lexicon, "holidays");
        numerals = NumeralReader.of(language);
        tenses = new Tenses(WordLists.words(lexicon, "future"), WordLists.words(lexicon, "past"));
        for (Map<String, ?> map : List.of(months, weekdays, units, dayparts, seasons, ordinals, decades, relatives)) {
            triggers.addAll(map.keySet());
        }
    }

    private static Map<String, Integer> numbers(Lexicon lexicon, String section) {
        var numbers = new HashMap<String, Integer>();
        WordLists.meanings(lexicon, section).forEach((form, number) -> numbers.put(form, Integer.valueOf(number)));
        return numbers;
    }

    private PhraseTable<String> phrases(Lexicon lexicon, String section) {
        Map<String, String> meanings = WordLists.meanings(lexicon, section);
        for (String phrase : meanings.keySet()) {
            triggers.add(Lexemes.of(phrase).word(0));
        }
        return PhraseTable.of(meanings);
    }

    /** Whether a time expression may begin with this word; digits and number words aside. */
    boolean isTrigger(String word) {
        return triggers.contains(word);
    }

    /** The month, 1 to 12, that a lexeme names. */
    Optional<Integer> month(Lexemes lexemes, int at) {
        Integer month = months.get(lexemes.word(at));
        if (month == null || !lexemes.isCapital(at)) {
            return Optional.empty();
        }
        boolean number = lexemes.isDigits(at + 1) || (lexemes.is(at + 1, ".") && lexemes.isDigits(at + 2));
        boolean sure = !SHY_MONTHS.contains(lexemes.word(at))
                || number
                || lexemes.isDigits(at - 1)
                || !lexemes.beginsSentence(at);
        boolean abbreviated =
                lexemes.length(at) <= 4 && !lexemes.is(at, "may") && !lexemes.is(at, "june") && !lexemes.is(at, "july");
        boolean dotted = lexemes.is(at + 1, ".") && lexemes.isGlued(at + 1) && !lexemes.beginsSentence(at + 2);
        if (abbreviated && !number && !dotted && !lexemes.isDigits(at - 1)) {
            return Optional.empty();
        }
        boolean name = lexemes.is(at, "march") && lexemes.is(at + 1, "of") && !lexemes.isDigits(at + 2);
        boolean modal = name || (lexemes.is(at, "may") && !isMay(lexemes, at, number));
        return sure && !modal ? Optional.of(month) : Optional.empty();
    }

    /** Whether "May" is the month, told by a number beside it or the word before it. */
    private boolean isMay(Lexemes lexemes, int at, boolean number) {
        String before = lexemes.word(at - 1);
        return number || lexemes.isDigits(at - 1) || BEFORE_MAY.contains(before) || relatives.containsKey(before);
    }

    /** The day of the week, 1 for Monday, that a lexeme names. */
    Optional<Integer> weekday(Lexemes lexemes, int at) {
        Integer day = weekdays.get(lexemes.word(at));
        boolean abbreviated = lexemes.length(at) < 6;
        boolean company = lexemes.is(at + 1, ".") || lexemes.is(at + 1, ",") || lexemes.isDigits(at + 1);
        return day == null || !lexemes.isCapital(at) || (abbreviated && !company) ? Optional.empty() : Optional.of(day);
    }

    /** The letter of the unit that a lexeme names. */
    Optional<String> unit(Lexemes lexemes, int at) {
        return Optional.ofNullable(units.get(lexemes.word(at)));
    }

    /** The code of the part of the day that a lexeme names. */
    Optional<String> daypart(Lexemes lexemes, int at) {
        return Optional.ofNullable(dayparts.get(lexemes.word(at)));
    }

    /** The code of the season that a lexeme names. */
    Optional<String> season(Lexemes lexemes, int at) {
        return Optional.ofNullable(seasons.get(lexemes.word(at)));
    }

    /** The number that an ordinal in letters names. */
    Optional<Integer> ordinal(Lexemes lexemes, int at) {
        return Optional.ofNullable(ordinals.get(lexemes.word(at)));
    }

    /** The first year, without its century, of the decade that a lexeme names. */
    Optional<Integer> decade(Lexemes lexemes, int at) {
        return Optional.ofNullable(decades.get(lexemes.word(at)));
    }

    /** How many units from the one of publication a modifier points. */
    Optional<Integer> relative(Lexemes lexemes, int at) {
        return Optional.ofNullable(relatives.get(lexemes.word(at)));
    }

    /** The offset from Greenwich, in minutes, that a zone name in capitals stands for. */
    Optional<Integer> zone(Lexemes lexemes, int at) {
        boolean named = lexemes.isCapital(at) && lexemes.length(at) > 1;
        return named ? Optional.ofNullable(zones.get(lexemes.word(at))) : Optional.empty();
    }
}
