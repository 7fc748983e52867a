package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.text.Span;

/**
 * The mentions of an article so far, and for whom a pronoun stands among them. Not shared between threads.
 *
 * <p>A pronoun weighs the figures mentioned before it: the nearer sentence, the subject, the figure named more often,
 * the one on its own side of the quotation marks. Whoever cannot be meant is left out: another gender or number, the
 * speaker of the words that it stands in, the subject of the clause whose object it is. If the best one is not good
 * enough the pronoun stays open.
 */
final class Turns {
    // Calibrated on the 25 news texts of GUM by precision first; they move together.
    private static final double SENTENCE_COST = 2.0;
    private static final double PARAGRAPH_COST = 0.5;
    private static final double SUBJECT_GAIN = 1.5;
    private static final double SPEAKER_GAIN = 2.0;
    private static final double NAME_GAIN = 0.5;
    private static final double FREQUENCY_GAIN = 0.3;
    private static final double QUOTATION_COST = 2.5;
    private static final double HEADING_COST = 1.5;
    private static final double GUESS_COST = 2.0;
    private static final double ACCEPTED = -5.0;
    private static final double ACCEPTED_THING = -1.5;

    /** From this many mentions on, more do not count. */
    private static final int FREQUENT = 6;

    /** Among how many last mentions one that ends at a place is looked for. */
    private static final int NEAR = 5;

    /** How many sentences back a figure is still at hand. */
    private static final int NEAR_SENTENCES = 1;

    /** How many mentions back a pronoun looks. */
    private static final int REACH = 40;

    /** How many sentences back a pronoun looks. */
    private static final int SENTENCES = 4;

    /** How many sentences back a pronoun that speaks looks: whole paragraphs of speech may stand between. */
    private static final int SPEECHES = 16;

    /** Farther than so many sentences a speaker is not from the next words that are given to him. */
    private static final int SPEECH_DISTANCE = 2;

    private record Turn(
            Figure figure, int from, int until, int sentence, boolean subject, boolean speaker, boolean quoted) {}

    private final ArticleContext context;
    private final Words words;
    private final NameLexicon lexicon;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Speech> speeches;
    private final BitSet speakers = new BitSet();

    /** The names of the article, by the token at which each begins: a speaker may be named behind his words. */
    private final Cast.@Nullable Part[] nameAt;

    private int nextSpeech;

    Turns(ArticleContext context, NameLexicon lexicon, List<Speech> speeches, Cast.@Nullable Part[] nameAt) {
        this.nameAt = nameAt;
        this.context = context;
        this.words = context.words();
        this.lexicon = lexicon;
        this.speeches = speeches;
        for (Speech speech : speeches) {
            for (Span speaker : speech.speakers()) {
                speakers.set(words.tokens().at(speaker.start()), words.tokens().at(speaker.end() - 1) + 1);
            }
        }
    }

    /** Whether a token begins, or stands in, the words for a speaker. */
    boolean isSpeaker(int token) {
        return token >= 0 && speakers.get(token);
    }

    void add(Figure figure, int from, int until, boolean subject) {
        figure.turns++;
        figure.lastMention = until;
        int said = speakers.nextSetBit(from);
        boolean speaker = said >= 0 && said < until;
        turns.add(new Turn(figure, from, until, context.sentenceOf(from), subject, speaker, context.isQuoted(from)));
    }

