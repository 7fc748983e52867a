package org.stemma.annotate.lexeme;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotate.lexeme.Numeral.Form;
import org.stemma.annotate.lexicon.Lexicon;

/**
 * Reads the number that begins at a lexeme, in digits or in words. Immutable; safe between threads. A number has at
 * most {@value #LONGEST_NUMERAL} lexemes, so a look costs constant time.
 */
public final class NumeralReader {
    /** The most lexemes of one number; a longer row of digits or number words is none. */
    public static final int LONGEST_NUMERAL = 24;

    /** The most digits of one run: more cannot be counted exactly by a double and are no news figure. */
    private static final int MOST_DIGITS = 15;

    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int GROUP = 3;
    private static final double HALF = 0.5;

    private enum Sort {
        SMALL,
        TENS,
        HUNDRED,
        SCALE,
        TIMES,
        FRACTION,
        VAGUE
    }

    private record Word(Sort sort, double low, double high) {}

    private final Map<String, Word> words = new HashMap<>();

    private NumeralReader() {}

    /** The reader for a language, by its ISO 639-1 code: {@code en}. */
    public static NumeralReader of(String language) {
        Lexicon lexicon = Lexicon.of(language, "numbers");
        var reader = new NumeralReader();
        WordLists.meanings(lexicon, "values").forEach((word, value) -> reader.words.put(word, word(value)));
        return reader;
    }

    private static Word word(String value) {
        if (value.startsWith("x")) {
            return single(Sort.TIMES, Double.parseDouble(value.substring(1)));
        }
        int slash = value.indexOf('/');
        if (slash > 0) {
            double part =
                    Double.parseDouble(value.substring(0, slash)) / Double.parseDouble(value.substring(slash + 1));
            return single(Sort.FRACTION, part);
        }
        int dots = value.indexOf("..");
        if (dots > 0) {
            return new Word(
                    Sort.VAGUE,
                    Double.parseDouble(value.substring(0, dots)),
                    Double.parseDouble(value.substring(dots + 2)));
        }
        double number = Double.parseDouble(value);
        if (number < 20) {
            return single(Sort.SMALL, number);
        }
        if (number < HUNDRED) {
            return single(Sort.TENS, number);
        }
        return single(number < THOUSAND ? Sort.HUNDRED : Sort.SCALE, number);
    }

    private static Word single(Sort sort, double value) {
        return new Word(sort, value, value);
    }

    /** The number that begins at this lexeme; absent if none does. */
    public Optional<Numeral> at(Lexemes lexemes, int first) {
        if (lexemes.isDigits(first)) {
            return inFigures(lexemes, first);
        }
        String word = lexemes.word(first);
        if (word.equals("a") || word.equals("an")) {
            return afterArticle(lexemes, first);
        }
        Word meaning = words.get(word);
        if (meaning == null) {
            return Optional.empty();
        }
        return switch (meaning.sort()) {
            case SMALL, TENS -> inWords(lexemes, first);
            case FRACTION -> isHalf(lexemes, first, meaning) ? fraction(lexemes, first, first, 1) : Optional.empty();
            case VAGUE -> vague(lexemes, first, meaning);
            case HUNDRED, SCALE, TIMES -> Optional.empty();
        };
    }

    /** Without a number before it, only "half" and the marks ½, ¼ are fractions: "third" is an ordinal. */
    private static boolean isHalf(Lexemes lexemes, int lexeme, Word meaning) {
        return meaning.low() == HALF || lexemes.isMark(lexeme);
    }

    /** The factor of a word of scale ("million") at a lexeme; absent if there is none. */
    public Optional<Double> scaleAt(Lexemes lexemes, int lexeme) {
        Word meaning = words.get(lexemes.word(lexeme));
        return meaning != null && (meaning.sort() == Sort.SCALE || meaning.sort() == Sort.HUNDRED)
                ? Optional.of(meaning.low())
                : Optional.empty();
    }

