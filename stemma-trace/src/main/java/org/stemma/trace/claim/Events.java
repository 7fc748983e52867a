package org.stemma.trace.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.model.article.BlockRole;
import org.stemma.model.finding.ClaimValue.Amount;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clauses;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;

/**
 * Tells the events apart that the figures of one slot are of: the tolls of two accidents are two claims.
 *
 * <p>Figures are of one event only where something says so. Equal ones are, unless they name different places or count
 * different people. Different ones need a reason: they stand near the heads of their reports, or are told in the same
 * words, or by one source. A report gives one total of one event in one voice; another number that it tells in the same
 * voice is of something else. So are figures of a sentence that turn a part against its whole, and counts of which one is
 * many times the other. A figure that names no place joins the event of an equal figure, else the one told of most in what
 * its article is about.
 */
final class Events {
    /** Figures whose sentences share so many content words are of one event, whatever places they name if equal. */
    private static final int SAME_TELLING = 3;

    /** Counts of one event do not differ by more than this factor from the nearest other one. */
    private static final double LARGEST_FACTOR = 8;

    private static final Lexicon REVISIONS = Lexicon.load("revisions", "revision");
    private static final Lexicon RISEN = Lexicon.load("revisions", "risen");
    private static final Lexicon AGAINST = Lexicon.load("number-uses", "against");
    private static final Lexicon EARLIER = Lexicon.load("number-uses", "earlier");

    private final StoryPlaces places;
    private final boolean counts;
    private final boolean moves;
    private final Set<String> bridged;
    private final Set<List<String>> apart;
    private final List<Event> events = new ArrayList<>();

    private Events(StoryPlaces places, boolean counts, boolean moves, Set<String> bridged, Set<List<String>> apart) {
        this.apart = apart;
        this.places = places;
        this.counts = counts;
        this.moves = moves;
        this.bridged = bridged;
    }

    /** A figure with what tells its event. */
    private record Told(Stated stated, FigureScope scope, boolean summed, Set<String> stems) {}

    /** The figures of one event, and the places that they name. */
    private static final class Event {
        private final List<Told> told = new ArrayList<>();
        private FigureScope scope = new FigureScope(Set.of());

        void add(Told figure) {
            told.add(figure);
            scope = scope.and(figure.scope());
        }

        boolean holds(Stated stated) {
            return told.stream().anyMatch(figure -> figure.stated().equals(stated));
        }
    }

    /**
     * The statements on one slot by event; the events by their first statements, each in the order given.
     *
     * @param counts whether the slot counts people or things, so that the figures of one event are near one another
     * @param moves whether different figures of the slot may be of one event, and are not of different places
     */
    static List<List<Stated>> apart(List<Stated> statements, StoryPlaces places, boolean counts, boolean moves) {
        var events = new Events(places, counts, moves, bridged(statements), apart(statements));
        var unplaced = new ArrayList<Told>();
        for (Stated stated : statements) {
            var told = new Told(
                    stated, FigureScope.of(stated.clause(), places), Telling.isSummed(stated), Telling.stems(stated));
            if (told.scope().places().isEmpty()) {
                unplaced.add(told);
            } else {
                events.add(told);
            }
        }
        unplaced.forEach(events::addUnplaced);
        events.joinSeries();
        return events.events.stream()
                .map(event -> statements.stream().filter(event::holds).toList())
                .toList();
    }

    /**
     * Nouns that the story uses for the people of its event: near the heads of two reports, one tells of so many
     * passengers, the other of as many people.
     */
    private static Set<String> bridged(List<Stated> statements) {
        var bridged = new LinkedHashSet<String>();
        List<Stated> heads = statements.stream().filter(Anchors::nearHead).toList();
        for (Stated one : heads) {
            boolean named = !one.things().isEmpty() && !one.things().equals(CountedThings.ATTACKERS) && size(one) > FEW;
            if (named
                    && heads.stream()
                            .anyMatch(other ->
                                    other.things().isEmpty() && other.amount().equals(one.amount()))) {
                bridged.add(one.things());
            }
        }
        return bridged;
    }

    /** The nouns that one report counts apart from each other: its sailors are not its passengers. */
    private static Set<List<String>> apart(List<Stated> statements) {
        var apart = new LinkedHashSet<List<String>>();
        for (Stated one : statements) {
            statements.stream()
                    .filter(other -> one.besides(other) && !one.things().equals(other.things()))
                    .forEach(other -> apart.add(List.of(one.things(), other.things())));
        }
        return apart;
    }

    /** So few people may be as many as others by chance. */
    private static final int FEW = 2;

    private void add(Told told) {
        for (Event event : events) {
            boolean same = (event.scope.meets(told.scope()) && mayHold(event, told))
                    || event.told.stream().anyMatch(other -> toldAlike(told, other));
            if (same) {
                event.add(told);
                return;
            }
        }
        open(told);
    }

