package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.WordLists;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.annotate.name.WordClasses;
import org.stemma.model.text.Span;

/**
 * Finds the stretches of a text that name places, also inside the names of other things ("Dunmere police"). Immutable;
 * safe between threads; linear in the text.
 *
 * <p>At each capital the longest name that stands in the tables is taken, then judged by what is around it. A person's
 * name is none: a given name or a title stands before it, or it is a given name with a capital behind it. Names of
 * countries, areas, regions and large towns count wherever else they stand. Other names count where the words around
 * them speak of a place: behind a preposition of place, before the name of what holds it, in a dateline. A name that
 * counts once counts in its whole text.
 */
final class PlaceFinder {
    /** From so many inhabitants on a town is known without a word of place beside it. */
    private static final double LARGE_TOWN = 120_000;

    /** The shortest name that a small town may have. */
    private static final int SHORTEST_NAME = 4;

    /** The most lexemes of an abbreviation with points. */
    private static final int LONGEST_ABBREVIATION = 8;

    /** The most words before the head of a part. */
    private static final int LONGEST_PART = 3;

    private final PlaceNames names;
    private final Set<String> parts;
    private final Set<String> directions;
    private final Set<String> prepositions;
    private final Set<String> connectives;
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> common = new HashSet<>();
    private final WordClasses words;

    PlaceFinder(String language, PlaceNames names) {
        this.names = names;
        Lexicon lexicon = Lexicon.of(language, "places");
        prepositions = WordLists.words(lexicon, "before");
        parts = WordLists.words(lexicon, "parts");
        directions = WordLists.words(lexicon, "districts");
        connectives = WordLists.words(lexicon, "connectives");
        Lexicon given = Lexicon.of(language, "given-names");
        given.sections().forEach(section -> givenNames.addAll(given.lowerWords(section)));
        Lexicon title = Lexicon.of(language, "titles");
        for (String section : List.of("male-title", "female-title", "title")) {
            title.lowerWords(section).forEach(word -> titles.add(word.replace(".", "")));
        }
        words = WordClasses.of(language);
        Lexicon function = Lexicon.of(language, "function-words");
        function.sections().forEach(section -> common.addAll(function.lowerWords(section)));
        Lexicon calendar = Lexicon.of(language, "times");
        common.addAll(WordLists.meanings(calendar, "months").keySet());
        common.addAll(WordLists.meanings(calendar, "weekdays").keySet());
    }

    /** Whether a word, in lower case, is an ordinary one. */
    private boolean isCommon(String word) {
        return words.isKnown(word) || common.contains(word);
    }

    /** How sure a name is to be one, from what stands around it. */
    private enum Standing {
        PLACE,
        LARGE,
        OPEN,
        PERSON
    }

    /** A name found, with its judgement. */
    private record Found(int from, int to, String key, List<Candidate> candidates, Standing standing) {}

    /** The spans of place names, in the order of the text, not overlapping. */
    List<Span> find(Lexemes lexemes) {
        var found = new ArrayList<Found>();
        int at = 0;
        while (at < lexemes.size()) {
            Optional<Found> longest =
                    lexemes.isCapital(at) && !lexemes.inLink(at) ? longest(lexemes, at) : Optional.empty();
            int part = lexemes.isCapital(at) ? endOfPart(lexemes, at) : at;
            if (part > longest.map(Found::to).orElse(at)) {
                String key = Keys.of(lexemes.text().substring(lexemes.start(at), lexemes.end(part - 1)));
                found.add(new Found(at, part, key, List.of(), Standing.PLACE));
                at = part;
            } else if (longest.isPresent()) {
                found.add(longest.get());
                at = longest.get().to();
            } else {
                at = behindWord(lexemes, at);
            }
        }
        Set<String> places = keys(lexemes, found, Standing.PLACE);
        places.addAll(keys(lexemes, found, Standing.LARGE));
        Set<String> persons = keys(lexemes, found, Standing.PERSON);
        var spans = new ArrayList<Span>();
        for (int i = 0; i < found.size(); i++) {
            Found name = found.get(i);
            boolean place = name.standing() == Standing.PLACE || isHeld(lexemes, found, i);
            boolean known = places.contains(name.key()) && !persons.contains(name.key());
            if (place || (known && name.standing() != Standing.PERSON)) {
                spans.add(lexemes.span(name.from(), name.to()));
            }
        }
        return spans;
    }

