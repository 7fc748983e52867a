package org.stemma.report.cite;

import java.util.Locale;
import java.util.Set;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.report.wording.Display;

/**
 * The words of a statement, read alone. A statement may be a piece of a sentence ("but have made withdrawals"); alone on
 * a line it takes the beginning of its sentence along, and quotation marks that lost their partner go.
 */
public final class WholeWords {
    private static final String OPENING = "“\"‘'(";
    /** After these marks a capital letter begins what somebody says. */
    private static final String OPENS_SPEECH = OPENING + ":";

    private static final String ENDING = ".!?…";

    private static final Set<String> POINTING = Set.of("he", "she", "it", "they", "this", "that");

    /** A sentence up to this length is quoted whole. */
    private static final int SENTENCE = 220;

    private WholeWords() {}

    /** The words at a locus from the beginning of their sentence, or from where they begin as a sentence would. */
    public static String of(Locus locus, Library library) {
        Span sentence = library.sentence(locus).span();
        boolean alone = beginsAlone(locus, sentence, library);
        Span lead = new Span(sentence.start(), locus.span().start());
        String before =
                alone ? "" : Excerpt.endOf(library.article(locus.article()).words(lead), Excerpt.CONTEXT);
        String words = Excerpt.of(library.words(locus), Excerpt.QUOTE);
        String whole = paired(before.isEmpty() ? words : before + " " + words);
        return reachesEnd(locus, sentence, library) || ENDING.indexOf(last(whole)) >= 0 ? whole : whole + " …";
    }

    /**
     * The sentence or sentences around a locus, where they are no longer than a brief quotes; else as {@link #of}. To be
     * set between quotation marks: those inside it become single ones.
     */
    public static String sentence(Locus locus, Library library) {
        String whole = Display.line(library.words(library.sentence(locus)));
        String words = whole.length() <= SENTENCE ? paired(whole) : of(locus, library);
        boolean allQuoted = words.startsWith("“") && words.indexOf('”') == words.length() - 1;
        return (allQuoted ? words.substring(1, words.length() - 1) : words)
                .replace('“', '‘')
                .replace('”', '’');
    }

    /** As {@link #sentence}, but the claim's own words where the sentence begins with a pronoun that only its article explains. */
    public static String clear(Claim claim, Locus locus, Library library) {
        String sentence = sentence(locus, library);
        String first = letters(sentence).split(" ", 2)[0];
        return POINTING.contains(first) ? paired(Excerpt.of(claim.text(), Excerpt.QUOTE)) : sentence;
    }

    /** A claim in the words of its clearest statement, read alone; in its own where no statement has them. */
    public static String ofClaim(Claim claim, Library library) {
        Locus clearest = clearest(claim, library);
        return library.words(clearest).equals(claim.text())
                ? of(clearest, library)
                : Excerpt.of(claim.text(), Excerpt.QUOTE);
    }

    /** The statement whose words a claim goes by, or the longest that it holds or is held by; else its first. */
    public static Locus clearest(Claim claim, Library library) {
        String wanted = letters(claim.text());
        Locus best = claim.statements().getFirst().locus();
        int most = 0;
        for (Statement statement : claim.statements()) {
            String words = letters(library.words(statement.locus()));
            int shared =
                    wanted.contains(words) || words.contains(wanted) ? Math.min(words.length(), wanted.length()) : 0;
            if (shared > most) {
                most = shared;
                best = statement.locus();
            }
        }
        return best;
    }

    /** A text without marks, in lower case. */
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** The text with quotation marks that have no partner left out at its ends, or closed where they stand inside. */
    static String paired(String text) {
        String line = text;
        if (count(line, '“') > count(line, '”')) {
            line = line.startsWith("“") ? line.substring(1) : line + "”";
        } else if (count(line, '”') > count(line, '“')) {
            line = line.endsWith("”") ? line.substring(0, line.length() - 1) : "“" + line;
        }
        if (count(line, '"') % 2 == 1) {
            if (line.startsWith("\"")) {
                line = line.substring(1);
            } else {
                line = line.endsWith("\"") ? line.substring(0, line.length() - 1) : line + "\"";
            }
        }
        return line.strip();
    }

    /** At the beginning of its sentence, or with a capital letter after a colon or an opening quotation mark. */
    private static boolean beginsAlone(Locus locus, Span sentence, Library library) {
        String text = library.article(locus.article()).article().text().value();
        int start = locus.span().start();
        String between = text.substring(sentence.start(), start);
        if (between.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return true;
        }
        int first = start;
        while (first < locus.span().end() && OPENING.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        String lead = between.stripTrailing();
        boolean opened = first > start || OPENS_SPEECH.indexOf(lead.charAt(lead.length() - 1)) >= 0;
        return opened && first < locus.span().end() && Character.isUpperCase(text.codePointAt(first));
    }

    private static boolean reachesEnd(Locus locus, Span sentence, Library library) {
        String text = library.article(locus.article()).article().text().value();
        return text.substring(locus.span().end(), sentence.end()).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static char last(String line) {
        int at = line.length() - 1;
        while (at > 0 && "”’\")".indexOf(line.charAt(at)) >= 0) {
            at--;
        }
        return line.isEmpty() ? ' ' : line.charAt(at);
    }

    private static long count(String text, char mark) {
        return text.chars().filter(c -> c == mark).count();
    }
}
