package org.stemma.annotate.predict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Corpus;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.annotation.Source;
import org.stemma.model.text.CodePointOffsets;
import org.stemma.model.text.Span;
import org.stemma.model.text.Text;

/** What attribution found, in the form in which corpora of quotations are measured. */
public final class QuotePredictions {
    private QuotePredictions() {}

    /**
     * The quotations of an annotated article, in the order of the text; a split one gives one prediction a part. Words
     * between quotation marks are given once, to the outermost who is said to have said them.
     *
     * @param corpus the corpus that the article belongs to
     */
    public static List<QuotePrediction> of(AnnotatedArticle annotated, Corpus corpus) {
        Text text = annotated.article().text();
        CodePointOffsets offsets = CodePointOffsets.of(text);
        List<Attribution> attributions = annotated.attributions();
        Map<EntityId, Entity> entities = corpus.entitiesById();
        var predictions = new ArrayList<QuotePrediction>();
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            if (attribution.within().isPresent() && !attribution.quoted().isEmpty()) {
                continue;
            }
            Optional<QuotePrediction.Words> speaker =
                    speaker(attributions, i).map(span -> words(text, offsets, onTheSpot(text, span)));
            Optional<String> name = attribution.sources().stream()
                    .findFirst()
                    .flatMap(source -> Optional.ofNullable(entities.get(source.entity())))
                    .map(Entity::name);
            Optional<QuotePrediction.Words> cue =
                    attribution.cue().map(Cue::span).map(span -> words(text, offsets, span));
            for (Span part : attribution.parts()) {
                if (i > 0 && goesOn(attributions.get(i - 1), attribution)) {
                    QuotePrediction earlier = predictions.removeLast();
                    predictions.add(new QuotePrediction(
                            earlier.start(),
                            offsets.toCodePoint(part.end()),
                            joint(earlier.type(), type(attribution.type())),
                            earlier.speaker(),
                            earlier.speakerName(),
                            earlier.cue()));
                    continue;
                }
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

    /** Whether "… and that …" goes on with the content before it, which corpora of quotations take as one. */
    private static boolean goesOn(Attribution earlier, Attribution attribution) {
        int gap = attribution.content().start() - earlier.content().end();
        return attribution.cue().isPresent()
                && attribution.cue().equals(earlier.cue())
                && attribution.cue().get().span().end() <= earlier.content().start()
                && attribution.parts().size() == 1
                && gap >= 0
                && gap <= LONGEST_JOINT;
    }

    /** Two clauses of one content stand no farther apart than ", and that ". In code units. */
    private static final int LONGEST_JOINT = 11;

    private static String joint(String type, String other) {
        return type.equals(other) ? type : type(QuotationType.MIXED);
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

    private static String type(QuotationType type) {
        return switch (type) {
            case DIRECT, OWN_WORDS -> "direct";
            case MIXED -> "mixed";
            case INDIRECT -> "indirect";
        };
    }
}