    private Set<String> keys(Lexemes lexemes, List<Found> found, Standing standing) {
        var keys = new HashSet<String>();
        for (int i = 0; i < found.size(); i++) {
            Found name = found.get(i);
            boolean held = isHeld(lexemes, found, i);
            Standing judged = held ? Standing.PLACE : name.standing();
            if (judged == standing) {
                keys.add(name.key());
            }
        }
        return keys;
    }

    /** Whether the next name, behind a comma, is that of a region or country that holds one of this name's places. */
    private static boolean isHeld(Lexemes lexemes, List<Found> found, int index) {
        if (index + 1 >= found.size()) {
            return false;
        }
        Found name = found.get(index);
        Found next = found.get(index + 1);
        boolean comma = next.from() == name.to() + 1 && lexemes.is(name.to(), ",");
        if (!comma || lexemes.beginsParagraph(next.from())) {
            return false;
        }
        for (Candidate container : next.candidates()) {
            for (Candidate candidate : name.candidates()) {
                if (container.contains(candidate)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** One past "Harrow County", "Lower Mill Road": capitals that end with a head for parts of places; {@code at} if none. */
    private int endOfPart(Lexemes lexemes, int at) {
        if (lexemes.inLink(at) || (isCommon(lexemes.word(at)) && lexemes.beginsSentence(at))) {
            return at;
        }
        for (int end = at + 1; end <= at + LONGEST_PART; end++) {
            if (!lexemes.isCapital(end) || lexemes.isGlued(end) || lexemes.beginsSentence(end)) {
                return at;
            }
            if (parts.contains(lexemes.word(end))) {
                return end + 1;
            }
        }
        return at;
    }

    private Optional<Found> longest(Lexemes lexemes, int from) {
        Optional<Found> longest = Optional.empty();
        int end = from;
        for (int words = 1; words <= PlaceNames.LONGEST_NAME; words++) {
            end = endOfWord(lexemes, end);
            String text = lexemes.text().substring(lexemes.start(from), lexemes.end(end - 1));
            boolean dot = lexemes.is(end, ".") && lexemes.isGlued(end);
            boolean dotted = dot && names.isForm(text + ".");
            int to = dotted ? end + 1 : end;
            String key = Keys.of(text);
            List<Candidate> candidates =
                    isCode(lexemes, from, to) ? List.of() : names.candidates(dotted ? text + "." : text, key);
            if (!candidates.isEmpty()) {
                longest = Optional.of(new Found(from, to, key, candidates, Standing.OPEN));
            }
            int next = nextWord(lexemes, end);
            if (next < 0 || !names.isBeginning(key)) {
                break;
            }
            end = next;
        }
        return longest.map(found ->
                new Found(found.from(), found.to(), found.key(), found.candidates(), standing(lexemes, found)));
    }

    /** Two capitals without points are a state only behind a comma: "Reading, PA", not "OR". */
    private static boolean isCode(Lexemes lexemes, int from, int to) {
        boolean pair = to == from + 1 && lexemes.length(from) == 2 && isAllCapitals(lexemes, from);
        boolean country = lexemes.is(from, "us") || lexemes.is(from, "uk") || lexemes.is(from, "eu");
        return pair && !country && !lexemes.is(from - 1, ",");
    }

    /** One past a word: a run of letters, with the points of an abbreviation such as U.S. */
    private static int endOfWord(Lexemes lexemes, int from) {
        int end = from + 1;
        boolean letter = lexemes.length(from) == 1;
        while (letter
                && lexemes.is(end, ".")
                && lexemes.isGlued(end)
                && lexemes.isCapital(end + 1)
                && lexemes.isGlued(end + 1)
                && end - from < LONGEST_ABBREVIATION) {
            end += 2;
        }
        boolean closes = letter && end > from + 1 && lexemes.is(end, ".") && lexemes.isGlued(end);
        return closes && end - from > 2 ? end + 1 : end;
    }

    /** Where the next word of the same name may begin: behind a space, a hyphen, or "St."; -1 if none does. */
    private int nextWord(Lexemes lexemes, int end) {
        int next = end;
        boolean joint = lexemes.isGlued(next)
                && (lexemes.is(next, "-") || lexemes.is(next, "'") || lexemes.is(next, "’") || lexemes.is(next, "."));
        if (joint) {
            next++;
        }
        boolean possessive = lexemes.is(next, "s") && lexemes.isGlued(next);
        boolean word = lexemes.isCapital(next) || (connectives.contains(lexemes.word(next)) && lexemes.isLetters(next));
        return word
                        && !possessive
                        && !lexemes.beginsParagraph(next)
                        && (!lexemes.beginsSentence(next) || lexemes.is(next - 1, "."))
                ? next
                : -1;
    }

    private static int behindWord(Lexemes lexemes, int at) {
        int next = at + 1;
        while (lexemes.isLetters(next) && lexemes.isGlued(next)) {
            next++;
        }
        return next;
    }

    private Standing standing(Lexemes lexemes, Found name) {
        Candidate first = name.candidates().getFirst();
        boolean single = name.to() == name.from() + 1;
        if (single && directions.contains(name.key())) {
            return Standing.OPEN;
        }
        if (isPerson(lexemes, name, single)) {
            return Standing.PERSON;
        }
        String written = lexemes.text().substring(lexemes.start(name.from()), lexemes.end(name.to() - 1));
        if (first.kind() == PlaceKind.COUNTRY || first.kind() == PlaceKind.AREA || names.isForm(written)) {
            return names.isPeople(name.key()) ? Standing.OPEN : Standing.PLACE;
        }
        boolean given = givenNames.contains(name.key()) && first.kind() != PlaceKind.REGION;
        boolean ordinary = single && (isCommon(name.key()) || given);
        boolean large = name.candidates().stream().anyMatch(PlaceFinder::isLarge);
        if (isPlaced(lexemes, name) && name.key().length() >= SHORTEST_NAME) {
            return ordinary && !large ? Standing.OPEN : Standing.PLACE;
        }
        return large && !ordinary && name.key().length() >= SHORTEST_NAME ? Standing.LARGE : Standing.OPEN;
    }

    private static boolean isLarge(Candidate place) {
        return place.usual() && (place.kind() == PlaceKind.REGION || place.population() >= LARGE_TOWN);
    }

    /** A given name or a title before it, or a given name itself before a surname. */
    private boolean isPerson(Lexemes lexemes, Found name, boolean single) {
        int before = lexemes.is(name.from() - 1, ".") && lexemes.isGlued(name.from() - 1)
                ? name.from() - 2
                : name.from() - 1;
        boolean near = before >= 0 && (!lexemes.beginsSentence(name.from()) || before == name.from() - 2);
        if (near && lexemes.isCapital(before)) {
            String word = lexemes.word(before);
            boolean initial = lexemes.length(before) == 1 && before == name.from() - 2;
            boolean given = givenNames.contains(word) && !isCommon(word);
            if (given || initial || (titles.contains(word) && single && !isOffice(word))) {
                return true;
            }
        }
        boolean surname = isCapitalWord(lexemes, name.to()) && !isCommon(lexemes.word(name.to()));
        return single && givenNames.contains(name.key()) && surname;
    }

    /** Titles that stand before places as well: "Mayor of", "District Dunmere". */
    private static boolean isOffice(String word) {
        return word.equals("president") || word.equals("state") || word.equals("st");
    }

    /** Whether the words around speak of a place. */
    private boolean isPlaced(Lexemes lexemes, Found name) {
        int before = name.from() - 1;
        if (lexemes.is(before, "the")) {
            before--;
        }
        if (prepositions.contains(lexemes.word(before)) && !lexemes.beginsSentence(name.from())) {
            return true;
        }
        boolean dateline = lexemes.beginsParagraph(name.from())
                && (lexemes.is(name.to(), "(")
                        || lexemes.is(name.to(), "—")
                        || lexemes.is(name.to(), "–")
                        || lexemes.is(name.to(), ",")
                        || (lexemes.is(name.to(), "-") && !lexemes.isGlued(name.to())));
        return dateline && isAllCapitals(lexemes, name.from());
    }

    private static boolean isCapitalWord(Lexemes lexemes, int at) {
        return lexemes.isCapital(at)
                && !lexemes.beginsSentence(at)
                && !lexemes.isGlued(at)
                && !isAllCapitals(lexemes, at);
    }

    private static boolean isAllCapitals(Lexemes lexemes, int at) {
        if (lexemes.length(at) < 2) {
            return false;
        }
        String word = lexemes.text().substring(lexemes.start(at), lexemes.end(at));
        return word.equals(word.toUpperCase(Locale.ROOT));
    }
}
