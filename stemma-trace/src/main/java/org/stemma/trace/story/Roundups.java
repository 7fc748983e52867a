package org.stemma.trace.story;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Hedge;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.PlaceMention;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.TimeExpression;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.WordView;

/**
 * Takes roundups apart: an article that tells of several things under headings of its own belongs to the story of each by
 * that part. Pure; safe between threads.
 *
 * <p>An article is a roundup if the stretches under its headings inside the body have no name in common: the sections of a
 * report on one thing name its people and places again. Each part is then an article of its own, with the text of the
 * whole, so that places stay what they are; its heading is its headline, and all that is not of it is furniture. Whatever
 * would draw two stories into one by such an article, a shared passage or a likeness, holds for the part alone.
 */
public final class Roundups {
    /** A part has so many words or more. */
    private static final int LEAST_WORDS = 40;
    /** A part has so many different names or more: fewer tell too little of what it is about. */
    private static final int LEAST_NAMES = 2;
    /** Names are read in this language; of a text in another nothing is known of what its parts have in common. */
    private static final String LANGUAGE = "en";

    private Roundups() {}

    /** The corpus with each part of a roundup in place of the roundup. */
    public static Corpus apart(Corpus corpus) {
        List<AnnotatedArticle> articles = corpus.articles().stream()
                .flatMap(article -> apart(article).stream())
                .toList();
        return articles.size() == corpus.articles().size() ? corpus : new Corpus(articles, corpus.entities());
    }

    private static List<AnnotatedArticle> apart(AnnotatedArticle annotated) {
        List<Span> parts = parts(annotated.article());
        boolean namesAreRead = annotated
                .article()
                .language()
                .filter(tag -> !tag.startsWith(LANGUAGE))
                .isEmpty();
        if (!namesAreRead || parts.size() < 2 || !areOfDifferentThings(annotated, parts)) {
            return List.of(annotated);
        }
        var apart = new ArrayList<AnnotatedArticle>();
        for (int number = 1; number <= parts.size(); number++) {
            apart.add(part(annotated, parts.get(number - 1), number));
        }
        return apart;
    }

    /** From each heading inside the body to the next. */
    private static List<Span> parts(Article article) {
        var parts = new ArrayList<Span>();
        int start = -1;
        for (Block block : article.blocks()) {
            if (block.role() == BlockRole.SUBHEADING) {
                if (start >= 0) {
                    parts.add(new Span(start, block.span().start()));
                }
                start = block.span().start();
            }
        }
        if (start >= 0) {
            parts.add(new Span(start, article.text().length()));
        }
        return parts;
    }

    private static boolean areOfDifferentThings(AnnotatedArticle annotated, List<Span> parts) {
        Set<EntityId> named = new HashSet<>();
        for (Span part : parts) {
            Set<EntityId> names = names(annotated, part);
            int words = WordView.of(annotated.article().text().value(), report(annotated, part))
                    .size();
            boolean again = names.stream().anyMatch(named::contains);
            if (again || names.size() < LEAST_NAMES || words < LEAST_WORDS) {
                return false;
            }
            named.addAll(names);
        }
        return true;
    }

    private static Set<EntityId> names(AnnotatedArticle annotated, Span part) {
        List<Span> report = report(annotated, part);
        Set<EntityId> names = new HashSet<>();
        for (Mention mention : annotated.mentions()) {
            if (report.stream().anyMatch(block -> block.contains(mention.span()))
                    && !annotated.publisher().equals(Optional.of(mention.entity()))) {
                names.add(mention.entity());
            }
        }
        return names;
    }

    private static List<Span> report(AnnotatedArticle annotated, Span part) {
        return annotated.article().blocks().stream()
                .filter(block -> block.role().isReport() && part.contains(block.span()))
                .map(Block::span)
                .toList();
    }

    private static AnnotatedArticle part(AnnotatedArticle annotated, Span part, int number) {
        return new AnnotatedArticle(
                article(annotated.article(), part, number),
                annotated.publisherKind(),
                annotated.publisher(),
                annotated.tokens(),
                inside(annotated.sentences(), part, Sentence::span),
                inside(annotated.mentions(), part, Mention::span),
                inside(annotated.times(), part, TimeExpression::span),
                inside(annotated.quantities(), part, Quantity::span),
                inside(annotated.hedges(), part, Hedge::cue),
                inside(annotated.places(), part, PlaceMention::span),
                attributions(annotated.attributions(), part));
    }

    private static <T> List<T> inside(List<T> all, Span part, Function<T, Span> place) {
        return all.stream().filter(one -> part.contains(place.apply(one))).toList();
    }

    private static Article article(Article whole, Span part, int number) {
        return new Article(
                new ArticleId(whole.id() + "#" + number),
                whole.uri().map(uri -> withFragment(uri, "part-" + number)),
                whole.outlet(),
                whole.text(),
                whole.blocks().stream().map(block -> block(block, part)).toList(),
                whole.published(),
                whole.modified(),
                whole.language(),
                whole.authors(),
                whole.links().stream()
                        .filter(link -> part.contains(link.anchor()))
                        .toList(),
                whole.digest(),
                whole.partial(),
                whole.categories());
    }

    /** A block of a part: its own heading is the headline; of the rest of the page only who wrote it stays. */
    private static Block block(Block block, Span part) {
        if (part.contains(block.span())) {
            return block.span().start() == part.start() ? withRole(block, BlockRole.HEADLINE) : block;
        }
        return switch (block.role()) {
            case BYLINE, DATELINE, FURNITURE -> block;
            case HEADLINE,
                    STANDFIRST,
                    PARAGRAPH,
                    SUBHEADING,
                    LIST_ITEM,
                    BLOCK_QUOTE,
                    CAPTION,
                    CREDIT,
                    EMBED,
                    CORRECTION -> withRole(block, BlockRole.FURNITURE);
        };
    }

    private static Block withRole(Block block, BlockRole role) {
        return new Block(role, block.span(), Optional.empty(), block.source(), block.entry());
    }

    private static URI withFragment(URI uri, String fragment) {
        try {
            return new URI(uri.getScheme(), uri.getSchemeSpecificPart(), fragment);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException("an address that cannot have a fragment: " + uri, impossible);
        }
    }

    /** The attributions of a part, with their references to one another as they are numbered there. */
    private static List<Attribution> attributions(List<Attribution> all, Span part) {
        var numbers = new LinkedHashMap<Integer, Integer>();
        for (int i = 0; i < all.size(); i++) {
            if (part.contains(all.get(i).content())) {
                numbers.put(i, numbers.size());
            }
        }
        return numbers.keySet().stream()
                .map(all::get)
                .map(one -> new Attribution(
                        one.content(),
                        one.parts(),
                        one.quoted(),
                        one.type(),
                        one.cue(),
                        one.sources(),
                        one.saidAt(),
                        renumbered(one.within(), numbers),
                        renumbered(one.continues(), numbers)))
                .toList();
    }

    private static OptionalInt renumbered(OptionalInt index, Map<Integer, Integer> numbers) {
        int number = numbers.getOrDefault(index.orElse(-1), -1);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
