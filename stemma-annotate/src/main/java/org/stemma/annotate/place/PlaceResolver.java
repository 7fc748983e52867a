package org.stemma.annotate.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses among the places of a name what it means in its text. Immutable; safe between threads.
 *
 * <p>Each candidate is scored by its inhabitants, by what the names beside it contain ("Lyon, France"), by the share of
 * the text's other names that lie in its country and region, and by the nearest of them. The first round counts every
 * name's best guess; two more rounds count the guesses of the round before, until neighbours have found each other. One
 * name means one place in a text. Cost: names times candidates times the distinct places of the text, each bounded.
 *
 * <p>The idea that names in a text lie close together and inside one another follows Leidner, Toponym Resolution in
 * Text (2007), ch. 4; Lieberman, Samet and Sankaranarayanan, Geotagging with Local Lexicons (ICDE 2010), for the weight
 * of the region that a text speaks of.
 */
final class PlaceResolver {
    /**
     * Weights of a score, in decimal orders of population; they move as a set. Calibrated on the development halves of
     * the TR-News and LGL corpora.
     */
    private static final double CONTAINED = 8;

    private static final double SAME_COUNTRY = 3;
    private static final double SAME_REGION = 4.5;
    private static final double NEAR = 1.5;
    private static final double UNUSUAL_NAME = -2.5;
    private static final double CAPITAL = 0.7;
    private static final double QUARTER = -0.7;
    private static final double COUNTRY_BASE = 8;
    private static final double REGION_BASE = 6.4;
    private static final double LARGE_REGION = 0.2;

    /** Within so many kilometres a neighbour counts fully; its weight falls with the distance. */
    private static final double NEAR_KILOMETRES = 60;

    private static final double EARTH_RADIUS = 6371;
    private static final int ROUNDS = 3;

    /** The most distinct places of a text that closeness is measured to. */
    private static final int MOST_NEIGHBOURS = 60;

    /**
     * A name to resolve.
     *
     * @param key what it is looked up by; names with one key mean one place
     * @param candidates the places that it may mean, not empty
     * @param container the index of the name that holds it by the words between them, or -1
     */
    record Name(String key, List<Candidate> candidates, int container) {}

    /** The place of each name, in their order. */
    List<Candidate> resolve(List<Name> names) {
        List<Candidate> chosen = new ArrayList<>();
        Map<String, Candidate> first = new HashMap<>();
        for (Name name : names) {
            chosen.add(first.computeIfAbsent(name.key(), key -> best(name, Context.EMPTY, Optional.empty())));
        }
        for (int round = 0; round < ROUNDS; round++) {
            chosen = round(names, chosen);
        }
        return chosen;
    }

    /** What is asked once in a round: which place a name is that is held by another. */
    private record Question(String key, Optional<Candidate> container) {}

    private static List<Candidate> round(List<Name> names, List<Candidate> before) {
        Context context = Context.of(names, before);
        Map<String, Candidate> contained = new HashMap<>();
        Map<Question, Candidate> answers = new HashMap<>();
        var next = new ArrayList<Candidate>();
        for (int i = 0; i < names.size(); i++) {
            Name name = names.get(i);
            Optional<Candidate> container =
                    name.container() < 0 ? Optional.empty() : Optional.of(before.get(name.container()));
            Candidate best = answers.computeIfAbsent(
                    new Question(name.key(), container), question -> best(name, context, question.container()));
            if (container.isPresent() && container.get().contains(best)) {
                contained.put(name.key(), best);
            }
            next.add(best);
        }
        for (int i = 0; i < names.size(); i++) {
            Candidate said = contained.get(names.get(i).key());
            boolean open = names.get(i).container() < 0;
            if (said != null && open) {
                next.set(i, said);
            }
        }
        return next;
    }