    private Optional<Numeral> inFigures(Lexemes lexemes, int first) {
        if (lexemes.length(first) > MOST_DIGITS) {
            return Optional.empty();
        }
        var digits = new StringBuilder(lexemes.word(first));
        int next = first + 1;
        boolean grouped = false;
        while (next - first < LONGEST_NUMERAL && digits.length() < MOST_DIGITS && isGroup(lexemes, first, next)) {
            digits.append(lexemes.word(lexemes.isDigits(next) ? next : next + 1));
            next += lexemes.isDigits(next) ? 1 : 2;
            grouped = true;
        }
        int figures = digits.length();
        boolean composed = grouped;
        if (lexemes.is(next, ".")
                && lexemes.isGlued(next)
                && lexemes.isDigits(next + 1)
                && lexemes.isGlued(next + 1)
                && lexemes.length(next + 1) <= MOST_DIGITS) {
            digits.append('.').append(lexemes.word(next + 1));
            next += 2;
            composed = true;
        }
        double value = Double.parseDouble(digits.toString());
        Word mark = words.get(lexemes.word(next));
        if (mark != null && mark.sort() == Sort.FRACTION && lexemes.isMark(next)) {
            value += mark.low();
            next++;
            composed = true;
        }
        int scale = lexemes.is(next, "-") && lexemes.isGlued(next) ? next + 1 : next;
        Word factor = words.get(lexemes.word(scale));
        if (factor != null
                && (factor.sort() == Sort.SCALE || factor.sort() == Sort.HUNDRED || factor.sort() == Sort.TIMES)
                && !lexemes.beginsParagraph(scale)
                && !lexemes.is(scale, "score")) {
            value *= factor.low();
            next = scale + 1;
            composed = true;
        }
        return Optional.of(numeral(first, next, value, composed ? Form.COMPOSED : Form.FIGURES, figures));
    }

    /** Whether three digits follow, after a comma or after a space that does not break a line. */
    private static boolean isGroup(Lexemes lexemes, int first, int next) {
        if (lexemes.length(first) > GROUP || lexemes.is(first, "0")) {
            return false;
        }
        if (lexemes.is(next, ",")) {
            return lexemes.isGlued(next)
                    && lexemes.isDigits(next + 1)
                    && lexemes.isGlued(next + 1)
                    && lexemes.length(next + 1) == GROUP;
        }
        if (!lexemes.isDigits(next)
                || lexemes.length(next) != GROUP
                || lexemes.start(next) != lexemes.end(next - 1) + 1) {
            return false;
        }
        char gap = lexemes.text().charAt(lexemes.end(next - 1));
        return gap == '\u00a0' || gap == '\u2009' || gap == '\u202f';
    }

    private Optional<Numeral> afterArticle(Lexemes lexemes, int article) {
        Word next = words.get(lexemes.word(article + 1));
        if (next == null || lexemes.beginsParagraph(article + 1)) {
            return Optional.empty();
        }
        return switch (next.sort()) {
            case HUNDRED, SCALE -> composed(lexemes, article, article + 1, 1);
            case TIMES ->
                next.low() == 2
                        ? Optional.of(numeral(article, article + 2, 2, Form.WORDS, 0))
                        : composed(lexemes, article, article + 1, 1);
            case FRACTION -> fraction(lexemes, article, article + 1, 1);
            case SMALL, TENS, VAGUE -> Optional.empty();
        };
    }

    private Optional<Numeral> inWords(Lexemes lexemes, int first) {
        return composed(lexemes, first, first, 0);
    }

    /** Sums and products of number words, from {@code first} on; {@code current} is what an article before them counts. */
    private Optional<Numeral> composed(Lexemes lexemes, int from, int first, double current) {
        double total = 0;
        double part = current;
        double roof = Double.POSITIVE_INFINITY;
        Sort last = current > 0 ? Sort.SMALL : Sort.SCALE;
        int next = first;
        while (next - from < LONGEST_NUMERAL) {
            int here = next;
            if (next > first) {
                if (lexemes.is(here, "-") && lexemes.isGlued(here) && lexemes.isGlued(here + 1)) {
                    here++;
                } else if (lexemes.is(here, "and") && (last == Sort.HUNDRED || last == Sort.SCALE)) {
                    here++;
                }
            }
            Word word = words.get(lexemes.word(here));
            if (word == null || (here > from && lexemes.beginsParagraph(here))) {
                break;
            }
            boolean joined = here > next && lexemes.is(next, "and");
            if (word.sort() == Sort.SMALL && mayFollow(word, last, part) && (next == first || word.low() > 0)) {
                part += word.low();
            } else if (word.sort() == Sort.TENS
                    && (last == Sort.HUNDRED || last == Sort.SCALE)
                    && part % HUNDRED == 0) {
                part += word.low();
            } else if (word.sort() == Sort.HUNDRED && !joined && part > 0 && part < HUNDRED) {
                part *= HUNDRED;
            } else if (word.sort() == Sort.SCALE && !joined && part > 0 && word.low() < roof) {
                total += part * word.low();
                roof = word.low();
                part = 0;
            } else if (word.sort() == Sort.TIMES && !joined && part > 0 && total == 0 && word.low() != 2) {
                return Optional.of(numeral(from, here + 1, part * word.low(), Form.WORDS, 0));
            } else {
                break;
            }
            last = word.sort();
            next = here + 1;
        }
        if (next == first) {
            return Optional.empty();
        }
        double value = total + part;
        Optional<Numeral> part2 = total == 0 ? partOfWhole(lexemes, from, next, value) : Optional.empty();
        return part2.isPresent() ? part2 : Optional.of(withHalf(lexemes, from, next, value));
    }

