package org.stemma.annotate.name;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.article.BlockRole;

/**
 * Goes once through an article after its names are known, and joins descriptions and pronouns to figures. Not shared
 * between threads.
 *
 * <p>The headline is read last: what it leaves unsaid ("Operator says …") the body tells. Every mention is a turn; a
 * description or pronoun looks back over a bounded number of turns, so the time is linear in the text.
 */
final class Discourse {
    /** How many tokens an apposition between two commas has at most when the verb behind it is looked for. */
    private static final int LONGEST_APPOSITION = 16;

    /** What a description beside a name says about the kind of its bearer. */
    private static final int APPOSITION_WEIGHT = Candidate.LIKELY + 1;

    private final ArticleContext context;

    private final Words words;

    private final NameLexicon lexicon;

    private final Cast cast;

    private final PhraseFinder phrases;

    private final Turns turns;

    private final Descriptions descriptions;

    private final Cast.@Nullable Part[] nameAt;

    private final SubjectPlaces subjects;

    private final Pairs pairs;

    private final NameNeighbours neighbours;

    Discourse(ArticleContext context, NameLexicon lexicon, Cast cast, List<Speech> speeches) {
        this.context = context;
        this.words = context.words();
        this.lexicon = lexicon;
        this.cast = cast;
        this.phrases = new PhraseFinder(context, lexicon);
        this.nameAt = new Cast.@Nullable Part[words.size() + 1];
        for (Cast.Part part : cast.parts()) {
            if (nameAt[part.from()] == null) {
                nameAt[part.from()] = part;
            }
        }
        this.turns = new Turns(context, lexicon, speeches, nameAt);
        this.descriptions = new Descriptions(context, lexicon, cast, turns);
        this.subjects = new SubjectPlaces(words, lexicon);
        this.pairs = new Pairs(words, cast);
        this.neighbours = new NameNeighbours(context, lexicon, nameAt, subjects);
    }

    /** Adds the parts of descriptions and pronouns to the cast. */
    void read() {
        for (int sentence = 0; sentence < context.sentences().size(); sentence++) {
            if (isRead(context.role(sentence)) && context.role(sentence) != BlockRole.HEADLINE) {
                sentence(context.firstToken(sentence), context.endToken(sentence));
            }
        }
        for (int sentence = 0; sentence < context.sentences().size(); sentence++) {
            if (context.role(sentence) == BlockRole.HEADLINE) {
                sentence(context.firstToken(sentence), context.endToken(sentence));
            }
        }
        pairs.dropUnused();
    }

    private static boolean isRead(BlockRole role) {
        return switch (role) {
            case HEADLINE, STANDFIRST, PARAGRAPH, SUBHEADING, LIST_ITEM, BLOCK_QUOTE, CORRECTION, CAPTION -> true;
            case BYLINE, DATELINE, CREDIT, EMBED, FURNITURE -> false;
        };
    }

    private void sentence(int first, int end) {
        int token = first;
        while (token < end) {
            Cast.Part part = nameAt[token];
            if (part != null) {
                token = Math.max(token + 1, name(part, first, end));
                continue;
            }
            boolean speaker = turns.isSpeaker(token) && !turns.isSpeaker(token - 1) && !turns.isPronoun(token);
            boolean office = words.isCapital(token) && lexicon.offices.contains(words.lower(token));
            Optional<Phrase> phrase = phrases.at(token, end);
            if (phrase.isEmpty() && (speaker || office)) {
                phrase = phrases.bare(token, end);
            }
            if (phrase.isPresent() && !overlapsName(phrase.get())) {
                token = description(phrase.get(), null, first, end);
                continue;
            }
            if (turns.isPronoun(token)) {
                @Nullable Figure figure = pronoun(token, first);
                boolean isThat = words.is(token + 1, "is") || words.is(token + 1, "was");
                if (figure != null && figure.isPerson() && isThat) {
                    copula(figure, token + 2, end);
                }
            }
            token++;
        }
    }

    private boolean overlapsName(Phrase phrase) {
        for (int token = phrase.from(); token <= phrase.head(); token++) {
            if (nameAt[token] != null) {
                return true;
            }
        }
        return false;
    }

    /** A name: its turn, and what stands beside it. Returns where to go on. */
    private int name(Cast.Part part, int first, int end) {
        Figure figure = part.figure();
        @Nullable Figure pair = pairs.completedBy(part);
        if (pair != null) {
            turns.add(pair, part.from(), part.until(), true);
        }
        turns.add(figure, part.from(), part.until(), subjects.isSubject(part.from(), part.until(), first, end));
        leadingRole(part);
        owner(part, first);
        int until = subjects.afterBrackets(part.until(), end);
        if (words.is(until, "'s") || (words.is(until, "'") && until < end)) {
            Optional<Phrase> owned = phrases.owned(part.from(), until, end);
            if (owned.isPresent() && !crossesName(owned.get(), until)) {
                return description(owned.get(), figure, first, end);
            }
            return until + 1;
        }
        if (words.is(until, ",")) {
            beside(figure, part.from(), until + 1, first, end);
        } else if (words.is(until, "is") || words.is(until, "was")) {
            copula(figure, until + 1, end);
        }
        return part.until();
    }

