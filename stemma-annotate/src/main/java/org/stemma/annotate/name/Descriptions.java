package org.stemma.annotate.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.EntityKind;

/**
 * For whom a description stands. Not shared between threads.
 *
 * <p>In this order: a figure of whose name the noun is a head ("the union"); a figure introduced with that role ("the
 * operator"); for the words that any company or outlet is called by, the last one mentioned; a text belongs to its
 * author, where the article tells one. What is left is a figure of its own.
 */
final class Descriptions {
    /** From this many mentions on, a body is what the article is about rather than named in passing. */
    private static final int ESTABLISHED = 3;

    private final Words words;
    private final NameLexicon lexicon;
    private final Cast cast;
    private final Turns turns;

    /** The author of the texts that the article last credited. */
    private @Nullable Figure author;

    Descriptions(ArticleContext context, NameLexicon lexicon, Cast cast, Turns turns) {
        this.words = context.words();
        this.lexicon = lexicon;
        this.cast = cast;
        this.turns = turns;
    }

    /** The words from one token up to another in lower case. */
    String text(int from, int until) {
        return NameForms.singleSpaced(words.text()
                .substring(words.tokens().start(from), words.tokens().end(until - 1))
                .toLowerCase(Locale.ROOT));
    }

    /** Gives a figure the gender that a noun tells. */
    void gender(Figure figure, int head) {
        Gender gender = lexicon.genderOfNoun(words.lower(head));
        if (gender != Gender.UNKNOWN) {
            figure.gender = gender;
        }
    }

    /**
     * The figure that a phrase describes.
     *
     * @param owner whose it is by an owner before it; null if there is none
     * @param belongs whose it is by a phrase of belonging behind it; null if there is none
     */
    Figure figure(Phrase phrase, @Nullable Figure owner, @Nullable Figure belongs) {
        @Nullable Figure holder = owner != null ? owner : belongs;
        boolean indefinite = isIndefinite(phrase);
        @Nullable Figure found = switch (phrase.sort()) {
            case PERSON -> indefinite ? null : person(phrase, holder);
            case ORGANISATION -> organisation(phrase, holder, indefinite);
            case DOCUMENT -> document(phrase, holder, indefinite);
        };
        if (found != null) {
            found.descriptions.add(originalText(phrase));
            return found;
        }
        return created(phrase, holder);
    }

    private boolean isIndefinite(Phrase phrase) {
        return words.is(phrase.from(), "a")
                || words.is(phrase.from(), "an")
                || words.is(phrase.from(), "another")
                || words.is(phrase.from(), "some");
    }

    private @Nullable Figure person(Phrase phrase, @Nullable Figure holder) {
        String noun = words.lower(phrase.head());
        boolean pair = lexicon.pairNouns.contains(noun);
        Gender gender = lexicon.genderOfNoun(noun);
        for (Figure figure : turns.recent()) {
            boolean person = figure.isPerson() || figure.person;
            if (!person || !figure.gender.agreesWith(gender) || figure.plural != (pair || isPlural(noun))) {
                continue;
            }
            if (pair && figure.pair) {
                return figure;
            }
            if (isSameKin(figure, noun) && !phraseIsModified(phrase)) {
                return figure;
            }
            boolean sameHolder = holder == null || figure.affiliation == null || figure.affiliation == holder;
            if (sameHolder && hasRole(figure, text(phrase.headFrom(), phrase.head() + 1))) {
                return figure;
            }
        }
        return null;
    }

    /** Whether a figure was called by another word for a child, of the same age of life: "daughter" for "child". */
    private boolean isSameKin(Figure figure, String noun) {
        return lexicon.young.contains(noun)
                && figure.roles.stream()
                        .anyMatch(role -> lexicon.young.contains(role.substring(role.lastIndexOf(' ') + 1)));
    }

    /** Whether another adjective or noun stands before the noun: then the phrase tells more than it takes up. */
    private static boolean phraseIsModified(Phrase phrase) {
        return phrase.head() != phrase.headFrom();
    }

