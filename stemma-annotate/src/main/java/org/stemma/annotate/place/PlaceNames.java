package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.stemma.annotate.lexicon.Lexicon;

/** What places a name may mean: countries, areas, short forms, and the gazetteer. Immutable; safe between threads. */
final class PlaceNames {
    /** Of one name, only so many places are considered: those with the most inhabitants. */
    private static final int MOST_CANDIDATES = 40;

    /** Inhabitants that stand for a country or an area when sizes are compared. */
    private static final double COUNTRY_SIZE = 1e8;

    private static final int[] NOTHING = {};

    /** The most words of a name. */
    static final int LONGEST_NAME = 6;

    private final Map<String, List<Candidate>> curated = new HashMap<>();
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, String> forms = new HashMap<>();
    private final Map<String, double[]> regionPositions;
    private final Set<String> adjectives = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Map<String, Candidate> countries = new HashMap<>();

    private final Supplier<Gazetteer> gazetteer;

    PlaceNames(String language, Supplier<Gazetteer> gazetteer) {
        this.gazetteer = gazetteer;
        Lexicon places = Lexicon.of(language, "places");
        regionPositions = positions(places.rows("regions"));
        addCountries(Lexicon.of(language, "countries"), positions(places.rows("countries")));
        for (Lexicon.Row row : places.rows("areas")) {
            List<String> names = row.values(2);
            var area = new Candidate(
                    names.getFirst(),
                    PlaceKind.AREA,
                    Double.parseDouble(row.column(0)),
                    Double.parseDouble(row.column(1)),
                    "",
                    "",
                    COUNTRY_SIZE,
                    true);
            names.forEach(name -> add(name, area));
        }
        for (Lexicon.Row row : places.rows("forms")) {
            row.values(1).forEach(form -> forms.put(form, row.column(0)));
        }
    }

    private static Map<String, double[]> positions(List<Lexicon.Row> rows) {
        Map<String, double[]> positions = new HashMap<>();
        for (Lexicon.Row row : rows) {
            positions.put(
                    row.column(0), new double[] {Double.parseDouble(row.column(1)), Double.parseDouble(row.column(2))});
        }
        return positions;
    }

    private void addCountries(Lexicon lexicon, Map<String, double[]> positions) {
        for (Lexicon.Row row : lexicon.rows("")) {
            double[] position = positions.get(row.column(0));
            if (position == null) {
                continue;
            }
            var country = new Candidate(
                    row.column(1), PlaceKind.COUNTRY, position[0], position[1], row.column(0), "", COUNTRY_SIZE, true);
            countries.put(row.column(0), country);
            add(row.column(1), country);
            row.values(2).forEach(adjective -> {
                add(adjective, country);
                adjectives.add(Keys.of(adjective));
                if (adjective.endsWith("s")) {
                    people.add(Keys.of(adjective));
                }
            });
            row.values(4).forEach(name -> add(name, country));
        }
    }

    private void add(String name, Candidate candidate) {
        String key = Keys.of(name);
        curated.computeIfAbsent(key, absent -> new ArrayList<>()).add(candidate);
        int space = key.indexOf(' ');
        while (space > 0) {
            beginnings.add(key.substring(0, space));
            space = key.indexOf(' ', space + 1);
        }
    }

    /** Whether it is a word for the people of a country, which names no place. */
    boolean isPeople(String key) {
        return people.contains(key);
    }

    /** Whether the text is a short form, points and capitals included. */
    boolean isForm(String text) {
        return forms.containsKey(text);
    }

    /** Whether a name of more words begins with this key. */
    boolean isBeginning(String key) {
        return beginnings.contains(key) || gazetteer.get().isBeginning(key);
    }

    /** The country of an ISO 3166 code. */
    Optional<Candidate> country(String code) {
        return Optional.ofNullable(countries.get(code));
    }

    /** The region of a code such as {@code US.KY}. */
    Optional<Candidate> region(String code) {
        return gazetteer.get().regionPlace(code).map(place -> candidate(place, true, code));
    }

    /** As {@link #candidates(String, String)}, with the key of the name. */
    List<Candidate> candidates(String name) {
        return candidates(name, Keys.of(name));
    }

    /**
     * The places that a name may mean: countries and areas first, then regions, then towns by population.
     *
     * @param name as the text writes it
     * @param key its key
     */
    List<Candidate> candidates(String name, String key) {
        String form = forms.get(name);
        if (form != null) {
            Optional<Candidate> region = form.indexOf('.') > 0 ? region(form) : Optional.empty();
            return region.isPresent() ? List.of(region.get()) : candidatesOf(form);
        }
        return candidatesOf(key);
    }

    private List<Candidate> candidatesOf(String key) {
        List<Candidate> known = curated.getOrDefault(key, List.of());
        int[] postings = adjectives.contains(key) ? NOTHING : gazetteer.get().find(key);
        if (postings.length == 0) {
            return known;
        }
        var candidates = new ArrayList<>(known);
        for (int i = 0; i < postings.length && candidates.size() < MOST_CANDIDATES; i++) {
            candidates.add(candidate(postings[i] >> 1, (postings[i] & 1) == 0, key));
        }
        return candidates;
    }

    private Candidate candidate(int place, boolean usual, String key) {
        Gazetteer gazetteer = this.gazetteer.get();
        boolean region = gazetteer.kind(place) == PlaceKind.REGION;
        double[] position = region ? regionPositions.get(gazetteer.region(place)) : null;
        return new Candidate(
                gazetteer.name(place).orElseGet(() -> inTitleCase(key)),
                gazetteer.kind(place),
                position == null ? gazetteer.latitude(place) : position[0],
                position == null ? gazetteer.longitude(place) : position[1],
                gazetteer.country(place),
                gazetteer.region(place),
                gazetteer.population(place),
                usual);
    }

    private static String inTitleCase(String key) {
        var name = new StringBuilder(key);
        for (int i = 0; i < name.length(); i++) {
            if (i == 0 || name.charAt(i - 1) == ' ') {
                name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
            }
        }
        return name.toString();
    }
}
