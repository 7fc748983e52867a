package org.stemma.trace.claim;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.Outlet;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon.Match;

/**
 * Which side is said to have done something: the country or party whose name stands before the verb, or behind "by".
 * Immutable; safe between threads.
 */
final class Culprits {
    private static final Pattern CAPITAL = Pattern.compile("\\b\\p{Lu}[\\p{L}-]{3,}");
    private static final Pattern BY = Pattern.compile("\\bby (?:an? |the )?(?:\\p{Ll}+ )?(\\p{Lu}[\\p{L}-]{3,})");
    private static final Pattern OUR = Pattern.compile("\\b(?:our|we)\\b", Pattern.CASE_INSENSITIVE);

    /** Endings by which a name becomes an adjective: "Ardenian" of Ardenia, "Kestran" of Kestra. */
    private static final List<String> ENDINGS = List.of("n", "an", "ian", "ish", "ese", "i");

    private final Set<String> names = new LinkedHashSet<>();

    /** The sides of a story are told from the names in it. */
    Culprits(List<AnnotatedArticle> story) {
        for (AnnotatedArticle article : story) {
            Matcher name = CAPITAL.matcher(article.article().text().value());
            while (name.find()) {
                names.add(name.group());
            }
            article.article().outlet().map(Outlet::name).ifPresent(outlet -> {
                Matcher part = CAPITAL.matcher(outlet);
                while (part.find()) {
                    names.add(part.group());
                }
            });
        }
    }

    /** The side that a clause makes responsible for a deed; absent if it names none. */
    Optional<String> of(Clause clause, Match deed) {
        String text = clause.text();
        Matcher by = BY.matcher(text);
        if (by.find()) {
            return country(by.group(1));
        }
        int until = deed.span().start() - clause.span().start();
        String before = until > 0 && until <= text.length() ? text.substring(0, until) : "";
        if (OUR.matcher(before).find()) {
            return clause.article()
                    .article()
                    .outlet()
                    .map(Outlet::name)
                    .filter(name -> clause.article().publisherKind().speaksForItself())
                    .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
        }
        Matcher name = CAPITAL.matcher(before);
        Optional<String> found = Optional.empty();
        while (name.find() && found.isEmpty()) {
            found = country(name.group());
        }
        return found;
    }

    /** The country of an adjective, or a country that is named itself, in lower case; absent for any other name. */
    private Optional<String> country(String name) {
        for (String ending : ENDINGS) {
            String stem = name.substring(0, Math.max(0, name.length() - ending.length()));
            if (name.endsWith(ending) && names.contains(stem)) {
                return Optional.of(stem.toLowerCase(Locale.ROOT));
            }
        }
        boolean named = ENDINGS.stream().anyMatch(ending -> names.contains(name + ending));
        return named ? Optional.of(name.toLowerCase(Locale.ROOT)) : Optional.empty();
    }
}