    private void addUnplaced(Told told) {
        Event best = null;
        int most = -1;
        Stated stated = told.stated();
        FigureScope lead = FigureScope.lead(stated.clause().article(), places);
        for (Event event : events) {
            boolean alike = event.told.stream().anyMatch(other -> toldAlike(told, other));
            boolean equal = event.told.stream().anyMatch(other -> isEqual(told, other));
            boolean beside =
                    event.told.stream().anyMatch(other -> stated.besides(other.stated()) && countsSame(told, other));
            boolean ofLead = event.scope.meets(lead) && mayHold(event, told);
            if (!alike && !(equal && beside) && !ofLead) {
                continue;
            }
            int score = (alike ? TOLD_ALIKE : 0) + (equal && beside ? EQUAL_BESIDE : 0) + (equal ? EQUAL : 0);
            score += Math.min(event.told.size(), EQUAL - 1);
            if (score > most) {
                best = event;
                most = score;
            }
        }
        if (best == null) {
            open(told);
        } else {
            best.add(told);
        }
    }

    private void open(Told told) {
        var event = new Event();
        event.add(told);
        events.add(event);
    }

    /**
     * Joins what a source counts in one document with what it counts in the next: its bulletins on a story are of one
     * event, also where one names a place that the other has no need to name again.
     */
    private void joinSeries() {
        for (int i = 0; i < events.size(); i++) {
            for (int k = events.size() - 1; k > i; k--) {
                Event first = events.get(i);
                Event second = events.get(k);
                if (moves && areOneSeries(first, second)) {
                    second.told.forEach(first::add);
                    events.remove(k);
                }
            }
        }
    }

    private boolean areOneSeries(Event first, Event second) {
        boolean rival = first.told.stream()
                .anyMatch(one -> second.told.stream()
                        .anyMatch(other -> one.stated().besides(other.stated())
                                && speaksForItself(one)
                                && !one.stated().amount().equals(other.stated().amount())));
        return !rival
                && first.told.stream()
                        .anyMatch(one -> second.told.stream().anyMatch(other -> areOfOneSeries(one, other)));
    }

    private boolean areOfOneSeries(Told one, Told other) {
        return speaksForItself(one)
                && speaksForItself(other)
                && !one.stated().besides(other.stated())
                && publisher(one).equals(publisher(other))
                && one.scope().meets(other.scope())
                && countsSame(one, other)
                && isNear(one.stated(), other.stated());
    }

    private static boolean speaksForItself(Told told) {
        return told.stated().speaksForItself();
    }

    private static String publisher(Told told) {
        return told.stated().publisher();
    }

    /** Whether a figure may be of an event: linked to one of its figures, and no rival of those of its own article. */
    private boolean mayHold(Event event, Told told) {
        boolean linked = event.told.stream().anyMatch(other -> areLinked(told, other));
        boolean contrasted =
                counts && event.told.stream().anyMatch(other -> isContrasted(told.stated(), other.stated()));
        boolean known =
                event.told.stream().anyMatch(other -> !other.stated().besides(told.stated()) && isEqual(told, other));
        boolean rival = counts && event.told.stream().anyMatch(other -> isRival(told.stated(), other.stated()));
        return linked && !contrasted && (known || !rival);
    }

    /** Whether two figures are of one event, as far as they themselves tell. */
    private boolean areLinked(Told one, Told other) {
        if (!counts
                || (isEqual(one, other) && (size(one.stated()) >= BY_CHANCE || haveReason(one, other, FEW_SHARED)))) {
            return true;
        }
        boolean nought = size(one.stated()) == 0 || size(other.stated()) == 0;
        if (nought) {
            return one.summed() == other.summed() && !isOfOthers(one, other) && haveReason(one, other, FEW_SHARED);
        }
        return moves
                && countsSame(one, other)
                && isNear(one.stated(), other.stated())
                && haveReason(one, other, SAME_TELLING);
    }

    /** A smaller number may be equal to another by chance. */
    private static final int BY_CHANCE = 10;

    /** So many shared words tell that two equal small numbers are of one event. */
    private static final int FEW_SHARED = 2;

    /** What allows figures to be of one event that do not tell so by being equal. */
    private static boolean haveReason(Told one, Told other, int shared) {
        boolean head = Anchors.nearHead(one.stated()) || Anchors.nearHead(other.stated());
        boolean heads = Anchors.nearHead(one.stated()) && Anchors.nearHead(other.stated());
        boolean source = one.stated().speaker().isPresent()
                && one.stated().speaker().equals(other.stated().speaker());
        return heads
                || source
                || (head && Likeness.shared(one.stems(), other.stems()).size() >= shared);
    }

    private boolean isEqual(Told one, Told other) {
        return size(one.stated()) == size(other.stated()) && one.summed() == other.summed() && !isOfOthers(one, other);
    }