    /** The figure whose last mention ends at a token. */
    @Nullable Figure endingAt(int token) {
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - NEAR); i--) {
            if (turns.get(i).until() == token) {
                return turns.get(i).figure();
            }
        }
        return null;
    }

    /** Whether a figure was last mentioned in the sentence of a token or the one before it. */
    boolean isNear(Figure figure, int token) {
        return figure.lastMention > 0
                && context.sentenceOf(token) - context.sentenceOf(figure.lastMention - 1) <= NEAR_SENTENCES;
    }

    /** The figures mentioned, the last one first, each once. */
    List<Figure> recent() {
        var recent = new ArrayList<Figure>();
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - REACH); i--) {
            if (!recent.contains(turns.get(i).figure())) {
                recent.add(turns.get(i).figure());
            }
        }
        return recent;
    }

    /** Whether a token is a pronoun of the third person, or a relative one for a person. */
    boolean isPronoun(int token) {
        return switch (words.lower(token)) {
            case "he",
                    "him",
                    "his",
                    "himself",
                    "she",
                    "her",
                    "hers",
                    "herself",
                    "it",
                    "its",
                    "itself",
                    "they",
                    "them",
                    "their",
                    "themselves",
                    "who" -> !words.isAllCapitals(token) || words.word(token).length() > 2;
            default -> false;
        };
    }

    /** For whom the pronoun at a token stands; null if nobody fits well. */
    @Nullable Figure resolve(int token, int first) {
        String pronoun = words.lower(token);
        if (pronoun.equals("who")) {
            return relative(token);
        }
        Optional<Gender> gender = switch (pronoun) {
            case "he", "him", "his", "himself" -> Optional.of(Gender.MALE);
            case "she", "her", "hers", "herself" -> Optional.of(Gender.FEMALE);
            default -> Optional.empty();
        };
        boolean plural = pronoun.startsWith("the");
        if (pronoun.endsWith("self") || pronoun.endsWith("selves")) {
            @Nullable Figure subject = subjectBefore(token, gender, plural);
            if (subject != null) {
                return subject;
            }
        }
        boolean object = pronoun.equals("him") || pronoun.equals("them") || isObject(token, pronoun);
        boolean speaks = speakers.get(token);
        List<Figure> barred = speakers(token);
        Figure best = null;
        double bestScore = gender.isPresent() ? ACCEPTED : ACCEPTED_THING;
        int sentence = context.sentenceOf(token);
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - REACH); i--) {
            Turn turn = turns.get(i);
            if (Math.abs(sentence - turn.sentence()) > (speaks ? SPEECHES : SENTENCES)) {
                break;
            }
            Figure figure = turn.figure();
            if (!agrees(figure, gender, plural) || barred.contains(figure) || bound(turn, token, object, first)) {
                continue;
            }
            if (figure.kind() == EntityKind.DOCUMENT && !turn.subject()) {
                continue;
            }
            boolean guess = gender.isPresent() && !figure.isPerson() && !figure.person;
            if (guess && !turn.subject()) {
                continue;
            }
            double score = score(turn, token, sentence) - (guess ? GUESS_COST : 0);
            if (score > bestScore) {
                bestScore = score;
                best = figure;
            }
        }
        if (best != null && gender.isPresent()) {
            best.gender = gender.get();
            if (!best.person && !best.isPerson()) {
                best.vote(EntityKind.PERSON, Candidate.LIKELY);
            }
        }
        return best;
    }

    /** The subject of the sentence that stands last before a reflexive pronoun, which agrees with it. */
    private @Nullable Figure subjectBefore(int token, Optional<Gender> gender, boolean plural) {
        int sentence = context.sentenceOf(token);
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - REACH); i--) {
            Turn turn = turns.get(i);
            if (turn.sentence() != sentence) {
                break;
            }
            if (turn.subject() && agrees(turn.figure(), gender, plural)) {
                return turn.figure();
            }
        }
        return null;
    }

    private double score(Turn turn, int token, int sentence) {
        Figure figure = turn.figure();
        int distance = Math.abs(sentence - turn.sentence());
        if (turn.speaker() && speakers.get(token)) {
            distance = Math.min(distance, SPEECH_DISTANCE);
        }
        double score = -SENTENCE_COST * distance;
        score -= PARAGRAPH_COST * Math.min(2, Math.abs(context.blockOf(sentence) - context.blockOf(turn.sentence())));
        score += turn.subject() ? SUBJECT_GAIN : 0;
        score += turn.speaker() && speakers.get(token) ? SPEAKER_GAIN : 0;
        score += figure.isNamed() ? NAME_GAIN : 0;
        score += FREQUENCY_GAIN * Math.min(FREQUENT, figure.turns);
        score -= turn.quoted() == context.isQuoted(token) ? 0 : QUOTATION_COST;
        score -= context.role(turn.sentence()).equals(context.role(sentence)) ? 0 : HEADING_COST;
        return score;
    }

    /** Whether the pronoun is the object in the clause of which the turn is the subject. */
    private boolean bound(Turn turn, int token, boolean object, int first) {
        if (!object || turn.from() < first || !turn.subject()) {
            return false;
        }
        for (int between = turn.until(); between < token; between++) {
            String lower = words.lower(between);
            boolean clause = words.isMark(between)
                    || lower.equals("that")
                    || lower.equals("who")
                    || lower.equals("and")
                    || lower.equals("if")
                    || lower.equals("when")
                    || lower.equals("to");
            if (clause) {
                return false;
            }
        }
        return true;
    }

    /** Whether "her" or "it" stands as an object: no noun follows it, and a verb or preposition goes before. */
    private boolean isObject(int token, String pronoun) {
        if (!pronoun.equals("her") && !pronoun.equals("it")) {
            return false;
        }
        String next = words.lower(token + 1);
        boolean nounFollows = words.isWord(token + 1)
                && !lexicon.functionWords.contains(next)
                && (lexicon.words.isNoun(next) || lexicon.words.isAdjective(next));
        return !nounFollows && (pronoun.equals("her") || !lexicon.auxiliaries.contains(next));
    }

    private static boolean agrees(Figure figure, Optional<Gender> gender, boolean plural) {
        EntityKind kind = figure.kind();
        if (gender.isPresent()) {
            boolean person = kind == EntityKind.PERSON || figure.person || mayBePerson(figure);
            return person && !figure.plural && figure.gender.agreesWith(gender.get());
        }
        if (plural) {
            boolean group = kind == EntityKind.UNNAMED && !figure.person;
            return figure.plural || kind == EntityKind.ORGANISATION || group;
        }
        return !figure.plural
                && !figure.person
                && (kind == EntityKind.ORGANISATION
                        || kind == EntityKind.DOCUMENT
                        || kind == EntityKind.UNNAMED
                        || (kind == EntityKind.PLACE && figure.acts));
    }

    /** Whether a single word of which nothing is known may be a surname. */
    private static boolean mayBePerson(Figure figure) {
        return figure.isNamed()
                && !figure.articled
                && figure.weight() <= Candidate.GUESS
                && figure.kind() != EntityKind.PLACE
                && figure.acronyms.isEmpty()
                && !figure.name().contains(" ");
    }

    /** Whether "of" and persons stand before a name, of whom a clause behind it may be: "former members of X, who". */
    boolean isAfterPersons(int name) {
        int of = words.is(name - 1, "the") ? name - 2 : name - 1;
        boolean within = words.is(of, "of") || words.is(of, "from") || words.is(of, "at") || words.is(of, "for");
        return within && lexicon.isRole(words.lower(of - 1));
    }

    /** The person whose mention, or whose description, ends before "who". */
    private @Nullable Figure relative(int token) {
        int end = words.is(token - 1, ",") ? token - 1 : token;
        for (int i = turns.size() - 1; i >= Math.max(0, turns.size() - NEAR); i--) {
            Turn turn = turns.get(i);
            boolean person = turn.figure().isPerson() || turn.figure().person;
            if (turn.until() == end && person && !isAfterPersons(turn.from())) {
                return turn.figure();
            }
        }
        return null;
    }

    /** The speakers of the direct words that a token stands in. */
    private List<Figure> speakers(int token) {
        int offset = words.tokens().start(token);
        while (nextSpeech < speeches.size()
                && speeches.get(nextSpeech).content().end() <= offset) {
            nextSpeech++;
        }
        if (nextSpeech >= speeches.size()
                || !speeches.get(nextSpeech).direct()
                || !speeches.get(nextSpeech).content().contains(offset)
                || !context.isQuoted(token)) {
            return List.of();
        }
        var speakers = new ArrayList<Figure>();
        for (Span speaker : speeches.get(nextSpeech).speakers()) {
            for (int name = words.tokens().at(speaker.start());
                    name < words.size() && words.tokens().start(name) < speaker.end();
                    name++) {
                Cast.Part part = nameAt[name];
                if (part != null) {
                    speakers.add(part.figure());
                    break;
                }
            }
            for (Turn turn : turns.subList(Math.max(0, turns.size() - REACH), turns.size())) {
                if (speaker.overlaps(context.span(turn.from(), turn.until()))) {
                    speakers.add(turn.figure());
                }
            }
        }
        return speakers;
    }
}
