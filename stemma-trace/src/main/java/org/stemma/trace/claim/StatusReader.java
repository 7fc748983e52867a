package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Lexicon.Match;
import org.stemma.trace.wording.Places;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * Finds what the clauses of a story say of the state of a place or a thing: who holds a town or a part of it, whether a
 * bridge or a dyke stands. Immutable; safe between threads.
 *
 * <p>A part of a town is a place of its own: who holds the west bank does not hold the town. Fighting anywhere in it makes
 * the town contested. "It" is the thing of the sentence before.
 */
final class StatusReader {
    private static final Lexicon STRUCTURES = Lexicon.load("structures");
    /** The slot of whether people can be reached. */
    static final String ACCESS_SLOT = "access";

    private static final Lexicon ACCESS = Lexicon.load("access");
    private static final Lexicon STATES = Lexicon.load("structure-states");

    private static final String NAME = "(?-i:\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*)";
    private static final String KIND = "(?:town|city|village|capital)";
    private static final String SIDE = "(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)?";

    /** What makes a name that of a town. */
    private static final Pattern TOWN = Pattern.compile("\\b(?i:" + KIND + ")(?: of)? (" + NAME + ")");

    /** How far a thing and its state may be apart, in words. */
    private static final int REACH = 8;

    private final List<String> towns;
    private final String main;
    private final List<Form> forms;
    private final Culprits culprits;

    private record Form(Pattern pattern, String value) {}

    /**
     * What a clause says of the state of something.
     *
     * @param slot what is asked: {@code control}, {@code state} or {@code who brought down}
     * @param subject of what
     * @param value the state
     * @param says whether it says so
     */
    record Status(String slot, String subject, String value, Says says) {
        String key() {
            String joint = slot.startsWith("who") ? " the " : slot.equals(Decisions.SLOT) ? " to " : " of ";
            return slot + joint + subject;
        }
    }

    /** How a clause stands to a value. */
    enum Says {
        /** As the negations in it tell. */
        AS_WORDED,
        /** That it is so. */
        YES,
        /** That it is not so, or still to come. */
        NO
    }

    /** The slot of who holds a place, and what tells that the place is a part of another. */
    private static final String CONTROL_SLOT = "control";

    private static final String OF_PART = " of the ";

    private static final Set<String> LANDMARKS = Lexicon.stems("landmarks");

