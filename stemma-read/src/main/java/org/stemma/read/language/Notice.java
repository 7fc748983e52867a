package org.stemma.read.language;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Recognises lines that are about the page, not about the news: corrections, and invitations to read, follow, sign up. */
public final class Notice {
    private static final Pattern CORRECTION = Pattern.compile(
            "^[\\[(*–—\\s]*(?:Corrections?|Clarifications?|Editor['’]?s['’]? note|Editors['’]? note|Korrektur|Correctif|Corrección|"
                    + "This (?:article|story|headline|piece|report|post) (?:was|has been|is) (?:amended|corrected|updated|edited|modified|changed)|"
                    + "An earlier version of this (?:article|story|headline|report|piece)|A previous version of this (?:article|story|report)|"
                    + "Update[sd]?,? \\p{Lu}\\p{L}+ \\d)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> INVITATIONS = Stream.of("en", "de", "fr", "es")
            .flatMap(language -> Lexicon.lines(language + "/invitations.txt").stream())
            .toList();

    /** Invitations are short; a long paragraph that begins like one is one of the article's. */
    private static final int MAX_INVITATION_WORDS = 32;

    private Notice() {}

    /** Whether a line says that the report was changed. */
    public static boolean isCorrection(String line) {
        return CORRECTION.matcher(line).matches();
    }

    /** Whether a line invites the reader to do something on the page. */
    public static boolean isInvitation(String line) {
        if (Lines.words(line) > MAX_INVITATION_WORDS) {
            return false;
        }
        String lower = Lines.lower(line).replace('’', '\'');
        int start = 0;
        while (start < lower.length()
                && !Character.isLetterOrDigit(lower.charAt(start))
                && lower.charAt(start) != '©') {
            start++;
        }
        for (String invitation : INVITATIONS) {
            if (lower.startsWith(invitation, start) && endsWord(lower, start + invitation.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWord(String line, int at) {
        return at >= line.length()
                || !Character.isLetterOrDigit(line.charAt(at))
                || !Character.isLetterOrDigit(line.charAt(at - 1));
    }
}
