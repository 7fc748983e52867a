package org.stemma.trace.story;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.Link;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.Match;
import org.stemma.trace.passage.WordView;

/** Finds what holds two articles in one story whatever their other words. */
final class Bonds {
    /** Two articles that share a passage of so many words report one story. */
    private static final int LONG_PASSAGE = 25;

    private Bonds() {}

    /** The bonds between some articles: of pages, of links, of passages. */
    static List<Bond> of(List<AnnotatedArticle> articles, List<WordView> words, List<Match> matches) {
        var bonds = new ArrayList<Bond>();
        var byAddress = new LinkedHashMap<URI, Integer>();
        for (int i = 0; i < articles.size(); i++) {
            int article = i;
            articles.get(i).article().uri().ifPresent(uri -> {
                Integer first = byAddress.putIfAbsent(uri, article);
                if (first != null) {
                    bonds.add(bond(Bond.Kind.PAGE, articles, first, article));
                }
            });
        }
        for (int i = 0; i < articles.size(); i++) {
            for (Link link : reportLinks(articles.get(i).article())) {
                Integer target = byAddress.get(link.target());
                if (target != null && target != i) {
                    Span there = beginning(articles.get(target));
                    bonds.add(
                            target < i
                                    ? new Bond(Bond.Kind.LINK_BACK, target, i, there, link.anchor(), 0)
                                    : new Bond(Bond.Kind.LINK_FORWARD, i, target, link.anchor(), there, 0));
                }
            }
        }
        for (Match match : matches) {
            if (match.words() >= LONG_PASSAGE) {
                bonds.add(new Bond(
                        Bond.Kind.PASSAGE,
                        match.first(),
                        match.second(),
                        words.get(match.first()).span(match.firstStart(), match.firstEnd() - 1),
                        words.get(match.second()).span(match.secondStart(), match.secondEnd() - 1),
                        match.words()));
            }
        }
        return bonds;
    }

    private static Bond bond(Bond.Kind kind, List<AnnotatedArticle> articles, int first, int second) {
        return new Bond(kind, first, second, beginning(articles.get(first)), beginning(articles.get(second)), 0);
    }

    /** The headline, else the first block with words. */
    static Span beginning(AnnotatedArticle annotated) {
        Article article = annotated.article();
        return article.headline()
                .or(() -> article.blocks().stream()
                        .filter(block -> !block.span().isEmpty())
                        .findFirst())
                .map(Block::span)
                .orElse(new Span(0, 0));
    }

    private static List<Link> reportLinks(Article article) {
        return article.links().stream()
                .filter(link -> article.blocks().stream()
                        .anyMatch(
                                block -> block.role().isReport() && block.span().overlaps(link.anchor())))
                .toList();
    }
}
