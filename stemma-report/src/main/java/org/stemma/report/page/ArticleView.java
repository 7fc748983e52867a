package org.stemma.report.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Post;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Span;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Wording;

/**
 * An article as the pane shows it: all its words, its blocks labelled.
 *
 * @param number on the page, from 1
 * @param id in the run; what shareable links name
 * @param title its headline
 * @param outlet who published it
 * @param kind what sort of publisher; empty where it is not known
 * @param authors people named as its authors; may be empty
 * @param when it appeared, and where that was found
 * @param address where it was published; absent unless it is an http or https address
 * @param language the BCP 47 tag of its text; empty where unknown
 * @param speakers whom it credits, for people; may be empty
 * @param blocks its text
 */
public record ArticleView(
        int number,
        String id,
        String title,
        String outlet,
        String kind,
        String authors,
        String when,
        Optional<String> address,
        String language,
        String speakers,
        List<BlockView> blocks) {
    private static final int MOST_SPEAKERS = 12;
    private static final String SAFE_LANGUAGE = "[A-Za-z0-9-]{1,35}";

    /**
     * A block.
     *
     * @param role as the class that styles it: the role's name in lower case
     * @param title whether it is the headline
     * @param label the role in words; empty for those that speak for themselves
     * @param start its first code point
     * @param runs its text, cut at sentences
     */
    public record BlockView(String role, boolean title, String label, int start, List<Run> runs) {}

    /**
     * A stretch of a block.
     *
     * @param anchor the id of its sentence; empty between sentences
     * @param text its characters
     */
    public record Run(String anchor, String text) {}

    /** Copies the list. */
    public ArticleView {
        blocks = List.copyOf(blocks);
    }

    /** Whether one of its blocks is a headline. */
    public boolean headed() {
        return blocks.stream().anyMatch(BlockView::title);
    }

    /** The id of the element that holds it. */
    public String anchor() {
        return Citations.anchor(number);
    }

    static ArticleView of(AnnotatedArticle annotated, Citations citations) {
        Article article = annotated.article();
        Library library = citations.library();
        int number = citations.number(article.id());
        List<BlockView> blocks = new ArrayList<>();
        List<List<Integer>> sentences = sentencesByBlock(annotated);
        Optional<Timestamp> entry = Optional.empty();
        for (int i = 0; i < article.blocks().size(); i++) {
            Block block = article.blocks().get(i);
            String begun = block.entry().equals(entry) ? "" : entry(block);
            blocks.add(block(annotated, block, begun, sentences.get(i), library, number));
            entry = block.entry();
        }
        return new ArticleView(
                number,
                article.id().value(),
                Excerpt.of(library.title(article.id()), Excerpt.QUOTE),
                Display.line(library.outlet(article.id())),
                Wording.of(annotated.publisherKind()),
                Display.line(String.join(", ", article.authors())),
                when(article),
                article.uri().flatMap(ArticleView::webAddress),
                article.language().filter(tag -> tag.matches(SAFE_LANGUAGE)).orElse(""),
                speakers(annotated, library),
                blocks);
    }

    private static String when(Article article) {
        return article.appeared()
                .map(time -> Times.full(time) + " (" + Display.line(time.foundIn()) + ")")
                .orElse("no time given");
    }

    /** Only an address that opens a page on the web is made a link. */
    private static Optional<String> webAddress(URI uri) {
        String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
        return scheme.equals("http") || scheme.equals("https") ? Optional.of(uri.toString()) : Optional.empty();
    }

    private static String speakers(AnnotatedArticle annotated, Library library) {
        var names = new LinkedHashSet<String>();
        for (Attribution attribution : annotated.attributions()) {
            for (Source source : attribution.sources()) {
                names.add(Display.line(library.name(source.entity())));
            }
        }
        String list = String.join(", ", names.stream().limit(MOST_SPEAKERS).toList());
        return names.size() > MOST_SPEAKERS ? list + " and " + (names.size() - MOST_SPEAKERS) + " more" : list;
    }

    private static List<List<Integer>> sentencesByBlock(AnnotatedArticle annotated) {
        var byBlock = new ArrayList<List<Integer>>();
        for (int i = 0; i < annotated.article().blocks().size(); i++) {
            byBlock.add(new ArrayList<>());
        }
        for (int i = 0; i < annotated.sentences().size(); i++) {
            int block = annotated.sentences().get(i).block();
            if (block < byBlock.size()) {
                byBlock.get(block).add(i);
            }
        }
        return byBlock;
    }

    private static BlockView block(
            AnnotatedArticle annotated,
            Block block,
            String begun,
            List<Integer> sentences,
            Library library,
            int number) {
        Article article = annotated.article();
        var runs = new ArrayList<Run>();
        int at = block.span().start();
        for (int i : sentences) {
            Sentence sentence = annotated.sentences().get(i);
            if (sentence.span().start() >= at && block.span().contains(sentence.span())) {
                add(runs, "", annotated, new Span(at, sentence.span().start()));
                add(runs, Citations.anchor(number, i), annotated, sentence.span());
                at = sentence.span().end();
            }
        }
        add(runs, "", annotated, new Span(at, block.span().end()));
        return new BlockView(
                block.role().name().toLowerCase(Locale.ROOT),
                block.role() == BlockRole.HEADLINE,
                Stream.of(begun, label(block)).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · ")),
                library.codePoints(article.id(), block.span()).start(),
                runs);
    }

    private static void add(List<Run> runs, String anchor, AnnotatedArticle annotated, Span span) {
        if (!span.isEmpty()) {
            runs.add(new Run(anchor, oneForOne(annotated.words(span))));
        }
    }

    /** A browser drops a null and folds a carriage return; either would shift every position after it. */
    private static String oneForOne(String text) {
        return text.replace('\u0000', '\ufffd').replace('\r', '\n');
    }

    /** What stands over the first block of a live report's entry; empty outside of entries. */
    private static String entry(Block block) {
        return block.entry()
                .map(time -> Wording.ENTRY + " · " + Times.brief(time.interval()))
                .orElse("");
    }

    private static String label(Block block) {
        return switch (block.role()) {
            case HEADLINE, PARAGRAPH, SUBHEADING, LIST_ITEM -> "";
            case EMBED -> block.post().map(ArticleView::post).orElse(Wording.of(BlockRole.EMBED));
            case STANDFIRST, BYLINE, DATELINE, BLOCK_QUOTE, CAPTION, CREDIT, CORRECTION, FURNITURE ->
                Wording.of(block.role());
        };
    }

    private static String post(Post post) {
        var label = new StringBuilder(Wording.of(BlockRole.EMBED));
        post.author().or(post::handle).ifPresent(author -> label.append(" · ").append(Display.line(author)));
        post.posted()
                .map(Timestamp::interval)
                .ifPresent(time -> label.append(" · ").append(Times.brief(time)));
        return label.toString();
    }
}
