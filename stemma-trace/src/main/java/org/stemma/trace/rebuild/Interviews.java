package org.stemma.trace.rebuild;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.article.Outlet;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.FunctionWords;
import org.stemma.trace.passage.WordView;

/** Which attributions say that somebody spoke to the outlet itself: "she told the Gazette", where it is the Gazette's. */
public final class Interviews {
    /** The hearer stands at most so many words behind the verb. */
    private static final int REACH = 5;

    private Interviews() {}

    /** Whether the speaker is said to have told the publisher of the article. */
    public static boolean isInterview(AnnotatedArticle article, Attribution attribution) {
        Optional<Outlet> outlet = article.article().outlet();
        if (outlet.isEmpty() || attribution.cue().isEmpty()) {
            return false;
        }
        Span cue = attribution.cue().get().span();
        Span sentence = article.sentences().stream()
                .map(Sentence::span)
                .filter(cue::overlaps)
                .findFirst()
                .orElse(cue);
        String text = article.article().text().value();
        List<String> words = WordView.of(text, List.of(new Span(cue.start(), Math.max(cue.end(), sentence.end()))))
                .words();
        int told = words.indexOf("told");
        List<String> name = WordView.of(outlet.get().name()).words();
        return told >= 0
                && words.subList(told + 1, Math.min(words.size(), told + 1 + REACH)).stream()
                        .anyMatch(word -> (name.contains(word) && !FunctionWords.contains(word))
                                || word.equals(initials(outlet.get().name())));
    }

    /** The letters by which an outlet calls itself, in small letters; empty for a name of one word. */
    private static String initials(String name) {
        String letters = Arrays.stream(name.split(" "))
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
        return letters.length() > 1 ? letters.toLowerCase(Locale.ROOT) : "";
    }
}
