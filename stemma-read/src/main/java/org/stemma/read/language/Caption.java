package org.stemma.read.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises captions that stand as ordinary paragraphs.
 *
 * <p>A caption describes what a picture shows, so it stands in the present tense among reports in the past, attributes
 * nothing, and answers to no sentence around it: it begins with people or things not mentioned by a pronoun, does
 * something visible, somewhere. Or it says itself that it is one: "Image of", "File photo", "(left)", a credit at its
 * end.
 */
public final class Caption {
    /** A caption is at most this long. */
    private static final int MAX_CHARS = 360;

    /** A scene without a credit is told in one sentence of at most so many words. */
    private static final int MAX_SCENE_WORDS = 40;

    /** A caption whose credit says what it is ("Photo: ...") has at most so many words with it. */
    private static final int MAX_CREDITED_WORDS = 60;

    /** The scene's verb stands within so many words. */
    private static final int VERB_REACH = 9;

    private static final Set<String> SCENE_VERBS = sceneVerbs();
    private static final Pattern SELF_NAMED = Pattern.compile(
            "^(?:(?:An?\\s)?(?:file |archive |stock |undated )?(?:image|photo|photograph|picture|handout|screenshot|still|illustration)s?\\s(?:of|shows?|showing|taken|from)\\b|"
                    + "(?:Image|Photo|Picture|Pictured|File photo|FILE PHOTO|FILE|ILLUSTRATION|Representational image|Representative image|In this [^“”\"]{0,30}?(?:file )?(?:photo|image|picture|frame grab))\\b\\s?[:,–—-]?).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTING = Pattern.compile(
            "\\((?:left|right|centre|center|top|bottom|L|R|pictured|file photo|above|below)\\b[^)]{0,30}\\)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEECH = Pattern.compile(
            "[“”\"„«»]|\\b(?:said|says|told|according to|reported|claimed|announced|warned|added|told)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLACED = Pattern.compile(
            "\\b(?:at|in|on|near|outside|inside|by|past|through|along|beside|behind|over|across|around|amid|during|after|before|under)\\s(?:an?\\s|the\\s)?\\p{L}");
    private static final Pattern INTRODUCES = Pattern.compile(
            "^(?!(?:The|This|That|These|Those|He|She|It|They|We|His|Her|Its|Their|Our|But|And|When|As|If|For|In|On|At)\\b)(?:An?|One of|Some of|Some|Two|Three|Four|Five|Six|Several|Many|Dozens of|Hundreds of|Thousands of|People|Men|Women|Children|Police|"
                    + "\\p{Lu}[\\p{L}'’-]*(?:\\s\\p{Ll}[\\p{L}'’-]*){0,3}s)\\s");

    private Caption() {}

    /** Whether a paragraph of a report is the caption of a picture that is not there. */
    public static boolean matches(String paragraph) {
        if (paragraph.length() > MAX_CHARS) {
            return false;
        }
        if (Credit.labelledTail(paragraph).isPresent() && Lines.words(paragraph) <= MAX_CREDITED_WORDS) {
            return true;
        }
        boolean credited = Credit.tail(paragraph).isPresent();
        if (SELF_NAMED.matcher(paragraph).matches()) {
            return credited || (!SPEECH.matcher(paragraph).find() && Lines.words(paragraph) <= MAX_SCENE_WORDS);
        }
        if (POINTING.matcher(paragraph).find() && (credited || showsScene(paragraph))) {
            return true;
        }
        return (credited && !SPEECH.matcher(paragraph).find()) || showsScene(paragraph);
    }

    /** One sentence in the present tense: somebody not mentioned before does something visible somewhere. */
    private static boolean showsScene(String paragraph) {
        if (Lines.words(paragraph) > MAX_SCENE_WORDS
                || !INTRODUCES.matcher(paragraph).find()
                || SPEECH.matcher(paragraph).find()
                || sentences(paragraph) > 1) {
            return false;
        }
        String[] words = paragraph.split("\\s+");
        for (int i = 1; i < Math.min(words.length, VERB_REACH); i++) {
            String word = words[i].toLowerCase(Locale.ROOT);
            if (SCENE_VERBS.contains(word) && isVerbHere(words, i)) {
                String after = String.join(" ", List.of(words).subList(i, words.length));
                return PLACED.matcher(after).find();
            }
        }
        return false;
    }

    /** A noun that looks like the verb follows an article, a possessive or a preposition. */
    private static boolean isVerbHere(String[] words, int at) {
        String before = words[at - 1].toLowerCase(Locale.ROOT);
        return !Set.of(
                                "the", "a", "an", "of", "to", "in", "on", "at", "for", "from", "by", "and", "or",
                                "will", "would", "can", "could", "may", "might", "must", "should", "not", "his", "her",
                                "its", "their", "our")
                        .contains(before)
                && !before.endsWith("’s")
                && !before.endsWith("'s");
    }

    private static int sentences(String paragraph) {
        int count = 0;
        for (int i = 0; i < paragraph.length() - 2; i++) {
            boolean stop = ".!?".indexOf(paragraph.charAt(i)) >= 0;
            if (stop && paragraph.charAt(i + 1) == ' ' && Character.isUpperCase(paragraph.charAt(i + 2))) {
                count++;
            }
        }
        return count + 1;
    }

    private static Set<String> sceneVerbs() {
        Set<String> verbs = new LinkedHashSet<>();
        for (String line : Lexicon.lines("en/scene-verbs.txt")) {
            verbs.addAll(List.of(line.split("\\s+")));
        }
        return verbs;
    }
}