    /** Whether two figures count the same people: in the same words, or in words that the story uses for one another. */
    private boolean countsSame(Told one, Told other) {
        boolean attackers =
                people(one).equals(CountedThings.ATTACKERS) || people(other).equals(CountedThings.ATTACKERS);
        boolean total = !attackers
                && ((people(one).isEmpty() && isRisen(one)) || (people(other).isEmpty() && isRisen(other)));
        return one.summed() == other.summed() && (total || people(one).equals(people(other)));
    }

    /** Whether a figure is told as what another has become: "the number of injured had risen to seven". */
    private static boolean isRisen(Told told) {
        return RISEN.hasAny(sentence(told.stated()));
    }

    private String people(Told told) {
        String things = told.stated().things();
        return bridged.contains(things) ? "" : things;
    }

    /**
     * Whether two figures count people who cannot be the same. What one report calls sailors another may call the crew: as
     * many, and told apart by no report.
     */
    private boolean isOfOthers(Told one, Told other) {
        String first = people(one);
        String second = people(other);
        boolean renamed = size(one.stated()) == size(other.stated())
                && size(one.stated()) > FEW
                && !first.equals(CountedThings.ATTACKERS)
                && !second.equals(CountedThings.ATTACKERS)
                && !apart.contains(List.of(first, second));
        if (renamed) {
            return false;
        }
        boolean named = !first.isEmpty() && !second.isEmpty();
        return !first.equals(second)
                && (named || first.equals(CountedThings.ATTACKERS) || second.equals(CountedThings.ATTACKERS));
    }

    /**
     * Whether a report gives two numbers in one voice, of which only the first can be the total of its event: not where it
     * tells that one replaced the other, or sets it against somebody else's, nor in two entries of a live report.
     */
    private static boolean isRival(Stated later, Stated first) {
        boolean voice = later.sources().isEmpty() || later.speaker().equals(first.speaker());
        return voice
                && later.besides(first)
                && later.published().equals(first.published())
                && later.clause().role() != BlockRole.CORRECTION
                && first.clause().role() != BlockRole.CORRECTION
                && later.amount().isPresent()
                && first.amount().isPresent()
                && !overlap(later.amount().get(), first.amount().get())
                && !isReplaced(later)
                && !isReplaced(first)
                && !areContested(later, first);
    }

    /** Whether one sentence tells of two counts: "19 dead, officials seven", "19, far above the official figure of seven". */
    private static boolean areContested(Stated one, Stated other) {
        return one.clause().sentence() == other.clause().sentence()
                && (one.clause().role() == BlockRole.HEADLINE || AGAINST.hasAny(sentence(one)));
    }

    private static boolean overlap(Amount one, Amount other) {
        return one.low() <= other.high() && other.low() <= one.high();
    }

    private static boolean isReplaced(Stated stated) {
        List<Word> words = sentence(stated);
        return REVISIONS.hasAny(words) || EARLIER.hasAny(words);
    }

    private static List<Word> sentence(Stated stated) {
        return Clauses.sentence(stated.clause()).words();
    }

    /** Whether two figures of one sentence are of a part and its whole, or of two places. */
    private boolean isContrasted(Stated one, Stated other) {
        if (!one.besides(other)
                || one.clause().sentence() != other.clause().sentence()
                || one.clause().role() == BlockRole.HEADLINE
                || one.amount().equals(other.amount())) {
            return false;
        }
        var article = one.clause().article();
        Span between = new Span(
                Math.min(one.span().end(), other.span().end()),
                Math.max(one.span().end(), other.span().end()));
        Span sentence = article.sentences().get(one.clause().sentence()).span();
        return PART_OF.matcher(article.words(between)).find()
                || places.in(article, sentence).size() > 1;
    }

    /** What leads from a part to its whole: "60,000 cases, almost half of the country's 140,000". */
    private static final Pattern PART_OF = Pattern.compile("\\bof (?:the|all|its|their)\\b");

    private static boolean isNear(Stated one, Stated other) {
        double first = size(one);
        double second = size(other);
        return Math.min(first, second) == 0
                || Math.max(first, second) <= LARGEST_FACTOR * Math.max(1, Math.min(first, second));
    }

    private static double size(Stated stated) {
        return stated.amount()
                .map(amount -> amount.low() > 0 || Double.isInfinite(amount.high()) ? amount.low() : amount.high())
                .orElse(0.0);
    }

    /** What tells the event of a figure without a place, each above all that follow; then how often it is told of. */
    private static final int TOLD_ALIKE = 4000;

    private static final int EQUAL_BESIDE = 2000;
    private static final int EQUAL = 1000;

    private boolean toldAlike(Told one, Told other) {
        return isEqual(one, other)
                && Likeness.shared(one.stems(), other.stems()).size() >= SAME_TELLING;
    }
}