    /** Whether a key asks who holds a town, and no part of one and no landmark. */
    static boolean isOfTown(String key) {
        String last = key.substring(key.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return key.startsWith(CONTROL_SLOT + " of ") && !key.contains(OF_PART) && !LANDMARKS.contains(last);
    }

    /** A reader for one story: what is a town in it is told from its own words. */
    StatusReader(List<AnnotatedArticle> story) {
        var counts = new LinkedHashMap<String, Integer>();
        for (AnnotatedArticle article : story) {
            Matcher town = TOWN.matcher(article.article().text().value());
            while (town.find()) {
                counts.merge(town.group(1), 1, Integer::sum);
            }
        }
        towns = List.copyOf(counts.keySet());
        main = counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
        forms = forms(towns);
        culprits = new Culprits(story);
    }

    /** The statuses that a clause tells, in a fixed order; at most one of a slot. */
    List<Status> statuses(Clause clause) {
        var statuses = new ArrayList<Status>();
        control(clause).ifPresent(statuses::add);
        statuses.addAll(structure(clause));
        access(clause).ifPresent(statuses::add);
        return statuses;
    }

    private Optional<Status> control(Clause clause) {
        if (main.isEmpty()) {
            return Optional.empty();
        }
        String text = clause.text();
        for (Form form : forms) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.find()) {
                boolean contested = form.value().equals(CONTESTED);
                String place = contested ? main : place(matcher.group("place"));
                boolean notYet = form.value().equals(NOT_YET);
                return Optional.of(new Status(
                        CONTROL_SLOT, place, notYet ? CAPTURED : form.value(), notYet ? Says.NO : Says.AS_WORDED));
            }
        }
        return Optional.empty();
    }

    private String place(String words) {
        Matcher side = Pattern.compile(SIDE, Pattern.CASE_INSENSITIVE).matcher(words);
        if (side.find()) {
            String name = side.group().toLowerCase(Locale.ROOT);
            return "the " + (name.endsWith("ern") ? name.substring(0, name.length() - "ern".length()) : name) + " of "
                    + main;
        }
        for (String town : towns) {
            if (words.contains(town)) {
                return town;
            }
        }
        if (words.toLowerCase(Locale.ROOT).matches(".*\\b" + KIND + "\\b.*")) {
            return main;
        }
        return NAMED_PLACE.matcher(words).find() ? words : words.toLowerCase(Locale.ROOT);
    }

    /** A place that has a name of its own, as the Sarn Pass. */
    private static final Pattern NAMED_PLACE = Pattern.compile("\\p{Lu}\\S* \\p{Lu}");

    private static final String CAPTURED = "captured";
    private static final String HELD = "held";
    private static final String CONTESTED = "contested";
    private static final String NOT_YET = "not yet";

    private static List<Form> forms(List<String> towns) {
        String names = towns.isEmpty()
                ? ""
                : "|" + String.join("|", towns.stream().map(Pattern::quote).toList());
        String part = SIDE + " (?:bank|districts?|quarters?|parts?|suburbs?|half|outskirts|side|positions?)|" + SIDE
                + "(?: side)? of (?:the )?(?:\\p{Ll}+ )?(?:" + KIND + names + ")|(?:railway |train |police )?station|"
                + "airport|airfield|harbour|grain elevator|(?-i:(?:\\p{Lu}[\\p{L}’'-]+ )+(?:Pass|Hill|Ridge))";
        String place = "(?<place>" + part + "|(?:border |port |mining )?" + KIND + names + ")\\b";
        String before = "(?:all of |the whole of |the whole |the entire |its positions in |positions in |of |the )*";
        String gained = "captured?|seized?|seizes|taken|took|takes|taking|conquered|retaken|retook|recaptured|overran|"
                + "liberated?|liberates|occupied|regained|regained control|won back|"
                + "taken control|in control|controls?|controlled";
        return List.of(
                form(place + " (?:is|was)(?: only)? a matter of (?:hours|days|weeks|time)", NOT_YET),
                form("\\b(?:capture|seizure|conquest|fall|liberation|occupation) of " + before + place, CAPTURED),
                form("\\b(?:" + gained + ")”? " + before + place, CAPTURED),
                form(
                        place + "[^,;]{0,20}? (?:under (?:the )?(?:full )?control|in (?:our|\\p{L}+) hands"
                                + "|been ours|is ours|has fallen|been captured|was captured)",
                        CAPTURED),
                form("\\b(?:holds?|held) (?:all of |the whole of |the whole |the entire )" + place, CAPTURED),
                form("\\b(?:holds?|held|holding|defends?|defending)\\b”? " + before + place, HELD),
                form(place + " (?:is|was|remains)(?: still)? (?:holding|held|ours|in our hands)\\b", HELD),
                form(
                        "\\b(?:fighting|clashes|street battles|shooting|gunfire|shelling) (?:continues?|continued|could be"
                                + " heard|was heard|is going on)\\b",
                        CONTESTED));
    }

    private static Form form(String pattern, String value) {
        return new Form(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), value);
    }

    /** Whether a place can be reached; in one story that is one question. Of people and things it is another. */
    private static Optional<Status> access(Clause clause) {
        Span sentence = clause.article().sentences().get(clause.sentence()).span();
        boolean named = clause.article().mentions().stream()
                .anyMatch(mention -> mention.form() == MentionForm.NAME && sentence.contains(mention.span()));
        boolean place = named
                || Wording.words(clause.article().words(sentence)).stream()
                        .anyMatch(word -> Places.rung(word.stem()).isPresent());
        return !place
                ? Optional.empty()
                : ACCESS.matches(clause.words()).stream()
                        .findFirst()
                        .map(match -> new Status(ACCESS_SLOT, "the place", match.category(), Says.AS_WORDED));
    }

    private List<Status> structure(Clause clause) {
        List<Word> words = clause.words();
        Optional<Match> state = STATES.matches(words).stream().findFirst();
        Optional<Match> thing = state.isEmpty() ? Optional.empty() : thing(clause, state.get());
        if (state.isEmpty() || thing.isEmpty()) {
            return List.of();
        }
        var statuses = new ArrayList<Status>();
        Optional<String> culprit = culprits.of(clause, state.get());
        boolean down = state.get().category().equals(DOWN);
        if (culprit.isEmpty() || !StanceReader.denies(clause)) {
            statuses.add(new Status("state", thing.get().category(), state.get().category(), Says.AS_WORDED));
        }
        if (down && culprit.isPresent()) {
            statuses.add(new Status("who brought down", thing.get().category(), culprit.get(), Says.AS_WORDED));
        }
        return statuses;
    }

    private static final String DOWN = "down";

    /** The thing whose state is told: one named near it, or the "it" of the sentence before. */
    private static Optional<Match> thing(Clause clause, Match state) {
        Optional<Match> named = STRUCTURES.matches(clause.words()).stream().findFirst();
        if (named.isPresent()) {
            int apart = Math.max(named.get().from(), state.from())
                    - Math.min(named.get().until(), state.until());
            return named.filter(match -> apart <= REACH);
        }
        boolean pronoun = clause.words().stream().anyMatch(word -> word.text().equals("it"));
        return pronoun ? before(clause) : Optional.empty();
    }

    /** The thing of the sentence before, in its paragraph, or of an earlier clause of the same sentence. */
    private static Optional<Match> before(Clause clause) {
        var sentences = clause.article().sentences();
        var sentence = sentences.get(clause.sentence());
        int from = sentence.span().start();
        if (clause.sentence() > 0 && sentences.get(clause.sentence() - 1).block() == sentence.block()) {
            from = sentences.get(clause.sentence() - 1).span().start();
        }
        Span earlier = new Span(from, clause.span().start());
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        List<Match> things = STRUCTURES.matches(Wording.words(clause.article().words(earlier), earlier.start()));
        return things.isEmpty() ? Optional.empty() : Optional.of(things.getLast());
    }
}
