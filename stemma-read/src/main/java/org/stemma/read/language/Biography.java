package org.stemma.read.language;

import java.util.List;
import java.util.regex.Pattern;

/** Recognises the lines at the end of a report that are about its makers: who they are, who helped, how to reach them. */
public final class Biography {
    private static final int MAX_WORDS = 120;
    private static final Pattern HELP = Pattern.compile(
            "\\b(?:contributed (?:to (?:this|the) (?:\\w+ )?(?:report(?:ing)?|story|article|piece|coverage|dispatch)|reporting)|contributing:)|^(?:first published (?:in|on|by)|this (?:article|story|piece) (?:was|is) (?:first|originally) published|this (?:article|story) (?:was supported|originally appeared|first appeared))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REACH = Pattern.compile(
            "^[\\p{Punct}—–\\s]*(?:contact|email|e-mail|follow|reach)\\s+(?:\\p{Lu}|him|her|them|the (?:author|reporter|writer))[^.]{0,80}(?:@|on (?:X|Twitter|Facebook|Instagram|Threads|Bluesky))");
    private static final Pattern DESCRIBES = Pattern.compile(
            "^(?:,[^,]{0,60},)?\\s(?:is|was|are|has been|writes|covers|reports|works|ist|schreibt|arbeitet|est|es|è)\\b");

    private Biography() {}

    /**
     * Whether a paragraph is about the makers of its report.
     *
     * @param authors the people credited
     */
    public static boolean matches(String paragraph, List<String> authors) {
        if (Lines.words(paragraph) > MAX_WORDS) {
            return false;
        }
        if (REACH.matcher(paragraph).find()) {
            return true;
        }
        if (HELP.matcher(paragraph).find() && Lines.words(paragraph) <= MAX_WORDS / 3) {
            return true;
        }
        return authors.stream()
                .anyMatch(author -> author.length() > 4
                        && paragraph.startsWith(author)
                        && DESCRIBES
                                .matcher(paragraph.substring(author.length()))
                                .find());
    }
}
