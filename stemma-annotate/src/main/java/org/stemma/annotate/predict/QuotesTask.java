package org.stemma.annotate.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.Annotator;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.CodePointOffsets;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

/** Attribution alone, as corpora of quotations are measured: a text in, its quotations with their speakers out. */
public final class QuotesTask {
    private static final String NO_DIGEST = "0".repeat(64);

    private QuotesTask() {}

    /**
     * The quotations of a text by itself, in the order of the text; a split one gives one prediction a part.
     *
     * @param id names the text
     * @param text as the corpus gives it; each line that is not blank is a paragraph, the first one the headline
     * @param published when it appeared; absent if unknown
     */
    public static List<QuotePrediction> predict(
            Annotator annotator, String id, String text, Optional<Timestamp> published) {
        Corpus corpus = annotator.annotate(List.of(article(id, text, published)));
        return predictions(corpus.articles().getFirst(), corpus);
    }

    /** The quotations of an annotated article. */
    public static List<QuotePrediction> predictions(AnnotatedArticle annotated, Corpus corpus) {
        Text text = annotated.article().text();
        CodePointOffsets offsets = CodePointOffsets.of(text);
        List<Attribution> attributions = annotated.attributions();
        var predictions = new ArrayList<QuotePrediction>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            Optional<QuotePrediction.Words> speaker =
                    speaker(attributions, i).map(span -> words(text, offsets, onTheSpot(text, span)));
            Optional<String> name =
                    attribution.sources().stream().findFirst().map(source -> name(corpus, source.entity()));
            Optional<QuotePrediction.Words> cue =
                    attribution.cue().map(Cue::span).map(span -> words(text, offsets, span));
            for (Span part : attribution.parts()) {
                predictions.add(new QuotePrediction(
                        offsets.toCodePoint(part.start()),
                        offsets.toCodePoint(part.end()),
                        type(attribution.type()),
                        speaker,
                        name,
                        cue));
            }
        }
        return predictions;
    }

    private static Article article(String id, String text, Optional<Timestamp> published) {
        var blocks = new ArrayList<Block>();
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int until = end < 0 ? text.length() : end;
            int first = from;
            while (first < until && Character.isWhitespace(text.charAt(first))) {
                first++;
            }
            int last = until;
            while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            if (last > first) {
                BlockRole role = blocks.isEmpty() ? BlockRole.HEADLINE : BlockRole.PARAGRAPH;
                blocks.add(Block.of(role, new Span(first, last)));
            }
            from = until + 1;
        }
        return new Article(
                new ArticleId(id),
                Optional.empty(),
                Optional.empty(),
                new Text(text),
                blocks,
                published,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                NO_DIGEST,
                false);
    }

    /** The words that say who speaks: those on the spot, or where a speaker runs on, the last ones before. */
    private static Optional<Span> speaker(List<Attribution> attributions, int index) {
        List<Source> sources = attributions.get(index).sources();
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Optional<Span> here = mentions(sources);
        if (here.isPresent()) {
            return here;
        }
        EntityId entity = sources.getFirst().entity();
        for (int i = index - 1; i >= 0; i--) {
            for (Source source : attributions.get(i).sources()) {
                if (source.entity().equals(entity) && source.mention().isPresent()) {
                    return mentions(attributions.get(i).sources());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> mentions(List<Source> sources) {
        Optional<Span> cover = Optional.empty();
        for (Source source : sources) {
            Optional<Span> mention = source.mention();
            cover = cover.isPresent() && mention.isPresent()
                    ? Optional.of(cover.get().cover(mention.get()))
                    : cover.or(() -> mention);
        }
        return cover;
    }

    /** Of a phrase with the relative pronoun that stands for it, the pronoun. */
    private static Span onTheSpot(Text text, Span mention) {
        String words = text.slice(mention);
        int space = words.lastIndexOf(' ');
        return switch (words.substring(space + 1)) {
            case "who", "which", "that" -> new Span(mention.start() + space + 1, mention.end());
            default -> mention;
        };
    }

    private static QuotePrediction.Words words(Text text, CodePointOffsets offsets, Span span) {
        return new QuotePrediction.Words(
                text.slice(span), offsets.toCodePoint(span.start()), offsets.toCodePoint(span.end()));
    }

    private static String name(Corpus corpus, EntityId id) {
        for (Entity entity : corpus.entities()) {
            if (entity.id().equals(id)) {
                return entity.name();
            }
        }
        throw new IllegalStateException("no entity " + id);
    }

    private static String type(QuotationType type) {
        return switch (type) {
            case DIRECT, OWN_WORDS -> "direct";
            case MIXED -> "mixed";
            case INDIRECT -> "indirect";
        };
    }
}
