package org.stemma.trace.claim;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.PlaceMention;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Wording;

/**
 * The places that the articles of a story name, with those that lie in one another taken as one: "Low Meadow, near
 * Hatch" makes a figure for Hatch one for Low Meadow too. Immutable; safe between threads.
 */
final class StoryPlaces {
    private static final Lexicon REACHES = Lexicon.load("place-scopes");
    private static final String NAME = "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)*";

    /**
     * What names a place that no gazetteer has: a name behind a preposition of place. A plant or school behind "at" in the
     * head of a report is where the story happens, in whatever town, and sets no figure apart.
     */
    private static final Pattern NAMED =
            Pattern.compile("\\b(in|at|near|outside|inside|around|across|throughout) (?:the (?:\\p{Ll}+ )?)?"
                    + "(?:(?:town|city|village|district|province|region) of )?(" + NAME + ")");

    /** A place by which another is found: "north of Dunmere", "from Dunmere". */
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:\\b(?:north|south|east|west|outside|km|kilometres|kilometers|miles) (?:of|from)|from) $");

    private static final int REACH_OF_REFERENCE = 24;

    /** One place in or by another. */
    private static final Pattern NESTED = Pattern.compile("(" + NAME + ")(?: \\p{Ll}+){0,2},?"
            + "(?: \\d+ (?:km|kilometres|kilometers|miles))?(?: (?:north|south|east|west)(?:-?(?:east|west))? of| near| in| outside| on the)"
            + " (?:the )?(?:\\p{Ll}+ (?:of )?)?(" + NAME + ")");

    /** A place of another: "Osmere's Lusk valley". */
    private static final Pattern POSSESSED = Pattern.compile("(" + NAME + ")[’']s (" + NAME + ")");

    /** What is left of a name without the place that it is of, and without the mark of the genitive. */
    private static final Pattern GENITIVE = Pattern.compile("^.*[’']s |[’']s?$");

    /** So many sentences of an article tell what it is about. */
    private static final int HEAD = 3;

    private final Map<String, String> within = new LinkedHashMap<>();
    private final Set<String> sites = new LinkedHashSet<>();

    StoryPlaces(List<AnnotatedArticle> story) {
        for (AnnotatedArticle article : story) {
            Matcher nested = NESTED.matcher(article.article().text().value());
            while (nested.find()) {
                lies(nested.group(1), nested.group(2));
            }
            Matcher possessed = POSSESSED.matcher(article.article().text().value());
            while (possessed.find()) {
                lies(possessed.group(2), possessed.group(1));
            }
            article.sentences().stream().limit(HEAD).forEach(sentence -> {
                Matcher named = NAMED.matcher(article.words(sentence.span()));
                while (named.find()) {
                    if (named.group(1).equals("at")) {
                        sites.add(key(named.group(2)));
                    }
                }
            });
        }
    }

    private void lies(String part, String whole) {
        String one = root(key(part));
        String other = root(key(whole));
        if (!one.equals(other)) {
            within.put(one, other);
        }
    }

    /** The places named in a span of an article; those where people are brought are none. */
    Set<String> in(AnnotatedArticle article, Span span) {
        var places = new LinkedHashSet<String>();
        String text = article.words(span);
        if (REACHES.has(Wording.words(text), "brought to")) {
            return places;
        }
        for (PlaceMention place : article.places()) {
            if (span.contains(place.span()) && !isReference(article, place.span())) {
                places.add(root(key(place.name())));
            }
        }
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            Span name = new Span(span.start() + named.start(2), span.start() + named.end(2));
            String place = key(named.group(2));
            boolean here = named.group(1).equals("at") && sites.contains(place) && !within.containsKey(place);
            boolean known =
                    article.places().stream().anyMatch(mention -> mention.span().overlaps(name));
            boolean time = article.times().stream().anyMatch(when -> when.span().overlaps(name));
            if (!known && !time && !here) {
                places.add(root(place));
            }
        }
        for (Lexicon.Match reach : REACHES.matches(Wording.words(text))) {
            if (places.isEmpty() || reach.category().equals("the world")) {
                places.add(reach.category());
            }
        }
        return places;
    }

    private static boolean isReference(AnnotatedArticle article, Span name) {
        int from = Math.max(0, name.start() - REACH_OF_REFERENCE);
        return name.start() > from
                && REFERENCE
                        .matcher(article.article().text().value().substring(from, name.start()))
                        .find();
    }

    private String root(String place) {
        String at = place;
        while (within.containsKey(at)) {
            at = within.getOrDefault(at, at);
        }
        return at;
    }

    private static String key(String name) {
        return GENITIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