    private static Candidate best(Name name, Context context, Optional<Candidate> container) {
        Candidate best = name.candidates().getFirst();
        double highest = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : name.candidates()) {
            double score = score(candidate, context, container, name.key());
            if (score > highest) {
                highest = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(Candidate candidate, Context context, Optional<Candidate> container, String key) {
        double score = base(candidate);
        if (!candidate.usual()) {
            score += UNUSUAL_NAME;
        }
        if (container.isPresent() && container.get().contains(candidate)) {
            score += CONTAINED;
        }
        score += SAME_COUNTRY * context.shareOfCountry(candidate, key);
        score += SAME_REGION * context.shareOfRegion(candidate, key);
        if (candidate.isSettlement()) {
            score += NEAR * context.closeness(candidate, key);
        }
        return score;
    }

    private static double base(Candidate candidate) {
        return switch (candidate.kind()) {
            case AREA, COUNTRY -> COUNTRY_BASE;
            case REGION -> REGION_BASE + LARGE_REGION * (Math.log10(candidate.population() + 1) - REGION_BASE);
            case CAPITAL -> Math.log10(candidate.population() + 1) + CAPITAL;
            case CITY -> Math.log10(candidate.population() + 1);
            case QUARTER -> Math.log10(candidate.population() + 1) + QUARTER;
        };
    }

    /** What a text speaks of, by the guesses of one round: one vote for each distinct name. */
    private record Context(
            Map<String, Double> countries,
            Map<String, Double> regions,
            Map<String, String> votes,
            Map<String, String> regionVotes,
            double total,
            List<Direction> neighbours,
            List<String> neighbourKeys) {
        static final Context EMPTY = new Context(Map.of(), Map.of(), Map.of(), Map.of(), 0, List.of(), List.of());

        static Context of(List<Name> names, List<Candidate> places) {
            Map<String, Double> countries = new HashMap<>();
            Map<String, Double> regions = new HashMap<>();
            Map<String, String> votes = new HashMap<>();
            Map<String, String> regionVotes = new HashMap<>();
            var neighbours = new ArrayList<Direction>();
            var keys = new ArrayList<String>();
            double total = 0;
            for (int i = 0; i < names.size(); i++) {
                Candidate place = places.get(i);
                String key = names.get(i).key();
                if (place.country().isEmpty() || votes.put(key, place.country()) != null) {
                    continue;
                }
                total++;
                countries.merge(place.country(), 1.0, Double::sum);
                if (!place.region().isEmpty()) {
                    regions.merge(place.region(), 1.0, Double::sum);
                    regionVotes.put(key, place.region());
                }
                if (place.isSettlement() && neighbours.size() < MOST_NEIGHBOURS) {
                    neighbours.add(Direction.of(place));
                    keys.add(key);
                }
            }
            return new Context(countries, regions, votes, regionVotes, total, neighbours, keys);
        }

        /** How near the nearest other town of the text lies, 1 for next door to 0. */
        double closeness(Candidate candidate, String key) {
            Direction direction = Direction.of(candidate);
            double nearest = -1;
            for (int i = 0; i < neighbours.size(); i++) {
                if (!neighbourKeys.get(i).equals(key)) {
                    nearest = Math.max(nearest, direction.cosine(neighbours.get(i)));
                }
            }
            double kilometres = EARTH_RADIUS * Math.acos(Math.min(1, nearest));
            return neighbours.isEmpty() ? 0 : NEAR_KILOMETRES / (NEAR_KILOMETRES + kilometres);
        }

        /** The share of the other names that lie in the candidate's country. */
        double shareOfCountry(Candidate candidate, String key) {
            return share(countries, candidate.country(), votes.getOrDefault(key, ""));
        }

        double shareOfRegion(Candidate candidate, String key) {
            return candidate.region().isEmpty()
                    ? 0
                    : share(regions, candidate.region(), regionVotes.getOrDefault(key, ""));
        }

        private double share(Map<String, Double> counts, String code, String own) {
            double others = counts.getOrDefault(code, 0.0) - (code.equals(own) ? 1 : 0);
            return total <= 1 ? 0 : Math.max(0, others) / (total - 1);
        }
    }

    /** A place as a direction from the middle of the earth, so that distances cost three products. */
    private record Direction(double x, double y, double z) {
        static Direction of(Candidate place) {
            double latitude = Math.toRadians(place.latitude());
            double longitude = Math.toRadians(place.longitude());
            return new Direction(
                    Math.cos(latitude) * Math.cos(longitude),
                    Math.cos(latitude) * Math.sin(longitude),
                    Math.sin(latitude));
        }

        double cosine(Direction other) {
            return x * other.x + y * other.y + z * other.z;
        }
    }
}
