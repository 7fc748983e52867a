package org.stemma.annotate.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.annotate.token.Abbreviations;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.Tokens;
import org.stemma.model.article.Block;
import org.stemma.model.text.Span;

/**
 * Cuts the blocks of an article into sentences. Immutable; safe between threads.
 *
 * <p>For every stop it asks, in this order: does the block end here; is it the number of a list entry; is it the stop of
 * an abbreviation, and then whether the next word can only begin a sentence; does the quotation that it stands in
 * go on to its attribution; is the next word written as a beginning. Each question looks at a bounded number of tokens,
 * so the time is linear in the text.
 */
public final class SentenceSplitter {
    /** How many tokens after a quotation are searched for its verb of speech. */
    private static final int ATTRIBUTION_REACH = 6;

    /** How many digits the number of a list entry has at most. */
    private static final int LIST_NUMBER_DIGITS = 2;

    /** How long a word before a stop is at least for a lower-case word to begin a sentence after it. */
    private static final int PLAIN_WORD = 3;

    private final Abbreviations abbreviations;
    private final Set<String> starters;
    private final Set<String> speech;
    private final Set<String> weekdays;
    private final Set<String> credits;

    private SentenceSplitter(Abbreviations abbreviations, Lexicon lexicon) {
        this.abbreviations = abbreviations;
        starters = lexicon.lowerWords("starters");
        speech = lexicon.lowerWords("speech");
        weekdays = lexicon.lowerWords("weekdays");
        credits = lexicon.lowerWords("credits");
    }

    /** A splitter for a language, by its ISO 639-1 code: {@code en}. */
    public static SentenceSplitter of(String language) {
        return new SentenceSplitter(Abbreviations.of(language), Lexicon.of(language, "sentences"));
    }

    /**
     * The sentences of blocks.
     *
     * @param text the article's text
     * @param tokens the tokens of that text
     * @param blocks in the order of the text
     * @return in the order of the text; none for a block without a token
     */
    public List<Sentence> split(String text, Tokens tokens, List<Block> blocks) {
        var pass = new Pass(text, tokens);
        for (int block = 0; block < blocks.size(); block++) {
            pass.block(block, blocks.get(block).span());
        }
        return pass.sentences;
    }

    /** One pass over one text. Not shared. */
    private final class Pass {
        private final String text;
        private final Tokens tokens;
        private final List<Sentence> sentences = new ArrayList<>();

