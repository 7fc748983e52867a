package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.WordView;

/** The passages of one article: what it gives to whom, cut at the ends of sentences. */
final class Passages {
    private final int number;
    private final AnnotatedArticle bearer;
    private final String text;
    private final List<Passage> passages = new ArrayList<>();

    private Passages(int number, AnnotatedArticle bearer) {
        this.number = number;
        this.bearer = bearer;
        this.text = bearer.article().text().value();
    }

    /** The passages of an article, in order. */
    static List<Passage> of(int number, AnnotatedArticle bearer) {
        var reader = new Passages(number, bearer);
        for (int i = 0; i < bearer.attributions().size(); i++) {
            reader.addAttribution(i, bearer.attributions().get(i));
        }
        reader.addOwnText();
        return reader.passages.stream().sorted().toList();
    }

    private void addAttribution(int index, Attribution attribution) {
        List<EntityId> speakers =
                attribution.sources().stream().map(Source::entity).toList();
        boolean embedded = bearer.article().blocks().stream()
                .anyMatch(
                        block -> block.role() == BlockRole.EMBED && block.span().overlaps(attribution.content()));
        if (embedded) {
            addSentences(index, attribution, postWords(attribution.parts()), speakers, Passage.Form.POST);
            return;
        }
        switch (attribution.type()) {
            case DIRECT -> addSentences(index, attribution, wordsOf(attribution), speakers, Passage.Form.DIRECT);
            case OWN_WORDS ->
                addSentences(
                        index,
                        attribution,
                        attribution.parts(),
                        speakers,
                        bearer.publisherKind().speaksForItself() ? Passage.Form.OWN : Passage.Form.DIRECT);
            case MIXED -> {
                for (Span quoted : attribution.quoted()) {
                    addSentences(index, attribution, List.of(quoted), speakers, Passage.Form.FRAGMENT);
                }
                add(index, attribution.parts(), attribution.content(), speakers, Passage.Form.PARAPHRASE);
            }
            case INDIRECT -> add(index, attribution.parts(), attribution.content(), speakers, Passage.Form.PARAPHRASE);
        }
    }

    /** A post without the line that signs it: "— Name (@handle) day". */
    private List<Span> postWords(List<Span> parts) {
        Span last = parts.getLast();
        int dash = text.substring(last.start(), last.end()).lastIndexOf('\u2014');
        if (dash <= 0) {
            return parts;
        }
        var words = new ArrayList<>(parts.subList(0, parts.size() - 1));
        words.add(new Span(last.start(), last.start() + dash));
        return words;
    }

    /** The words between the quotation marks, or the whole parts where there are none. */
    private static List<Span> wordsOf(Attribution attribution) {
        return attribution.quoted().isEmpty() ? attribution.parts() : attribution.quoted();
    }

    private void addSentences(
            int index, Attribution attribution, List<Span> stretches, List<EntityId> speakers, Passage.Form form) {
        for (List<Span> sentence : bySentence(stretches)) {
            add(index, sentence, attribution.content(), speakers, form);
        }
    }

    /** Cuts stretches where a sentence of the article begins; pieces of one sentence stay together. */
    private List<List<Span>> bySentence(List<Span> stretches) {
        var pieces = new LinkedHashMap<Integer, List<Span>>();
        for (Span stretch : stretches) {
            int from = stretch.start();
            for (int i = 0; i < bearer.sentences().size(); i++) {
                Span sentence = bearer.sentences().get(i).span();
                int end = Math.min(stretch.end(), sentence.end());
                if (sentence.overlaps(stretch) && from < end) {
                    pieces.computeIfAbsent(i, none -> new ArrayList<>()).add(new Span(from, end));
                    from = end;
                }
            }
            if (from < stretch.end()) {
                pieces.computeIfAbsent(Integer.MAX_VALUE - pieces.size(), none -> new ArrayList<>())
                        .add(new Span(from, stretch.end()));
            }
        }
        return List.copyOf(pieces.values());
    }

    /** Sentences of a document that speaks for itself, where no attribution covers them. */
    private void addOwnText() {
        if (!bearer.publisherKind().speaksForItself()) {
            return;
        }
        List<EntityId> publisher = bearer.publisher().stream().toList();
        for (Sentence sentence : bearer.sentences()) {
            Block block = bearer.article().blocks().get(sentence.block());
            boolean covered = passages.stream()
                    .anyMatch(passage -> passage.form() != Passage.Form.PARAPHRASE
                            && passage.form() != Passage.Form.FRAGMENT
                            && passage.span().overlaps(sentence.span()));
            if (block.role().isReport() && block.role() != BlockRole.HEADLINE && !covered) {
                add(OptionalInt.empty(), List.of(sentence.span()), sentence.span(), publisher, Passage.Form.OWN);
            }
        }
    }

    private void add(int index, List<Span> stretches, Span context, List<EntityId> speakers, Passage.Form form) {
        add(OptionalInt.of(index), stretches, context, speakers, form);
    }

    private void add(
            OptionalInt attribution, List<Span> stretches, Span context, List<EntityId> speakers, Passage.Form form) {
        List<Span> trimmed = stretches.stream()
                .map(this::trim)
                .filter(stretch -> !stretch.isEmpty())
                .toList();
        WordView view = WordView.of(text, trimmed);
        if (view.size() > 0) {
            passages.add(new Passage(
                    number, bearer, attribution, trimmed, speakers, form, WordView.of(text, List.of(context)), view));
        }
    }

    /** Without white space and quotation marks at either end. */
    private Span trim(Span stretch) {
        int start = stretch.start();
        int end = stretch.end();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isEdge(char character) {
        return Character.isWhitespace(character) || character == '\u00A0' || "“”\"„«»‘".indexOf(character) >= 0;
    }
}
