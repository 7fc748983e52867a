package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;

/**
 * Finds what is written as a name in one article. Not shared between threads.
 *
 * <p>A name is a run of capitalised words with the small words that names are built with. A capital proves nothing at
 * the beginning of a sentence or in a heading that capitalises everything; there a word counts that is written so inside
 * a sentence elsewhere in the article, or that no dictionary knows. What the run names is told by its own words (a head
 * such as Ministry, a given name), else by the words around it (a title, a role, a preposition of place), else by its
 * shape.
 */
final class NameFinder {
    /** How many words a role before a name has at most. */
    static final int LONGEST_ROLE = 4;

    private final ArticleContext context;

    private final Words words;

    private final NameLexicon lexicon;

    private final List<Candidate> found = new ArrayList<>();

    private final NameClassifier classifier;

    private final Capitals capitals;

    private NameFinder(ArticleContext context, NameLexicon lexicon, Set<String> publishers) {
        this.context = context;
        this.words = context.words();
        this.lexicon = lexicon;
        capitals = new Capitals(context, lexicon);
        classifier = new NameClassifier(words, lexicon, capitals, publishers);
    }

    /**
     * The candidates of an article, in the order of its text.
     *
     * @param publishers the names of publishers of the run as they are compared: bodies, whatever their shape
     */
    static List<Candidate> find(ArticleContext context, NameLexicon lexicon, Set<String> publishers) {
        var finder = new NameFinder(context, lexicon, publishers);
        for (int sentence = 0; sentence < context.sentences().size(); sentence++) {
            finder.sentence(sentence);
        }
        return finder.found;
    }

    private void sentence(int sentence) {
        int first = context.firstToken(sentence);
        int end = context.endToken(sentence);
        int token = first;
        while (token < end) {
            if (!capitals.isNameable(token, first, sentence)) {
                token++;
                continue;
            }
            int until = runEnd(token, end, first, sentence);
            token = Math.max(token + 1, run(token, until, first, end));
        }
    }

    /** One past the last token of the run of capitalised words that begins here. */
    private int runEnd(int from, int end, int first, int sentence) {
        int until = from + 1;
        while (until < end && until - from < Capitals.LONGEST_NAME) {
            if (capitals.isNameable(until, first, sentence)) {
                until++;
            } else if (words.isNumber(until) && lexicon.numbered.contains(words.word(until - 1))) {
                until++;
            } else {
                int next = joined(from, until, end);
                if (next < 0 || !capitals.isNameable(next, first, sentence)) {
                    break;
                }
                until = next + 1;
            }
        }
        return until;
    }

    /** The token with which the name goes on after small words; -1 if it does not. */
    private int joined(int from, int at, int end) {
        String word = words.lower(at);
        int last = at - 1;
        if ((word.equals("of") || word.equals("for")) && isHeadOfPhrase(from, last)) {
            int next = words.is(at + 1, "the") ? at + 2 : at + 1;
            return next < end && words.isCapital(next) ? next : -1;
        }
        if (word.equals("and") && words.is(at + 1, "the") && at + 2 < end && words.isCapital(at + 2)) {
            return isAfterOf(from, at) && !capitals.isKnownName(words.word(at + 2)) ? at + 2 : -1;
        }
        if ((word.equals("and") || word.equals("&")) && at + 1 < end && words.isCapital(at + 1)) {
            boolean ruled = isAfterOf(from, at) && !capitals.isKnownName(words.word(at + 1));
            return word.equals("&") || ruled || capitals.isFieldPair(last) ? at + 1 : -1;
        }
        if (lexicon.particles.contains(word) && !words.isCapital(at)) {
            int next = at + 1;
            while (next < end
                    && next < at + 3
                    && lexicon.particles.contains(words.lower(next))
                    && !words.isCapital(next)) {
                next++;
            }
            boolean named = words.isCapital(next) && !lexicon.functionWords.contains(words.lower(next));
            return next < end && named && !word.equals("la") ? next : -1;
        }
        if ((word.equals("'s") || word.equals("'")) && at + 1 < end && words.isCapital(at + 1)) {
            return isOwnedName(from, at, end) ? at + 1 : -1;
        }
        return -1;
    }

    /** Whether the name so far ends with a head that takes "of": Ministry, University, Republic. */
    private boolean isHeadOfPhrase(int from, int last) {
        String head = words.word(last);
        return lexicon.organisationHeads.contains(head)
                || lexicon.placeHeads.contains(head)
                || lexicon.placeFirsts.contains(head)
                || head.equals("Secretary")
                || head.equals("Chief")
                || head.equals("Chiefs")
                || (last > from && isHeadOfPhrase(from, from) && head.endsWith("s"));
    }

