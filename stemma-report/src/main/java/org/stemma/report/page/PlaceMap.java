package org.stemma.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.PlaceMention;
import org.stemma.model.annotation.PlacePrecision;
import org.stemma.model.article.ArticleId;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.report.cite.Library;
import org.stemma.report.picture.MapPicture;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * Where the claims of a story are: the places that are named in the sentences which state them, on a map.
 *
 * @param picture the map
 * @param places those with a point on it, parallel to its spots; the most often named first
 * @param wide those too large for a point: countries, areas
 */
public record PlaceMap(MapPicture picture, List<Place> places, List<Place> wide) {
    /** More points than this make a knot; the most often named are drawn. */
    private static final int MOST = 24;

    private static final int MOST_NOTES = 4;

    /**
     * A place.
     *
     * @param name its usual name
     * @param precision how large it is, in words
     * @param town whether the point is where it lies; else it is somewhere in its middle
     * @param claimants who is credited with the sentences, or the outlets that credit nobody
     * @param citations where it is named
     */
    public record Place(String name, String precision, boolean town, String claimants, List<Citation> citations) {
        /** The place in words. */
        public String label() {
            return name + ", " + precision + ": " + claimants;
        }
    }

    /** Copies the lists. */
    public PlaceMap {
        places = List.copyOf(places);
        wide = List.copyOf(wide);
    }

    /** The places in a sentence, for people. */
    public String summary() {
        return "Map of " + Wording.count(places.size(), "place") + ": "
                + String.join(", ", places.stream().map(Place::name).toList());
    }

    /** One place with all the places where it is named. */
    private record Named(PlaceMention first, List<Locus> loci, Set<String> claimants) {}

    /**
     * The map of a story; absent where no sentence that states a claim names a place with a point, or only one stands
     * alone, without its country: then it is as likely the name of something else.
     */
    static Optional<PlaceMap> of(Dossier dossier, Citations citations) {
        List<Named> all = named(dossier, citations.library());
        List<Named> points = all.stream()
                .filter(named -> isPoint(named.first().precision()))
                .filter(named -> inCompany(named, all))
                .sorted((one, other) -> other.loci().size() - one.loci().size())
                .limit(MOST)
                .toList();
        if (points.isEmpty()) {
            return Optional.empty();
        }
        List<Named> wide = all.stream()
                .filter(named -> !isPoint(named.first().precision()))
                .toList();
        return Optional.of(new PlaceMap(
                MapPicture.of(drawn(points), drawn(wide)),
                points.stream().map(named -> place(named, citations)).toList(),
                wide.stream().map(named -> place(named, citations)).toList()));
    }

    private static List<MapPicture.Point> drawn(List<Named> places) {
        return places.stream()
                .map(Named::first)
                .map(place -> new MapPicture.Point(place.latitude(), place.longitude(), Display.line(place.name())))
                .toList();
    }

    private static boolean isPoint(PlacePrecision precision) {
        return switch (precision) {
            case AREA, COUNTRY -> false;
            case REGION, TOWN, AROUND -> true;
        };
    }

    /** Whether its country, or another place of it, is named as well. */
    private static boolean inCompany(Named named, List<Named> all) {
        String country = named.first().country();
        return !country.isEmpty()
                && all.stream()
                        .anyMatch(other ->
                                !other.equals(named) && other.first().country().equals(country));
    }

    private static List<Named> named(Dossier dossier, Library library) {
        Map<String, Named> byPlace = new LinkedHashMap<>();
        for (ArticleId id : dossier.stemma().story().articles()) {
            AnnotatedArticle annotated = library.article(id);
            List<Locus> stating = stating(id, dossier, library);
            for (PlaceMention place : annotated.places()) {
                Locus locus = annotated.locus(place.span());
                if (stating.stream().anyMatch(locus::overlaps)) {
                    String key = place.name() + " " + place.latitude() + " " + place.longitude();
                    Named named = byPlace.computeIfAbsent(
                            key, name -> new Named(place, new ArrayList<>(), new LinkedHashSet<>()));
                    named.loci().add(locus);
                    named.claimants().addAll(claimants(locus, library));
                }
            }
        }
        return List.copyOf(byPlace.values());
    }

    /** The sentences of an article that state a claim. */
    private static List<Locus> stating(ArticleId id, Dossier dossier, Library library) {
        var stating = new LinkedHashSet<Locus>();
        for (Claim claim : dossier.claims()) {
            for (Statement statement : claim.statements()) {
                if (statement.locus().article().equals(id)) {
                    stating.add(library.sentence(statement.locus()));
                }
            }
        }
        return List.copyOf(stating);
    }

    /** Whom the article credits with the words around the place, else its outlet. */
    private static Set<String> claimants(Locus place, Library library) {
        var claimants = new LinkedHashSet<String>();
        library.credited(place).forEach(entity -> claimants.add(Display.line(library.name(entity))));
        if (claimants.isEmpty()) {
            claimants.add(Display.line(library.outlet(place.article())) + ", crediting nobody");
        }
        return claimants;
    }

    private static Place place(Named named, Citations citations) {
        return new Place(
                Display.line(named.first().name()),
                Wording.of(named.first().precision()),
                named.first().precision() == PlacePrecision.TOWN,
                String.join("; ", named.claimants()),
                named.loci().stream().limit(MOST_NOTES).map(citations::cite).toList());
    }
}