    /** Whether a figure bears a role: this noun alone, or with the same words before it where both have some. */
    private static boolean hasRole(Figure figure, String phrase) {
        String noun = phrase.substring(phrase.lastIndexOf(' ') + 1);
        for (String role : figure.roles) {
            boolean bare = phrase.equals(noun) || role.equals(noun) || figure.isNamed();
            if (role.equals(phrase) || (bare && (role.equals(noun) || role.endsWith(" " + noun)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Figure organisation(Phrase phrase, @Nullable Figure holder, boolean indefinite) {
        String noun = words.lower(phrase.head());
        Optional<Polity> polity = polity(phrase, holder);
        Optional<String> field = field(phrase, noun);
        if (polity.isPresent() && noun.equals("ministry")) {
            return ministry(phrase, polity.get(), field);
        }
        if (indefinite) {
            return null;
        }
        if (polity.isPresent() && holder == null && lexicon.nationalNouns.contains(noun)) {
            return national(phrase, polity.get());
        }
        @Nullable Figure passing = null;
        @Nullable Figure company = null;
        for (Figure figure : turns.recent()) {
            if (figure.kind() != EntityKind.ORGANISATION && !(figure.kind() == EntityKind.UNNAMED && !figure.person)) {
                continue;
            }
            if (polity.isPresent()
                    && figure.polity.isPresent()
                    && !figure.polity.get().key().equals(polity.get().key())) {
                continue;
            }
            if (hasHead(figure, noun) || hasRole(figure, text(phrase.headFrom(), phrase.head() + 1))) {
                if (figure.turns > 1 || turns.isNear(figure, phrase.from())) {
                    return passing != null && figure.turns < ESTABLISHED ? passing : figure;
                }
                passing = passing == null ? figure : passing;
            }
            if (company == null && holder == null && isCalledSo(figure, noun)) {
                company = figure;
            }
        }
        if (passing == null && company == null && holder == null && words.is(phrase.from(), "the")) {
            return namedLater(phrase);
        }
        return passing != null ? passing : company;
    }

    /**
     * The one body that the article names further on and a definite description means before: "the council said", and
     * then "Orm Council said". Its name holds every word of the description; where more words than the noun are told, the
     * noun may be one for any body ("the fire service" for Orm Fire and Rescue).
     */
    private @Nullable Figure namedLater(Phrase phrase) {
        @Nullable Figure only = null;
        for (Figure figure : cast.figures()) {
            boolean later = figure.kind() == EntityKind.ORGANISATION
                    && figure.isNamed()
                    && !figure.publisher
                    && figure.lastMention < 0;
            if (!later || !holdsWords(figure, phrase)) {
                continue;
            }
            if (only != null) {
                return null;
            }
            only = figure;
        }
        return only;
    }

    private boolean holdsWords(Figure figure, Phrase phrase) {
        for (int token = phrase.headFrom(); token < phrase.head(); token++) {
            if (!hasHead(figure, words.lower(token))) {
                return false;
            }
        }
        boolean told = phrase.headFrom() < phrase.head();
        return hasHead(figure, words.lower(phrase.head())) || (told && ANY_BODY.contains(words.lower(phrase.head())));
    }

    private static final Set<String> ANY_BODY = Set.of(
            "service", "company", "authority", "agency", "department", "office", "board", "body", "firm", "utility");

    /** Whether a word of its name is this noun. */
    private static boolean hasHead(Figure figure, String noun) {
        for (String name : figure.names.keySet()) {
            String key = NameForms.key(name);
            if (key.equals(noun)
                    || key.endsWith(" " + noun)
                    || key.startsWith(noun + " ")
                    || key.contains(" " + noun + " ")) {
                return true;
            }
        }
        return false;
    }

    /** Whether an organisation may be called by a noun that its name does not hold. */
    private boolean isCalledSo(Figure figure, String noun) {
        if (!figure.isNamed() || lexicon.countryOfSeat(figure.name()).isPresent()) {
            return false;
        }
        String name = figure.name();
        String last = name.substring(name.lastIndexOf(' ') + 1);
        boolean outlet = lexicon.outletHeads.contains(last);
        if (lexicon.outletNouns.contains(noun)) {
            return outlet && !noun.equals("site") && !noun.equals("website");
        }
        boolean generic = noun.equals("group") || noun.equals("organisation") || noun.equals("organization");
        boolean publicBody = lexicon.publicHeads.contains(last)
                || lexicon.nationalNouns.contains(last)
                || lexicon.placeHeads.contains(last)
                || figure.ministryField.isPresent();
        return (lexicon.companyNouns.contains(noun) || generic) && !publicBody && !outlet;
    }

    /** The body of a country that its adjective tells: "the Velmoran navy", "the six-member Velmoran team". */
    private Figure national(Phrase phrase, Polity polity) {
        String noun = words.lower(phrase.head());
        for (Figure figure : cast.figures()) {
            boolean same =
                    figure.polity.isPresent() && figure.polity.get().key().equals(polity.key());
            if (same && hasHead(figure, noun)) {
                return figure;
            }
        }
        Figure figure = cast.add();
        figure.vote(EntityKind.ORGANISATION, Candidate.SURE);
        figure.polity = Optional.of(polity);
        figure.addName(words.text()
                .substring(
                        words.tokens().start(adjective(phrase)), words.tokens().end(phrase.head()))
                .replaceAll("\\s+", " "));
        return figure;
    }

    /** The token of the adjective of a country in a phrase; the first of its words if there is none. */
    private int adjective(Phrase phrase) {
        for (int token = phrase.headFrom(); token < phrase.head(); token++) {
            boolean known = lexicon.countryOfAdjective(words.word(token)).isPresent();
            if (known || (words.isCapital(token) && Polity.isAdjective(words.word(token)))) {
                return token;
            }
        }
        return phrase.headFrom();
    }

    private @Nullable Figure ministry(Phrase phrase, Polity polity, Optional<String> field) {
        for (Figure figure : cast.figures()) {
            boolean same = figure.polity.isPresent()
                    && figure.polity.get().key().equals(polity.key())
                    && figure.ministryField.isPresent()
                    && (field.isEmpty() || figure.ministryField.equals(field));
            if (same) {
                figure.addName(originalText(phrase));
                return figure;
            }
        }
        if (field.isEmpty()) {
            return null;
        }
        Figure figure = cast.add();
        figure.vote(EntityKind.ORGANISATION, Candidate.SURE);
        figure.polity = Optional.of(polity);
        figure.ministryField = field;
        figure.addName(originalText(phrase));
        return figure;
    }

    private Optional<String> field(Phrase phrase, String noun) {
        if (!noun.equals("ministry") || phrase.head() == phrase.headFrom()) {
            return Optional.empty();
        }
        return lexicon.ministryField(words.lower(phrase.head() - 1));
    }

    private Optional<Polity> polity(Phrase phrase, @Nullable Figure holder) {
        for (int token = phrase.headFrom(); token < phrase.head(); token++) {
            String word = words.word(token);
            Optional<Polity> known = lexicon.countryOfAdjective(word).map(Polity::of);
            if (known.isPresent()) {
                return known;
            }
            if (words.isCapital(token) && Polity.isAdjective(word)) {
                return Optional.of(Polity.ofAdjective(word));
            }
        }
        if (holder != null && holder.kind() != EntityKind.PERSON && holder.isNamed()) {
            String name = holder.name();
            boolean place = holder.kind() == EntityKind.PLACE || holder.kind() == EntityKind.OTHER;
            return place
                    ? Optional.of(lexicon.country(name).map(Polity::of).orElseGet(() -> Polity.ofPlace(name)))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** The author of a text: its owner, or the one that the article last named as the author of such texts. */
    private @Nullable Figure document(Phrase phrase, @Nullable Figure holder, boolean indefinite) {
        if (isVersion(phrase)) {
            return cast.publisher();
        }
        if (holder != null && (holder.kind() == EntityKind.ORGANISATION || holder.isPerson())) {
            author = holder;
            return holder;
        }
        if (indefinite || holder != null) {
            return null;
        }
        return author != null ? author : sameDocument(phrase);
    }

    private @Nullable Figure sameDocument(Phrase phrase) {
        String words = text(phrase.headFrom(), phrase.head() + 1);
        for (Figure figure : turns.recent()) {
            if (figure.kind() == EntityKind.DOCUMENT && hasRole(figure, words)) {
                return figure;
            }
        }
        return null;
    }

    /** Whether the words mean the outlet's own text: "a version of this article", "an earlier version of a report". */
    private boolean isVersion(Phrase phrase) {
        boolean former = phrase.head() > phrase.headFrom() && FORMER.contains(words.lower(phrase.head() - 1));
        boolean ofThis = phrase.belongs() > 0 && words.is(phrase.belongs(), "this");
        return words.is(phrase.head(), "version") && (former || ofThis);
    }

    private static final Set<String> FORMER = Set.of("earlier", "previous", "original");

    private Figure created(Phrase phrase, @Nullable Figure holder) {
        Figure figure = cast.add();
        String noun = words.lower(phrase.head());
        Optional<Polity> polity = polity(phrase, holder);
        switch (phrase.sort()) {
            case PERSON -> {
                figure.vote(EntityKind.UNNAMED, Candidate.LIKELY);
                figure.person = true;
                figure.plural = isPlural(noun) || lexicon.pairNouns.contains(noun);
                gender(figure, phrase.head());
            }
            case ORGANISATION -> {
                figure.vote(EntityKind.UNNAMED, Candidate.LIKELY);
                figure.plural = isPlural(noun) && !noun.equals("forces");
            }
            case DOCUMENT -> figure.vote(EntityKind.DOCUMENT, Candidate.LIKELY);
        }
        figure.roles.add(text(phrase.headFrom(), phrase.head() + 1));
        figure.polity = polity;
        figure.affiliation = holder;
        figure.descriptions.add(originalText(phrase));
        return figure;
    }

    static boolean isPlural(String noun) {
        return (noun.endsWith("s") && !noun.endsWith("ss"))
                || noun.equals("people")
                || noun.equals("men")
                || noun.equals("women")
                || noun.equals("children");
    }

    private String originalText(Phrase phrase) {
        return NameForms.singleSpaced(words.text()
                .substring(words.tokens().start(phrase.from()), words.tokens().end(phrase.until() - 1)));
    }
}