    private boolean isAfterOf(int from, int at) {
        for (int token = from + 1; token < at; token++) {
            if (words.is(token, "of") || words.is(token, "for")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an owner belongs to the name: a plain noun or a patron before the head of an organisation or a place, as in
     * Dockers' Union and St Anne's Hospital.
     */
    private boolean isOwnedName(int from, int at, int end) {
        boolean plain =
                lexicon.words.isKnownInAnyForm(words.lower(at - 1)) && !capitals.isKnownName(words.word(at - 1));
        if (!plain && !lexicon.patronTitles.contains(words.word(from))) {
            return false;
        }
        int last = at + 1;
        while (last + 1 < end && words.isCapital(last + 1)) {
            last++;
        }
        String head = words.word(last);
        return at - from <= 2 && (lexicon.organisationHeads.contains(head) || lexicon.placeHeads.contains(head));
    }

    /** Adds the candidate of a run, and returns where to go on. */
    private int run(int from, int until, int first, int end) {
        int nameFrom = from;
        var roles = new ArrayList<String>();
        Optional<Polity> polity = Optional.empty();
        Gender gender = Gender.UNKNOWN;
        boolean headed = classifier.isOrganisation(from, until);
        Optional<Polity> adjective = adjective(from, until);
        if (adjective.isPresent() && until - from > 1) {
            polity = adjective;
            nameFrom++;
        } else if (adjective.isPresent()) {
            return until;
        }
        boolean party = nameFrom + 1 < until
                && lexicon.partyLabels.contains(words.word(nameFrom))
                && lexicon.givenName(words.word(nameFrom + 1)).isPresent();
        nameFrom += party ? 1 : 0;
        boolean titled = false;
        int office = headed && !isTitledPerson(nameFrom, until) ? -1 : lastOffice(nameFrom, until);
        if (office == until - 1) {
            return until;
        }
        if (office >= 0) {
            for (int token = nameFrom; token <= office; token++) {
                gender = gender == Gender.UNKNOWN ? lexicon.genderOfTitle(words.word(token)) : gender;
            }
            if (!isBareTitle(nameFrom, office)) {
                roles.add(classifier.phrase(nameFrom, office + 1));
            }
            titled = true;
            nameFrom = office + 1;
        }
        int roleFrom = roleBefore(from, first);
        String roleNoun = "";
        if (roleFrom < from) {
            roleNoun = words.lower(from - 1);
            roles.add(classifier.phrase(roleFrom, from));
            gender = gender == Gender.UNKNOWN ? lexicon.genderOfNoun(roleNoun) : gender;
        }
        int spanFrom = roleFrom;
        boolean the = spanFrom > first && isDeterminer(spanFrom - 1);
        if (the) {
            spanFrom--;
        }
        if (polity.isEmpty()) {
            polity = owner(from, first).or(() -> seat(from, until, end));
        }
        int spanUntil = nounAfter(until, end);
        var candidate = classifier.classified(
                new NameClassifier.Shape(
                        spanFrom, nameFrom, until, spanUntil, first, end, titled, the && roleNoun.isEmpty(), roleNoun),
                roles,
                polity,
                gender);
        found.add(candidate);
        return until;
    }

    private boolean isDeterminer(int token) {
        return words.is(token, "the") || words.is(token, "a") || words.is(token, "an");
    }

    /** The country of an adjective at a token that qualifies what follows. */
    private Optional<Polity> adjective(int token, int until) {
        String word = words.word(token);
        Optional<Polity> known = lexicon.countryOfAdjective(word).map(Polity::of);
        if (known.isPresent()) {
            return known;
        }
        if (words.isAllCapitals(token) && until - token > 1) {
            return lexicon.country(word).map(Polity::of);
        }
        if (!Polity.isAdjective(word) || lexicon.givenName(word).isPresent()) {
            return Optional.empty();
        }
        boolean beforeHead = until - token > 1
                && (classifier.isAcronym(token + 1)
                        || classifier.isOrganisation(token + 1, until)
                        || lexicon.titles.contains(words.word(token + 1))
                        || lexicon.offices.contains(words.lower(token + 1)));
        return beforeHead || isBeforeNoun(token) ? Optional.of(Polity.ofAdjective(word)) : Optional.empty();
    }

    /** Whether a noun in small letters, or an adjective with one, follows a word. */
    private boolean isBeforeNoun(int token) {
        String next = words.lower(token + 1);
        return words.isLowerCase(token + 1)
                && !lexicon.functionWords.contains(next)
                && !lexicon.speech.contains(next)
                && (lexicon.words.isNoun(next) || lexicon.words.isAdjective(next));
    }

    /** Whose a name is by an owner before it: "Velmora's Ministry". */
    private Optional<Polity> owner(int from, int first) {
        if (from - 2 < first || !words.is(from - 1, "'s") || !words.isCapital(from - 2)) {
            return Optional.empty();
        }
        String name = words.word(from - 2);
        return Optional.of(lexicon.country(name).map(Polity::of).orElseGet(() -> Polity.ofPlace(name)));
    }

    /** Whose letters are by the country behind them: "the MoD in Velmora". */
    private Optional<Polity> seat(int from, int until, int end) {
        boolean seated = until - from == 1 && classifier.isAcronym(from) && words.is(until, "in") && until + 1 < end;
        if (!seated || !words.isCapital(until + 1)) {
            return Optional.empty();
        }
        String name = words.word(until + 1);
        return Optional.of(lexicon.country(name).map(Polity::of).orElseGet(() -> Polity.ofPlace(name)));
    }

    private boolean isTitledPerson(int from, int until) {
        for (int token = from; token + 1 < until; token++) {
            boolean office = lexicon.titles.contains(words.word(token)) || lexicon.offices.contains(words.lower(token));
            if (office && lexicon.givenName(words.word(token + 1)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The last title or office of a run, with nothing but words of a role before it; -1 if it has none. */
    private int lastOffice(int from, int until) {
        int office = -1;
        for (int token = from; token < until; token++) {
            String word = words.word(token);
            boolean given = lexicon.givenName(word).isPresent() && !lexicon.titles.contains(word);
            if (given && token > from) {
                break;
            }
            if (lexicon.titles.contains(word) || lexicon.offices.contains(words.lower(token))) {
                office = token;
                if (words.is(token + 1, "of") && token + 2 < until && isOfficePhrase(token)) {
                    office = token + 2;
                    token += 2;
                }
            }
        }
        return office;
    }

    private boolean isOfficePhrase(int token) {
        return words.is(token, "secretary") || words.is(token, "chief") || words.is(token, "chiefs");
    }

    private boolean isBareTitle(int from, int office) {
        return from == office && lexicon.genderOfTitle(words.word(office)) != Gender.UNKNOWN;
    }

    /** The first token of the role in small letters that stands directly before a name; the name's own if none does. */
    private int roleBefore(int from, int first) {
        int last = from - 1;
        if (last < first || !words.isLowerCase(last)) {
            return from;
        }
        String noun = words.lower(last);
        boolean role = lexicon.isRole(noun)
                || lexicon.organisationNouns.contains(noun)
                || lexicon.thingWords.contains(noun)
                || lexicon.placeWords.contains(noun);
        if (!role || lexicon.functionWords.contains(noun) || lexicon.speech.contains(noun)) {
            return from;
        }
        int begin = last;
        while (begin - 1 >= first && last - begin + 1 < LONGEST_ROLE && isRoleWord(begin - 1)) {
            begin--;
        }
        return begin - 1 == first && isInitialRoleWord(first) ? first : begin;
    }

    /** Whether a word owes its capital to the beginning of the sentence, and qualifies a role: "Transport minister". */
    private boolean isInitialRoleWord(int token) {
        String lower = words.lower(token);
        return words.isCapital(token)
                && !capitals.isKnownName(words.word(token))
                && !lexicon.functionWords.contains(lower)
                && !lexicon.speech.contains(lower)
                && (lexicon.words.isNoun(lower) || lexicon.words.isAdjective(lower));
    }

    private boolean isRoleWord(int token) {
        String lower = words.lower(token);
        return words.isLowerCase(token)
                && !lexicon.functionWords.contains(lower)
                && !lexicon.speech.contains(lower)
                && (lexicon.words.isNoun(lower) || lexicon.words.isAdjective(lower) || lower.endsWith("ing"));
    }

    /** One past the noun that goes with a name as part of it: "the Northern news agency". */
    private int nounAfter(int until, int end) {
        int last = until;
        while (last < end && last < until + 2 && words.isLowerCase(last)) {
            String lower = words.lower(last);
            if (lexicon.outletNouns.contains(lower)) {
                return last + 1;
            }
            if (!lower.equals("news") && !lower.equals("press")) {
                break;
            }
            last++;
        }
        return until;
    }
}
