package org.stemma.trace.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Ground;
import org.stemma.model.annotation.Source;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/**
 * Whom the attributions of an article credit, with words that only point back ("it", "the service") read as the last
 * source named before them. A description that points back is no new source: taking it for one would count an origin too
 * many.
 */
final class Speakers {
    private static final Set<String> POINTERS =
            Set.of("it", "he", "she", "they", "who", "the", "its", "his", "her", "their", "this");

    private Speakers() {}

    /**
     * The sources of an attribution; in the order of the text.
     *
     * @param mayBe whether the first, by the words that describe it, may be the second
     */
    static List<Source> of(AnnotatedArticle article, Attribution attribution, BiPredicate<Source, Source> mayBe) {
        var sources = new ArrayList<Source>();
        for (Source source : attribution.sources()) {
            Optional<Source> meant = pointsBack(article, source)
                    ? last(article, attribution).filter(last -> mayBe.test(source, last))
                    : Optional.empty();
            sources.add(meant.orElse(source));
        }
        return List.copyOf(sources);
    }

    private static boolean pointsBack(AnnotatedArticle article, Source source) {
        if (source.ground() == Ground.NAMED) {
            return false;
        }
        if (source.mention().isEmpty()) {
            return true;
        }
        List<Word> words = Wording.words(article.words(source.mention().get()));
        return !words.isEmpty() && POINTERS.contains(words.getFirst().text());
    }

    /** The last named source before an attribution that is not the publisher; absent if there is none. */
    private static Optional<Source> last(AnnotatedArticle article, Attribution attribution) {
        Source last = null;
        for (Attribution earlier : article.attributions()) {
            if (earlier.content().start() >= attribution.content().start()) {
                break;
            }
            for (Source source : earlier.sources()) {
                Optional<EntityId> publisher = article.publisher();
                boolean own = publisher.filter(source.entity()::equals).isPresent();
                if (source.ground() == Ground.NAMED && !own) {
                    last = source;
                }
            }
        }
        return Optional.ofNullable(last);
    }
}
