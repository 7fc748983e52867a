package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.attribution.cue.CueLexicon;
import org.stemma.annotate.attribution.grammar.GrammarLexicon;
import org.stemma.annotate.attribution.quote.Quotation;
import org.stemma.annotate.attribution.quote.QuotationMarks;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.annotation.Tokens;
import org.stemma.model.article.Article;
import org.stemma.model.text.Span;

/**
 * Finds who is said to have said what in one article. Immutable; safe between threads.
 *
 * <p>The stages, in order: pair the quotation marks; read each block as a strand of the reporter's own words with every
 * quotation as one item; in each sentence find cues, whom they credit and what they take; give what is left between
 * marks to a speaker who runs on, or leave it as no speech; add posts, and the sentences of a publisher that speaks for
 * itself; tell which attribution stands within which.
 */
public final class Attributor {
    private final GrammarLexicon grammar;
    private final CueLexicon cues;

    private Attributor(GrammarLexicon grammar, CueLexicon cues) {
        this.grammar = grammar;
        this.cues = cues;
    }

    /** The attributor for English. */
    public static Attributor english() {
        return new Attributor(GrammarLexicon.english(), CueLexicon.english());
    }

    /**
     * The attributions of an article, in the order of their contents.
     *
     * @param tokens the tokens of the article's text
     * @param sentences its sentences
     * @param ownWords whether the publisher speaks for itself, so that its sentences are its own utterances
     */
    public List<AttributionDraft> attribute(
            Article article, Tokens tokens, List<Sentence> sentences, boolean ownWords) {
        List<Quotation> quotations = QuotationMarks.find(article);
        List<Draft> drafts = new BlockAttributions(article, tokens, quotations, grammar, cues).read();
        if (ownWords) {
            OwnWords.add(article, sentences, drafts);
        }
        return finish(drafts, quotations);
    }

    private static List<AttributionDraft> finish(List<Draft> drafts, List<Quotation> quotations) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(Draft::start)
                .thenComparing(Comparator.comparingInt(Draft::end).reversed())
                .thenComparingInt(draft -> draft.clause.start()));
        Map<Draft, Integer> index = new HashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            index.put(ordered.get(i), i);
        }
        var finished = new ArrayList<AttributionDraft>();
        for (int i = 0; i < ordered.size(); i++) {
            Draft draft = ordered.get(i);
            List<Span> quoted = quoted(draft, quotations);
            Optional<Cue> cue = draft.cue == null || draft.cueSpan == null
                    ? Optional.empty()
                    : Optional.of(new Cue(draft.cueSpan, draft.cue.lemma(), draft.cue.factuality()));
            finished.add(new AttributionDraft(
                    draft.content(),
                    draft.parts,
                    quoted,
                    type(draft, quoted),
                    cue,
                    cue.map(given -> draft.clause),
                    sources(draft, index),
                    within(ordered, i),
                    indexOf(draft.continues, index)));
        }
        return finished;
    }

    private static OptionalInt indexOf(@Nullable Draft draft, Map<Draft, Integer> index) {
        Integer known = draft == null ? null : index.get(draft);
        return known == null ? OptionalInt.empty() : OptionalInt.of(known);
    }

    private static List<SourceReference> sources(Draft draft, Map<Draft, Integer> index) {
        return switch (draft.voice) {
            case PUBLISHER -> List.of(new SourceReference.Publisher());
            case POST -> List.of(new SourceReference.PostAuthor(draft.block));
            case WORDS -> {
                var references = new ArrayList<SourceReference>();
                for (Span mention : draft.sources) {
                    references.add(new SourceReference.Words(mention));
                }
                Integer shared = draft.sameSourceAs == null ? null : index.get(draft.sameSourceAs);
                if (references.isEmpty() && shared != null) {
                    references.add(new SourceReference.RunsOn(shared));
                }
                yield references;
            }
        };
    }

    private static List<Span> quoted(Draft draft, List<Quotation> quotations) {
        var quoted = new ArrayList<Span>();
        for (Span part : draft.parts) {
            for (int i = firstAt(quotations, part.start()); i < quotations.size(); i++) {
                Quotation quotation = quotations.get(i);
                if (quotation.outer().start() >= part.end()) {
                    break;
                }
                if (quotation.depth() == 0 && part.contains(quotation.inner())) {
                    quoted.add(quotation.inner());
                }
            }
        }
        return quoted;
    }

    private static int firstAt(List<Quotation> quotations, int offset) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (quotations.get(middle).outer().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static QuotationType type(Draft draft, List<Span> quoted) {
        if (draft.ownWords) {
            return QuotationType.OWN_WORDS;
        }
        if (draft.voice == Draft.Voice.POST || draft.setApart) {
            return QuotationType.DIRECT;
        }
        if (quoted.isEmpty()) {
            return QuotationType.INDIRECT;
        }
        int inside = 0;
        for (Span span : quoted) {
            inside += span.length();
        }
        int all = 0;
        for (Span part : draft.parts) {
            all += part.length();
        }
        // The marks themselves, and a stop after them, are outside the quoted words.
        int slack = quoted.size() * 5 + draft.parts.size();
        return inside + slack >= all ? QuotationType.DIRECT : QuotationType.MIXED;
    }

    /** The innermost earlier attribution in whose content the words of this one stand. */
    private static OptionalInt within(List<Draft> ordered, int index) {
        Draft draft = ordered.get(index);
        if (draft.cueSpan == null) {
            return OptionalInt.empty();
        }
        int best = -1;
        for (int i = Math.max(0, index - NESTING_REACH); i < index; i++) {
            Draft outer = ordered.get(i);
            if (outer.block == draft.block
                    && outer.voice == Draft.Voice.WORDS
                    && contains(outer, draft.cueSpan)
                    && contains(outer, draft.content())) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** Contents of one sentence stand side by side in the order of the text: the outer one is not further off. */
    private static final int NESTING_REACH = 16;

    private static boolean contains(Draft outer, Span span) {
        for (Span part : outer.parts) {
            if (part.contains(span)) {
                return true;
            }
        }
        return false;
    }
}
