package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.annotate.lexeme.Lexemes;
import org.stemma.annotate.lexeme.WordLists;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.model.annotation.PlaceMention;
import org.stemma.model.annotation.PlacePrecision;
import org.stemma.model.text.Span;

/**
 * Finds the places that a text names, and where they lie. Immutable and safe between threads; time linear in the text,
 * with a bounded cost for each name.
 */
public final class PlaceReader {
    /** The most lexemes between a name and what holds it: "Brennick, in the Sull region". */
    private static final int CONTAINER_REACH = 4;

    /** How many names away the town is looked for that a part of a place belongs to. */
    private static final int SETTLEMENT_REACH = 50;

    private final PlaceNames names;
    private final PlaceFinder finder;
    private final PlaceResolver resolver = new PlaceResolver();
    private final Set<String> districts;

    private PlaceReader(String language, Supplier<Gazetteer> gazetteer) {
        names = new PlaceNames(language, gazetteer);
        Lexicon lexicon = Lexicon.of(language, "places");
        districts = WordLists.words(lexicon, "districts");
        finder = new PlaceFinder(language, names);
    }

    /** The reader for a language, by its ISO 639-1 code: {@code en}. */
    public static PlaceReader of(String language) {
        return new PlaceReader(language, Gazetteer::bundled);
    }

    /** The reader for a language with another gazetteer than the one in the jar. */
    public static PlaceReader of(String language, Gazetteer gazetteer) {
        return new PlaceReader(language, () -> gazetteer);
    }

    /** The places of a text that stand in its tables, in its order, not overlapping. */
    public List<PlaceMention> read(Lexemes lexemes) {
        return resolve(lexemes, finder.find(lexemes));
    }

    /**
     * The places that are meant by given stretches of a text.
     *
     * @param spans in the order of the text
     * @return those that could be placed, with the given spans; a part of a place ("X Street") lies where the place
     *     that the text speaks of lies
     */
    public List<PlaceMention> resolve(Lexemes lexemes, List<Span> spans) {
        var known = new ArrayList<PlaceResolver.Name>();
        var nameOfSpan = new int[spans.size()];
        for (int i = 0; i < spans.size(); i++) {
            Optional<PlaceResolver.Name> name = name(lexemes, spans, i);
            nameOfSpan[i] = name.isPresent() ? known.size() : -1;
            name.ifPresent(known::add);
        }
        List<PlaceResolver.Name> linked = linked(lexemes, spans, nameOfSpan, known);
        List<Candidate> places = resolver.resolve(linked);
        var mentions = new ArrayList<PlaceMention>();
        for (int i = 0; i < spans.size(); i++) {
            int index = nameOfSpan[i] >= 0 ? nameOfSpan[i] : nearestSettlement(nameOfSpan, places, i);
            if (index >= 0) {
                mentions.add(mention(lexemes, spans.get(i), places.get(index), nameOfSpan[i] >= 0));
            }
        }
        return List.copyOf(mentions);
    }

    private Optional<PlaceResolver.Name> name(Lexemes lexemes, List<Span> spans, int index) {
        Span span = spans.get(index);
        String words = lexemes.text().substring(span.start(), span.end()).strip();
        List<Candidate> candidates = names.candidates(words);
        if (candidates.isEmpty()) {
            candidates = withoutDistrict(words);
        }
        if (candidates.isEmpty() && words.endsWith(".")) {
            candidates = names.candidates(words.substring(0, words.length() - 1));
        }
        return candidates.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlaceResolver.Name(Keys.of(words), candidates, -1));
    }

    /** "Karak district", "greater Dunmere": what is left without the common noun. */
    private List<Candidate> withoutDistrict(String words) {
        int last = words.lastIndexOf(' ');
        if (last > 0 && districts.contains(words.substring(last + 1).toLowerCase(Locale.ROOT))) {
            return names.candidates(words.substring(0, last));
        }
        int first = words.indexOf(' ');
        return first > 0 && districts.contains(words.substring(0, first).toLowerCase(Locale.ROOT))
                ? names.candidates(words.substring(first + 1))
                : List.of();
    }

    /** The names with the one that holds each: the next name, close behind a comma or "in". */
    private List<PlaceResolver.Name> linked(
            Lexemes lexemes, List<Span> spans, int[] nameOfSpan, List<PlaceResolver.Name> known) {
        var linked = new ArrayList<PlaceResolver.Name>(known);
        for (int i = 0; i + 1 < spans.size(); i++) {
            if (nameOfSpan[i] >= 0 && nameOfSpan[i + 1] >= 0 && isHeldBy(lexemes, spans.get(i), spans.get(i + 1))) {
                PlaceResolver.Name name = known.get(nameOfSpan[i]);
                linked.set(nameOfSpan[i], new PlaceResolver.Name(name.key(), name.candidates(), nameOfSpan[i + 1]));
            }
        }
        return linked;
    }

    private static boolean isHeldBy(Lexemes lexemes, Span name, Span next) {
        int from = lexemes.at(name.end());
        int to = lexemes.at(next.start());
        if (to <= from || to - from > CONTAINER_REACH) {
            return false;
        }
        boolean first = lexemes.is(from, ",") || lexemes.is(from, "in") || lexemes.is(from, "(");
        for (int i = from + 1; i < to; i++) {
            first &= lexemes.is(i, "in") || lexemes.is(i, "the") || lexemes.is(i, "of") || lexemes.is(i, "near");
        }
        return first && (to - from > 1 || !lexemes.is(to - 1, "and"));
    }

    /** The town that the text named last before a part of a place, or the first one behind it. */
    private static int nearestSettlement(int[] nameOfSpan, List<Candidate> places, int span) {
        for (int distance = 1; distance < nameOfSpan.length && distance <= SETTLEMENT_REACH; distance++) {
            for (int other : new int[] {span - distance, span + distance}) {
                boolean inside = other >= 0 && other < nameOfSpan.length && nameOfSpan[other] >= 0;
                if (inside && places.get(nameOfSpan[other]).isSettlement()) {
                    return nameOfSpan[other];
                }
            }
        }
        return places.isEmpty() ? -1 : 0;
    }

    private static PlaceMention mention(Lexemes lexemes, Span span, Candidate place, boolean itself) {
        PlacePrecision precision = !itself
                ? PlacePrecision.AROUND
                : switch (place.kind()) {
                    case AREA -> PlacePrecision.AREA;
                    case COUNTRY -> PlacePrecision.COUNTRY;
                    case REGION -> PlacePrecision.REGION;
                    case CAPITAL, CITY, QUARTER -> PlacePrecision.TOWN;
                };
        String words = lexemes.text().substring(span.start(), span.end());
        String name = itself && !Keys.of(words).equals(Keys.of(place.name()))
                ? place.name()
                : itself ? properName(words, place) : words;
        return new PlaceMention(span, name, place.latitude(), place.longitude(), place.country(), precision);
    }

    /** The name as the text writes it, unless that is in capitals throughout. */
    private static String properName(String words, Candidate place) {
        return words.equals(words.toUpperCase(Locale.ROOT)) ? place.name() : words;
    }
}