        Pass(String text, Tokens tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        void block(int block, Span span) {
            int first = tokens.at(span.start());
            int end = first;
            while (end < tokens.size() && tokens.start(end) < span.end()) {
                end++;
            }
            int begin = first;
            for (int token = first; token < end; token++) {
                int last = closers(token, end);
                boolean closes = last + 1 >= end
                        || (isStop(token) && closes(begin, token, last, end))
                        || blankLineAfter(token)
                        || beginsDateLine(begin, token + 1, end)
                        || beginsCredit(token + 1, end);
                if (closes) {
                    sentences.add(new Sentence(new Span(tokens.start(begin), tokens.end(last)), block));
                    begin = last + 1;
                }
                token = closes || isStop(token) ? last : token;
            }
            if (begin < end) {
                sentences.add(new Sentence(new Span(tokens.start(begin), tokens.end(end - 1)), block));
            }
        }

        /** The last of the further stops, closing marks and brackets that stand directly after a stop; else the token. */
        private int closers(int token, int end) {
            int last = token;
            if (!isStop(token)) {
                return last;
            }
            while (last + 1 < end
                    && tokens.start(last + 1) == tokens.end(last)
                    && (isCloser(last + 1) || (isStop(last + 1) && !endsWithLetter(last + 1)))) {
                last++;
            }
            return last;
        }

        /** Whether the stop at {@code token}, with its closing marks up to {@code last}, ends the sentence. */
        private boolean closes(int begin, int token, int last, int end) {
            int next = last + 1;
            while (next < end && isOpener(next)) {
                next++;
            }
            if (next >= end) {
                return last + 1 >= end;
            }
            boolean spaced = tokens.start(last + 1) > tokens.end(last);
            int beginning = text.codePointAt(tokens.start(next));
            boolean lower = Character.isLowerCase(beginning);
            char stop = text.charAt(tokens.end(token) - 1);
            if (isIdeographicStop(stop)) {
                return true;
            }
            if (isListNumber(begin, token)) {
                return false;
            }
            if (endsWithLetterAndStop(token)) {
                boolean quoted = last > token && !isBracket(last);
                return (quoted && !lower && spaced) || closesAbbreviation(token, next, lower, spaced);
            }
            boolean quoted = last > token;
            if (stop == '?' || stop == '!') {
                return !lower && spaced && !(quoted && attributionFollows(next, end));
            }
            if (stop == '\u2026' || isEllipsis(token)) {
                return !lower && spaced && !(quoted && attributionFollows(next, end));
            }
            if (!spaced) {
                return Character.isUpperCase(beginning) && isPlainWord(token - 1, begin);
            }
            return !lower || (!quoted && isPlainWord(token - 1, begin) && tokens.start(next) == tokens.start(last + 1));
        }

        private boolean closesAbbreviation(int token, int next, boolean lower, boolean spaced) {
            if (lower || !spaced) {
                return false;
            }
            boolean starter = starters.contains(lower(next));
            String word = word(token);
            if (isInitial(word)) {
                return starter && !isCapitalised(token - 1);
            }
            Optional<Abbreviations.Kind> kind = abbreviations.kind(word);
            if (kind.isEmpty()) {
                return starter;
            }
            return switch (kind.get()) {
                case OPEN, BEFORE_FIGURE -> false;
                case CLOSING -> true;
                case EITHER -> starter || tokens.start(next) > tokens.end(token) + 1;
            };
        }

        /** Whether a capitalised word after a quotation leads to its verb of speech: Brook said. */
        private boolean attributionFollows(int next, int end) {
            int limit = Math.min(end, next + ATTRIBUTION_REACH);
            for (int i = next; i < limit; i++) {
                if (speech.contains(lower(i))) {
                    return i > next;
                }
                char first = text.charAt(tokens.start(i));
                if ((isStop(i) && !endsWithLetterAndStop(i)) || isOpener(i) || (first == ',' && i == next)) {
                    return false;
                }
            }
            return false;
        }

        /** Whether the rest of the block is a date with its weekday and year, as under a headline. */
        private boolean beginsDateLine(int begin, int token, int end) {
            int length = end - token;
            if (token <= begin || length < 5 || length > 6 || !isFigure(end - 1)) {
                return false;
            }
            return weekdays.contains(lower(token)) && word(token + 1).equals(",") && isCapitalised(token);
        }

        /** Whether the credit of a picture begins here, written behind its caption: Image: … */
        private boolean beginsCredit(int token, int end) {
            return token + 2 < end
                    && text.charAt(tokens.start(token + 1)) == ':'
                    && isCapitalised(token)
                    && credits.contains(lower(token));
        }

        private boolean blankLineAfter(int token) {
            if (token + 1 >= tokens.size()) {
                return false;
            }
            int lines = 0;
            int limit = tokens.start(token + 1);
            for (int i = tokens.end(token); i < limit && lines < 2; i++) {
                if (text.charAt(i) == '\n') {
                    lines++;
                }
            }
            return lines >= 2;
        }

        private boolean isListNumber(int begin, int token) {
            return token == begin + 1
                    && text.charAt(tokens.start(token)) == '.'
                    && isFigure(begin)
                    && tokens.end(begin) - tokens.start(begin) <= LIST_NUMBER_DIGITS;
        }

        private boolean isFigure(int token) {
            for (int i = tokens.start(token); i < tokens.end(token); i++) {
                if (!Character.isDigit(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private boolean isStop(int token) {
            char last = text.charAt(tokens.end(token) - 1);
            return last == '.'
                    || last == '?'
                    || last == '!'
                    || last == '\u2026'
                    || last == '\u061F'
                    || last == '\u06D4'
                    || last == '\u0964'
                    || isIdeographicStop(last);
        }

        private static boolean isIdeographicStop(char character) {
            return character == '\u3002' || character == '\uFF01' || character == '\uFF1F';
        }

        private boolean isBracket(int token) {
            return ")]}".indexOf(text.charAt(tokens.start(token))) >= 0;
        }

        private boolean isEllipsis(int token) {
            return tokens.end(token) - tokens.start(token) > 1 && text.charAt(tokens.start(token)) == '.';
        }

        /** Whether a token is a closing mark of any style; straight marks count, as they follow a stop directly. */
        private boolean isCloser(int token) {
            int length = tokens.end(token) - tokens.start(token);
            char first = text.charAt(tokens.start(token));
            return (length == 1 && "\u201D\u2019\u00BB\u203A\"')]}\u300D\u300F".indexOf(first) >= 0)
                    || (length == 2 && first == '\'');
        }

        private boolean isOpener(int token) {
            int length = tokens.end(token) - tokens.start(token);
            char first = text.charAt(tokens.start(token));
            return (length == 1 && "\u201C\u2018\u00AB\u2039\u201E\u201A\"'([{\u300C\u300E".indexOf(first) >= 0)
                    || (length == 2 && (first == '`' || first == '\''));
        }

        private boolean endsWithLetter(int token) {
            return Character.isLetterOrDigit(text.charAt(tokens.start(token)));
        }

        /** Whether a token is a word with its own stop. */
        private boolean endsWithLetterAndStop(int token) {
            return text.charAt(tokens.end(token) - 1) == '.' && endsWithLetter(token);
        }

        private static boolean isInitial(String word) {
            return word.length() == 2 && Character.isUpperCase(word.charAt(0));
        }

        private boolean isCapitalised(int token) {
            return token >= 0 && Character.isUpperCase(text.codePointAt(tokens.start(token)));
        }

        /** Whether a token of this sentence is a word in small letters, too long for an abbreviation. */
        private boolean isPlainWord(int token, int begin) {
            if (token < begin || tokens.end(token) - tokens.start(token) < PLAIN_WORD) {
                return token >= begin && isCloser(token);
            }
            for (int i = tokens.start(token); i < tokens.start(token) + PLAIN_WORD; i++) {
                if (!Character.isLetter(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }

        private String word(int token) {
            return text.substring(tokens.start(token), tokens.end(token));
        }

        private String lower(int token) {
            return word(token).toLowerCase(Locale.ROOT);
        }
    }
}
