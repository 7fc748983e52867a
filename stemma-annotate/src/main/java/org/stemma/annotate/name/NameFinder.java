package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.EntityKind;

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
    /** How many longer words a heading in capitals has at least; a shorter one may well be a name. */
    private static final int FEWEST_CAPITALS = 4;

    /** Words up to this length are small in headings of any style. */
    private static final int SHORT_WORD = 3;

    /** How many words a role before a name has at most. */
    private static final int LONGEST_ROLE = 4;

    /** How many letters an acronym has at most. */
    private static final int LONGEST_ACRONYM = 7;

    /** How many tokens a name has at most, so that a list in capitals is no name. */
    private static final int LONGEST_NAME = 12;

    private final ArticleContext context;
    private final Words words;
    private final NameLexicon lexicon;
    private final int[] capitalInside;
    private final Set<String> smallWords = new HashSet<>();
    private final boolean[] headlineStyle;
    private final List<Candidate> found = new ArrayList<>();

    private NameFinder(ArticleContext context, NameLexicon lexicon) {
        this.context = context;
        this.words = context.words();
        this.lexicon = lexicon;
        this.capitalInside = new int[words.forms()];
        this.headlineStyle = new boolean[context.sentences().size()];
    }

    /** The candidates of an article, in the order of its text. */
    static List<Candidate> find(ArticleContext context, NameLexicon lexicon) {
        var finder = new NameFinder(context, lexicon);
        finder.count();
        for (int sentence = 0; sentence < finder.headlineStyle.length; sentence++) {
            finder.sentence(sentence);
        }
        return finder.found;
    }

    /** Counts how the words of the article are written. */
    private void count() {
        for (int sentence = 0; sentence < headlineStyle.length; sentence++) {
            int first = context.firstToken(sentence);
            int end = context.endToken(sentence);
            headlineStyle[sentence] = isHeadlineStyle(first, end);
            for (int token = first; token < end; token++) {
                if (words.isLowerCase(token)) {
                    smallWords.add(words.lower(token));
                } else if (words.isCapital(token)) {
                    if (!headlineStyle[sentence] && !isInitial(token, first)) {
                        capitalInside[words.form(token)]++;
                    }
                }
            }
        }
    }

    /** Whether a sentence without a stop has no word in small letters but short and small ones. */
    private boolean isHeadlineStyle(int first, int end) {
        int capitals = 0;
        for (int token = first; token < end; token++) {
            if (words.isWord(token) && words.word(token).length() > SHORT_WORD) {
                if (words.isLowerCase(token) && !lexicon.functionWords.contains(words.lower(token))) {
                    return false;
                }
                capitals += words.isCapital(token) ? 1 : 0;
            }
        }
        return capitals >= FEWEST_CAPITALS && !words.is(end - 1, ".");
    }

    /** Whether a capital at a token is owed to the beginning of a sentence or quotation. */
    private boolean isInitial(int token, int first) {
        if (token == first) {
            return true;
        }
        String before = words.lower(token - 1);
        return words.isMark(token - 1) && !before.startsWith("'") && !",-–—&)".contains(before);
    }

    private void sentence(int sentence) {
        int first = context.firstToken(sentence);
        int end = context.endToken(sentence);
        int token = first;
        while (token < end) {
            if (!isNameable(token, first, sentence)) {
                token++;
                continue;
            }
            int until = runEnd(token, end, first, sentence);
            token = Math.max(token + 1, run(token, until, first, end));
        }
    }

    /** Whether a token can be part of a name. */
    private boolean isNameable(int token, int first, int sentence) {
        if (!words.isCapital(token)) {
            return false;
        }
        String word = words.word(token);
        String lower = words.lower(token);
        if (lexicon.calendar.contains(word) || lexicon.noNames.contains(word)) {
            return false;
        }
        boolean acronym = words.isAllCapitals(token);
        if (!acronym && lexicon.functionWords.contains(lower)) {
            return false;
        }
        boolean proved = capitalInside[words.form(token)] > 0;
        if (headlineStyle[sentence]) {
            return proved || isKnownName(word) || (!acronym && !lexicon.words.isKnownInAnyForm(lower));
        }
        if (!isInitial(token, first)) {
            return true;
        }
        if (proved || isKnownName(word) || acronym) {
            return !smallWords.contains(lower) || proved || acronym;
        }
        if (words.isCapital(token + 1) && !lexicon.functionWords.contains(words.lower(token + 1))) {
            return !lexicon.words.isKnownInAnyForm(lower) || lexicon.titles.contains(word) || isHeadedRun(token);
        }
        return word.length() > 2 && !lexicon.words.isKnownInAnyForm(lower) && !smallWords.contains(lower);
    }

    private boolean isKnownName(String word) {
        return lexicon.country(word).isPresent()
                || lexicon.countryOfAdjective(word).isPresent()
                || lexicon.countryOfCapital(word).isPresent()
                || lexicon.givenName(word).isPresent();
    }

    /** Whether the capitalised words from here end with the head of an organisation or a place. */
    private boolean isHeadedRun(int token) {
        int last = token;
        while (last < token + LONGEST_NAME && words.isCapital(last + 1)) {
            last++;
        }
        return lexicon.organisationHeads.contains(words.word(last)) || lexicon.placeHeads.contains(words.word(last));
    }

    /** One past the last token of the run of capitalised words that begins here. */
    private int runEnd(int from, int end, int first, int sentence) {
        int until = from + 1;
        while (until < end && until - from < LONGEST_NAME) {
            if (isNameable(until, first, sentence)) {
                until++;
            } else if (words.isNumber(until) && lexicon.numbered.contains(words.word(until - 1))) {
                until++;
            } else {
                int next = joined(from, until, end);
                if (next < 0 || !isNameable(next, first, sentence)) {
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
            return isAfterOf(from, at) && !isKnownName(words.word(at + 2)) ? at + 2 : -1;
        }
        if ((word.equals("and") || word.equals("&")) && at + 1 < end && words.isCapital(at + 1)) {
            return word.equals("&") || (isAfterOf(from, at) && !isKnownName(words.word(at + 1))) ? at + 1 : -1;
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

    /** Whether an owner belongs to the name: a plain noun before the head of an organisation, as in Dockers' Union. */
    private boolean isOwnedName(int from, int at, int end) {
        if (!lexicon.words.isKnownInAnyForm(words.lower(at - 1)) || isKnownName(words.word(at - 1))) {
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
        boolean headed = isOrganisation(from, until);
        Optional<Polity> adjective = adjective(from, until);
        if (adjective.isPresent() && until - from > 1) {
            polity = adjective;
            nameFrom++;
        } else if (adjective.isPresent()) {
            return until;
        }
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
                roles.add(phrase(nameFrom, office + 1));
            }
            titled = true;
            nameFrom = office + 1;
        }
        int roleFrom = roleBefore(from, first);
        String roleNoun = "";
        if (roleFrom < from) {
            roleNoun = words.lower(from - 1);
            roles.add(phrase(roleFrom, from));
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
        var candidate = classified(
                new Shape(
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
                && (isAcronym(token + 1)
                        || isOrganisation(token + 1, until)
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
        boolean seated = until - from == 1 && isAcronym(from) && words.is(until, "in") && until + 1 < end;
        if (!seated || !words.isCapital(until + 1)) {
            return Optional.empty();
        }
        String name = words.word(until + 1);
        return Optional.of(lexicon.country(name).map(Polity::of).orElseGet(() -> Polity.ofPlace(name)));
    }

    private boolean isOrganisation(int from, int until) {
        for (int token = from; token < until; token++) {
            boolean last = token == until - 1 || words.isLowerCase(token + 1);
            if ((last && lexicon.organisationHeads.contains(words.word(token)))
                    || (token > from && lexicon.companyForms.contains(words.word(token)))) {
                return true;
            }
        }
        return false;
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
        return begin;
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

    /** Where a name stands and what stands before it. */
    private record Shape(
            int from,
            int nameFrom,
            int nameUntil,
            int until,
            int first,
            int end,
            boolean titled,
            boolean article,
            String roleNoun) {}

    private Candidate classified(Shape shape, List<String> roles, Optional<Polity> polity, Gender gender) {
        int from = shape.nameFrom();
        int until = shape.nameUntil();
        String firstWord = words.word(from);
        Optional<Gender> given = lexicon.givenName(firstWord);
        Gender told = gender == Gender.UNKNOWN && until - from > 1 ? given.orElse(Gender.UNKNOWN) : gender;
        boolean acronym = until - from == 1 && isAcronym(from);
        Verdict verdict = verdict(shape, given.isPresent(), acronym);
        return new Candidate(
                shape.from(),
                from,
                until,
                shape.until(),
                verdict.kind(),
                verdict.weight(),
                List.copyOf(roles),
                polity,
                verdict.kind() == EntityKind.PERSON ? told : Gender.UNKNOWN,
                acronym);
    }

    private record Verdict(EntityKind kind, int weight) {}

    private Verdict verdict(Shape shape, boolean given, boolean acronym) {
        int from = shape.nameFrom();
        int until = shape.nameUntil();
        String whole = phrase(from, until);
        if (lexicon.shipPrefixes.contains(words.word(from)) && until - from > 1) {
            return new Verdict(EntityKind.OTHER, Candidate.SURE);
        }
        if (lexicon.countryOfSeat(whole).isPresent()) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.SURE);
        }
        if (!shape.titled()
                && (lexicon.country(whole).isPresent()
                        || lexicon.countryOfCapital(whole).isPresent())) {
            return new Verdict(EntityKind.PLACE, Candidate.SURE);
        }
        boolean person = shape.titled() || (!shape.roleNoun().isEmpty() && lexicon.isRole(shape.roleNoun()));
        if (person && !isOrganisation(from, until)) {
            return new Verdict(EntityKind.PERSON, shape.titled() ? Candidate.SURE : Candidate.LIKELY + 1);
        }
        boolean personShape = given && until - from >= 2 && !shape.article();
        if (isOrganisation(from, until) && !(personShape && until - from == 2 && isPlainHead(until - 1))) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.SURE);
        }
        if (personShape || hasInitial(from, until) || hasParticle(from, until) || isFollowedByAge(until)) {
            return new Verdict(EntityKind.PERSON, Candidate.SURE);
        }
        if (shape.until() > until || lexicon.organisationNouns.contains(shape.roleNoun())) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.SURE);
        }
        return byNeighbours(shape, acronym);
    }

    private Verdict byNeighbours(Shape shape, boolean acronym) {
        int from = shape.nameFrom();
        int until = shape.nameUntil();
        String after = words.lower(until);
        if (lexicon.thingWords.contains(shape.roleNoun()) || lexicon.thingWords.contains(after)) {
            return new Verdict(EntityKind.OTHER, Candidate.LIKELY);
        }
        boolean placed = (lexicon.placeHeads.contains(words.word(until - 1)) && until - from > 1)
                || (lexicon.placeFirsts.contains(words.word(from)) && until - from > 1)
                || lexicon.placeWords.contains(shape.roleNoun())
                || (words.isLowerCase(until) && lexicon.placeWords.contains(after));
        if (placed) {
            return new Verdict(EntityKind.PLACE, Candidate.SURE);
        }
        if (words.is(until, "'s") && words.isCapital(until + 1) && isHeadedRun(until + 1)) {
            return new Verdict(EntityKind.PLACE, Candidate.LIKELY);
        }
        if (acronym) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.LIKELY);
        }
        int before = shape.from() - 1;
        boolean speaks = lexicon.speech.contains(after)
                || (before >= shape.first() && lexicon.speech.contains(words.lower(before)));
        boolean located = before >= shape.first() && lexicon.placePrepositions.contains(words.lower(before));
        if (until - from >= 2 && !shape.article()) {
            if (speaks || isDescribedAsPerson(until)) {
                return new Verdict(EntityKind.PERSON, Candidate.LIKELY);
            }
            if (located) {
                return new Verdict(EntityKind.PLACE, Candidate.GUESS);
            }
            return isUncommon(from, until) && until - from <= SHORT_WORD
                    ? new Verdict(EntityKind.PERSON, Candidate.GUESS)
                    : new Verdict(EntityKind.OTHER, Candidate.GUESS);
        }
        if (until - from == 1
                && !shape.article()
                && !located
                && lexicon.givenName(words.word(from)).isPresent()) {
            return new Verdict(EntityKind.PERSON, Candidate.LIKELY);
        }
        if (speaks) {
            return new Verdict(EntityKind.ORGANISATION, Candidate.GUESS);
        }
        return located && !shape.article()
                ? new Verdict(EntityKind.PLACE, Candidate.GUESS)
                : new Verdict(EntityKind.OTHER, 0);
    }

    /** Whether a comma and a description of a person follow: ", a fisherman", ", who lives here". */
    private boolean isDescribedAsPerson(int until) {
        if (!words.is(until, ",")) {
            return false;
        }
        if (words.is(until + 1, "who")) {
            return true;
        }
        for (int token = until + 1; token < until + LONGEST_ROLE + 2; token++) {
            if (words.isMark(token)) {
                return false;
            }
            if (lexicon.offices.contains(words.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isFollowedByAge(int until) {
        return words.is(until, ",")
                && words.isNumber(until + 1)
                && words.word(until + 1).length() == 2
                && words.is(until + 2, ",");
    }

    /** Whether the head of an organisation is as common as a surname: Post, Sun. */
    private boolean isPlainHead(int token) {
        String word = words.word(token);
        return lexicon.outletHeads.contains(word) || word.length() <= SHORT_WORD + 1;
    }

    private boolean hasInitial(int from, int until) {
        for (int token = from; token + 1 < until; token++) {
            String word = words.word(token);
            if (word.length() == 2 && word.charAt(1) == '.') {
                return true;
            }
        }
        return false;
    }

    private boolean hasParticle(int from, int until) {
        for (int token = from + 1; token + 1 < until; token++) {
            if (words.isLowerCase(token) && lexicon.particles.contains(words.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isUncommon(int from, int until) {
        for (int token = from; token < until; token++) {
            if (!words.isWord(token) || (lexicon.words.isKnown(words.lower(token)) && token == from)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is letters that stand for a name: NATO, MoD, U.N. */
    private boolean isAcronym(int token) {
        String word = words.word(token);
        if (word.length() < 2 || word.length() > LONGEST_ACRONYM) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return words.isAllCapitals(token)
                || (capitals > 1
                        && Character.isUpperCase(word.charAt(word.length() - 1))
                        && word.length() - capitals <= 2);
    }

    private String phrase(int from, int until) {
        return words.text().substring(words.tokens().start(from), words.tokens().end(until - 1));
    }
}