    /** "regional secretary Tadeo Mills": the small words before the name describe its bearer. */
    private void leadingRole(Cast.Part part) {
        int name = part.from();
        while (name < part.until() && words.isLowerCase(name)) {
            name++;
        }
        boolean role = name > part.from() && name < part.until() && lexicon.isRole(words.lower(name - 1));
        boolean verb = words.is(part.from() - 1, "to") && lexicon.words.isVerb(words.lower(part.from()));
        if (role && !verb) {
            boolean opened = lexicon.owners.contains(words.lower(part.from() - 1)) || words.is(part.from() - 1, "the");
            cast.addPart(opened ? part.from() - 1 : part.from(), name, MentionForm.DESCRIPTION, part.figure());
        }
    }

    private boolean crossesName(Phrase phrase, int after) {
        for (int token = after; token <= phrase.head(); token++) {
            if (nameAt[token] != null) {
                return true;
            }
        }
        return false;
    }

    /** "X's director Y", "the X director Y": Y belongs to X. */
    private void owner(Cast.Part part, int first) {
        Figure figure = part.figure();
        if (figure.roles.isEmpty() || figure.affiliation != null || part.from() - 1 < first) {
            return;
        }
        boolean owned = words.is(part.from() - 1, "'s");
        @Nullable Figure owner = turns.endingAt(owned ? part.from() - 1 : part.from());
        if (owner != null && owner != figure && !owner.isPerson()) {
            figure.affiliation = owner;
        }
    }

    /** What follows a name and a comma: ", the head of X,", ", who", ", which". */
    private void beside(Figure figure, int from, int token, int first, int end) {
        if (words.is(token, "who")) {
            if (!turns.isAfterPersons(from)) {
                figure.vote(EntityKind.PERSON, APPOSITION_WEIGHT);
            }
            return;
        }
        if (words.is(token, "which")) {
            if (figure.kind() == EntityKind.PERSON) {
                figure.vote(EntityKind.ORGANISATION, APPOSITION_WEIGHT);
            }
            return;
        }
        boolean opens = from == first || words.isMark(from - 1);
        int at = words.isNumber(token) && words.is(token + 1, ",") ? token + 2 : token;
        if (nameAt[at] != null) {
            behindBody(figure, nameAt[at], opens, end);
            return;
        }
        Optional<Phrase> phrase = apposition(at, end);
        if (phrase.isEmpty()
                || nameAt[at] != null
                || crossesName(phrase.get(), at)
                || !neighbours.agrees(figure, phrase.get())) {
            return;
        }
        if (isClosed(afterBracket(phrase.get().until(), end), opens, end)
                && phrase.get().sort() != Phrase.Sort.DOCUMENT) {
            describe(figure, phrase.get());
        }
    }

    /** The description at a token; of "the company's director" all of it. */
    private Optional<Phrase> apposition(int at, int end) {
        Optional<Phrase> phrase =
                phrases.at(at, end).or(() -> phrases.bare(at, end).filter(this::isOnePerson));
        Optional<Phrase> owned = phrase.filter(owner -> owner.belongs() < 0 && isEnding(owner.until(), end))
                .flatMap(owner -> phrases.owned(owner.from(), owner.until(), end));
        return owned.isPresent() ? owned : phrase;
    }

    /** "Oran Tarr, Lantern Post editor, said": the role that a body's name qualifies, and to which body it belongs. */
    private void behindBody(Figure figure, Cast.Part body, boolean opens, int end) {
        if (!figure.isPerson() || body.figure().isPerson()) {
            return;
        }
        phrases.bare(body.until(), end)
                .filter(phrase -> isOnePerson(phrase)
                        && neighbours.agrees(figure, phrase)
                        && !overlapsName(phrase)
                        && isClosed(phrase.until(), opens, end))
                .ifPresent(phrase -> {
                    describe(figure, phrase);
                    if (figure.affiliation == null && body.figure().kind() != EntityKind.PLACE) {
                        figure.affiliation = body.figure();
                    }
                });
    }

    /** Whether a bare description is of one: in "a fire in Dunn, officials said" it is not of Dunn. */
    private boolean isOnePerson(Phrase phrase) {
        return isPerson(phrase) && !Descriptions.isPlural(words.lower(phrase.head()));
    }

