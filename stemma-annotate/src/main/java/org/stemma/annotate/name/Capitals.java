package org.stemma.annotate.name;

import java.util.HashSet;
import java.util.Set;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;

/** Which capital letters of a text begin a name: not those of sentences and of headlines that capitalise everything. Not shared between threads. */
final class Capitals {
    /** How many longer words a heading in capitals has at least; a shorter one may well be a name. */
    private static final int FEWEST_CAPITALS = 4;

    /** Words up to this length are small in headings of any style. */
    static final int SHORT_WORD = 3;

    /** How many tokens a name has at most, so that a list in capitals is no name. */
    static final int LONGEST_NAME = 12;

    private final int[] capitalInside;

    private final Set<String> smallWords = new HashSet<>();

    private final boolean[] headlineStyle;

    private final ArticleContext context;
    private final Words words;
    private final NameLexicon lexicon;

    Capitals(ArticleContext context, NameLexicon lexicon) {
        this.context = context;
        words = context.words();
        this.lexicon = lexicon;
        capitalInside = new int[words.forms()];
        headlineStyle = new boolean[context.sentences().size()];
        count();
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
    boolean isInitial(int token, int first) {
        if (token == first) {
            return true;
        }
        String before = words.lower(token - 1);
        return words.isMark(token - 1) && !before.startsWith("'") && !",-–—&)".contains(before);
    }

    /** Whether a token can be part of a name. */
    boolean isNameable(int token, int first, int sentence) {
        if (!words.isCapital(token)) {
            return false;
        }
        String word = words.word(token);
        String lower = words.lower(token);
        boolean described = lower.contains("-of-") || lower.contains("-year-old");
        boolean month = words.isNumber(token + 1) && lexicon.calendar.contains(word + ".");
        if (described || month || lexicon.calendar.contains(word) || lexicon.noNames.contains(word)) {
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

    boolean isKnownName(String word) {
        return lexicon.country(word).isPresent()
                || lexicon.countryOfAdjective(word).isPresent()
                || lexicon.countryOfCapital(word).isPresent()
                || lexicon.givenName(word).isPresent();
    }

    /** Whether the capitalised words from here end with the head of an organisation or a place, or open as one's do. */
    boolean isHeadedRun(int token) {
        int last = token;
        while (last < token + LONGEST_NAME && words.isCapital(last + 1)) {
            last++;
        }
        return lexicon.organisationHeads.contains(words.word(last))
                || lexicon.placeHeads.contains(words.word(last))
                || (last > token && lexicon.organisationFirsts.contains(words.word(token)))
                || isFieldPair(last);
    }

    /** Whether two fields of work stand here that one body has between them: "Fire and Rescue". */
    boolean isFieldPair(int token) {
        return words.is(token + 1, "and")
                && words.isCapital(token + 2)
                && lexicon.fields.contains(words.word(token) + " and " + words.word(token + 2));
    }
}