    private static boolean mayFollow(Word word, Sort last, double part) {
        return switch (last) {
            case TENS -> word.low() < 10;
            case HUNDRED, SCALE -> part % HUNDRED == 0;
            case SMALL, TIMES, FRACTION, VAGUE -> false;
        };
    }

    /** "two thirds", "three-quarters". */
    private Optional<Numeral> partOfWhole(Lexemes lexemes, int from, int next, double count) {
        int name = lexemes.is(next, "-") && lexemes.isGlued(next) ? next + 1 : next;
        Word word = words.get(lexemes.word(name));
        return word != null && word.sort() == Sort.FRACTION && count * word.low() < 1 && !lexemes.isMark(name)
                ? fraction(lexemes, from, name, count)
                : Optional.empty();
    }

    /** "two and a half million". */
    private Numeral withHalf(Lexemes lexemes, int from, int next, double value) {
        if (!lexemes.is(next, "and") || !lexemes.is(next + 1, "a")) {
            return numeral(from, next, value, Form.WORDS, 0);
        }
        Word fraction = words.get(lexemes.word(next + 2));
        if (fraction == null || fraction.sort() != Sort.FRACTION) {
            return numeral(from, next, value, Form.WORDS, 0);
        }
        double sum = value + fraction.low();
        Optional<Double> scale = scaleAt(lexemes, next + 3);
        return scale.isPresent()
                ? numeral(from, next + 4, sum * scale.get(), Form.WORDS, 0)
                : numeral(from, next + 3, sum, Form.WORDS, 0);
    }

    /** "half", "a third", "half a million", "a quarter of a million", "half a dozen", "half a hundred". */
    private Optional<Numeral> fraction(Lexemes lexemes, int from, int name, double count) {
        double part = count
                * words.getOrDefault(lexemes.word(name), single(Sort.FRACTION, 1))
                        .low();
        int next = name + 1;
        int scale = lexemes.is(next, "of") ? next + 1 : next;
        if (lexemes.is(scale, "a") && !lexemes.beginsParagraph(scale)) {
            Word word = words.get(lexemes.word(scale + 1));
            if (word != null
                    && (word.sort() == Sort.SCALE || word.sort() == Sort.HUNDRED || word.sort() == Sort.TIMES)) {
                return Optional.of(numeral(from, scale + 2, part * word.low(), Form.WORDS, 0));
            }
        }
        return Optional.of(numeral(from, next, part, Form.FRACTION, 0));
    }

    /** "dozens", "tens of thousands", "hundreds of thousands". */
    private Optional<Numeral> vague(Lexemes lexemes, int first, Word word) {
        if (lexemes.is(first + 1, "of")) {
            Word second = words.get(lexemes.word(first + 2));
            if (second != null && second.sort() == Sort.VAGUE && second.low() > word.low()) {
                double unit = second.low() / 2;
                return Optional.of(new Numeral(first, first + 3, word.low() * unit, word.high() * unit, Form.VAGUE, 0));
            }
        }
        return word.low() == 20
                ? Optional.empty()
                : Optional.of(new Numeral(first, first + 1, word.low(), word.high(), Form.VAGUE, 0));
    }

    private static Numeral numeral(int from, int to, double value, Form form, int figures) {
        return new Numeral(from, to, value, value, form, figures);
    }
}