    private static boolean isPerson(Phrase phrase) {
        return phrase.sort() == Phrase.Sort.PERSON;
    }

    /** One past what stands in brackets at a token; the token if nothing does. */
    private int afterBracket(int token, int end) {
        if (!words.is(token, "(")) {
            return token;
        }
        int close = token + 1;
        while (close < end && close < token + LONGEST_APPOSITION && !words.is(close, ")")) {
            close++;
        }
        return words.is(close, ")") ? close + 1 : token;
    }

    /**
     * Whether an apposition ends at a token: a mark, the end, or, behind a name that opens its clause, a verb of speech.
     * Behind any other name the verb has a subject of its own: "a fire in Dunn, the mayor said".
     */
    private boolean isClosed(int token, boolean opens, int end) {
        return token >= end
                || (words.isMark(token) && !words.is(token, "(") && !words.is(token, "'"))
                || words.is(token, "who")
                || words.is(token, "which")
                || lexicon.functionWords.contains(words.lower(token))
                || (opens && lexicon.speech.contains(words.lower(token)));
    }

    private void copula(Figure figure, int token, int end) {
        if ((words.is(token, "the") && !figure.isPerson()) || figure.kind() == EntityKind.PLACE) {
            return;
        }
        phrases.at(token, end)
                .filter(phrase -> isPerson(phrase) && !overlapsName(phrase))
                .ifPresent(phrase -> describe(figure, phrase));
    }

    /** Joins a description that stands beside a name to its figure. */
    private void describe(Figure figure, Phrase phrase) {
        cast.addPart(phrase.from(), phrase.until(), MentionForm.DESCRIPTION, figure);
        figure.roles.add(descriptions.text(phrase.headFrom(), phrase.head() + 1));
        descriptions.gender(figure, phrase.head());
        switch (phrase.sort()) {
            case PERSON -> figure.vote(EntityKind.PERSON, APPOSITION_WEIGHT);
            case ORGANISATION -> figure.vote(EntityKind.ORGANISATION, APPOSITION_WEIGHT);
            case DOCUMENT -> {}
        }
        @Nullable Figure belongs = belongs(phrase);
        if (belongs != null && belongs != figure && figure.affiliation == null) {
            figure.affiliation = belongs;
        }
        turns.add(figure, phrase.from(), phrase.until(), false);
    }

    private @Nullable Figure belongs(Phrase phrase) {
        if (phrase.belongs() < 0) {
            return null;
        }
        for (int token = phrase.belongs(); token < phrase.until(); token++) {
            Cast.Part part = nameAt[token];
            if (part != null) {
                return part.figure();
            }
        }
        return null;
    }

    /** A description: its figure, and a name beside it. Returns where to go on. */
    private int description(Phrase phrase, @Nullable Figure namedOwner, int first, int end) {
        @Nullable Figure owner = namedOwner;
        if (owner == null && turns.isPronoun(phrase.from())) {
            owner = pronoun(phrase.from(), first);
        }
        Cast.Part named = neighbours.nameOf(phrase, end);
        if (named != null) {
            describe(named.figure(), phrase);
            int behind = phrase.until() == named.from() ? phrase.until() : phrase.until() + 1;
            if (owner != null && named.figure().affiliation == null && owner != named.figure()) {
                named.figure().affiliation = owner;
            }
            return behind;
        }
        Cast.Part ahead = neighbours.nameAhead(phrase, end);
        if (ahead != null) {
            owner = ahead.figure();
        }
        Figure figure = descriptions.figure(phrase, owner, belongs(phrase));
        cast.addPart(phrase.from(), phrase.until(), MentionForm.DESCRIPTION, figure);
        turns.add(figure, phrase.from(), phrase.until(), subjects.isSubject(phrase.from(), phrase.until(), first, end));
        if (isEnding(phrase.until(), end)) {
            Optional<Phrase> owned = phrases.owned(phrase.from(), phrase.until(), end);
            if (owned.isPresent() && !crossesName(owned.get(), phrase.until())) {
                return description(owned.get(), figure, first, end);
            }
        }
        return phrase.head() + 1;
    }

    /** Whether an owner ends here: "the yard's", "the residents'". */
    private boolean isEnding(int token, int end) {
        boolean plural = words.is(token, "'") && words.lower(token - 1).endsWith("s");
        return token < end && (words.is(token, "'s") || plural);
    }

    private @Nullable Figure pronoun(int token, int first) {
        @Nullable Figure figure = turns.resolve(token, first);
        if (figure != null) {
            cast.addPart(token, token + 1, MentionForm.PRONOUN, figure);
            turns.add(figure, token, token + 1, !words.is(token, "his") && !words.is(token, "its"));
        }
        return figure;
    }
}
