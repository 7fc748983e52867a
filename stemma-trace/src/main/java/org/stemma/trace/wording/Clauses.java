package org.stemma.trace.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Factuality;
import org.stemma.model.annotation.Quantity;
import org.stemma.model.annotation.Sentence;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;

/**
 * Cuts an article into clauses.
 *
 * <p>A sentence is first cut where a voice begins or ends: at the content of each attribution. What is left of a
 * sentence that carries a cue ("the ministry said on Tuesday") says nothing of the event and is dropped. Each voice is
 * then cut at punctuation and at the joints of {@code joints.txt}. A condition ("if the parts arrive") stays with what
 * it limits: a claim without its condition is another claim.
 */
public final class Clauses {
    /** Fewer content words than this say nothing that could be compared. */
    private static final int FEWEST_CONTENT_WORDS = 1;

    private static final String HARD_MARKS = ";:—–";

    /** Typed for a dash, as behind the dateline of an agency. */
    private static final String SPACED_HYPHEN = " - ";

    private static final Lexicon JOINTS = Lexicon.load("joints");

    private Clauses() {}

    /** The clauses of an article's report, in the order of its text; captions, by-lines and furniture have none. */
    public static List<Clause> of(AnnotatedArticle article) {
        return of(article, false);
    }

    /** The clauses of an article's report and, on demand, of the posts embedded in it. */
    public static List<Clause> of(AnnotatedArticle article, boolean withPosts) {
        var clauses = new ArrayList<Clause>();
        for (int index = 0; index < article.sentences().size(); index++) {
            Sentence sentence = article.sentences().get(index);
            Block block = article.article().blocks().get(sentence.block());
            if (isRead(block, withPosts)) {
                for (Voice voice : voices(article, sentence.span())) {
                    for (Span span : cut(article, voice.span(), block.role() == BlockRole.HEADLINE)) {
                        add(clauses, article, span, index, block.role(), voice.attribution());
                    }
                }
            }
        }
        return List.copyOf(clauses);
    }

    /** A sentence, or the part of it in one voice, uncut. */
    public static List<Clause> passages(AnnotatedArticle article, boolean withPosts) {
        var passages = new ArrayList<Clause>();
        for (int index = 0; index < article.sentences().size(); index++) {
            Sentence sentence = article.sentences().get(index);
            Block block = article.article().blocks().get(sentence.block());
            if (isRead(block, withPosts)) {
                for (Voice voice : voices(article, sentence.span())) {
                    add(passages, article, voice.span(), index, block.role(), voice.attribution());
                }
            }
        }
        return List.copyOf(passages);
    }

    /** The part of a clause's sentence that is in its voice, uncut; absent where nothing in it can be compared. */
    public static Optional<Clause> voice(Clause clause) {
        AnnotatedArticle article = clause.article();
        Span sentence = article.sentences().get(clause.sentence()).span();
        var voices = new ArrayList<Clause>();
        for (Voice voice : voices(article, sentence)) {
            if (voice.span().contains(clause.span())) {
                add(voices, article, voice.span(), clause.sentence(), clause.role(), voice.attribution());
            }
        }
        return voices.stream().findFirst();
    }

    /**
     * What stands from the first of some clauses to the last.
     *
     * @param clauses of one sentence in one voice; at least one
     */
    public static Clause joined(List<Clause> clauses) {
        Clause first = clauses.getFirst();
        Span all = first.span();
        for (Clause clause : clauses) {
            all = all.cover(clause.span());
        }
        return part(first, all);
    }

    /** A part of a clause. */
    public static Clause part(Clause clause, Span span) {
        List<Word> words = Wording.words(clause.article().words(span), span.start());
        return Clause.of(clause.article(), span, clause.sentence(), clause.role(), clause.attribution(), words);
    }

    /** Whole sentences of an article's report, in whatever voice. */
    public static List<Clause> sentences(AnnotatedArticle article) {
        var sentences = new ArrayList<Clause>();
        for (int index = 0; index < article.sentences().size(); index++) {
            Sentence sentence = article.sentences().get(index);
            Block block = article.article().blocks().get(sentence.block());
            if (isRead(block, false)) {
                add(sentences, article, sentence.span(), index, block.role(), OptionalInt.empty());
            }
        }
        return List.copyOf(sentences);
    }

    /** The sentence of a clause, in the clause's voice. */
    public static Clause sentence(Clause clause) {
        return part(clause, clause.article().sentences().get(clause.sentence()).span());
    }

    private static boolean isRead(Block block, boolean withPosts) {
        return block.role().isReport() || (withPosts && block.role() == BlockRole.EMBED);
    }

    private record Voice(Span span, OptionalInt attribution) {}

    private static void add(
            List<Clause> clauses,
            AnnotatedArticle article,
            Span span,
            int sentence,
            BlockRole role,
            OptionalInt attribution) {
        Span bare = trimmed(article.article().text().value(), span);
        if (bare.isEmpty()) {
            return;
        }
        List<Word> words = Wording.words(article.words(bare), bare.start());
        if (words.stream().filter(Word::content).count() >= FEWEST_CONTENT_WORDS) {
            clauses.add(Clause.of(article, bare, sentence, role, attribution, words));
        }
    }

    /** The parts of a sentence by whose words they are. */
    private static List<Voice> voices(AnnotatedArticle article, Span sentence) {
        var bounds = new TreeSet<Integer>();
        bounds.add(sentence.start());
        bounds.add(sentence.end());
        for (Attribution attribution : article.attributions()) {
            if (isNobodys(attribution, article)) {
                continue;
            }
            attribution.content().intersection(sentence).ifPresent(content -> {
                for (Span part : attribution.parts()) {
                    part.intersection(sentence).ifPresent(said -> {
                        bounds.add(said.start());
                        bounds.add(said.end());
                    });
                }
            });
        }
        var voices = new ArrayList<Voice>();
        int start = -1;
        for (int bound : bounds) {
            if (start >= 0) {
                Span span = new Span(start, bound);
                OptionalInt attribution = innermost(article, span);
                if (attribution.isPresent() || !attributes(article, span, sentence)) {
                    voices.add(new Voice(span, attribution));
                }
            }
            start = bound;
        }
        return voices;
    }

    /**
     * Whether words are passed on without a source or marks, or nobody says them ("nobody can say any longer that"), or they
     * only name what somebody thinks of ("considers the closure", "feared dead").
     */
    private static boolean isNobodys(Attribution attribution, AnnotatedArticle article) {
        boolean unsourced =
                attribution.sources().isEmpty() && attribution.quoted().isEmpty();
        return unsourced
                || isNamedInThought(attribution, article)
                || attribution.sources().stream()
                        .flatMap(source -> source.mention().stream())
                        .map(article::words)
                        .map(words -> words.toLowerCase(Locale.ROOT))
                        .anyMatch(NOBODY::contains);
    }

    private static boolean isNamedInThought(Attribution attribution, AnnotatedArticle article) {
        boolean thought = attribution
                .cue()
                .filter(cue -> cue.factuality() == Factuality.THOUGHT)
                .isPresent();
        if (!thought || !attribution.quoted().isEmpty()) {
            return false;
        }
        Span content = attribution.content();
        List<Word> words = Wording.words(article.words(content), content.start());
        boolean reserve = attribution.cue().stream()
                .anyMatch(cue -> article.hedges().stream()
                        .anyMatch(hedge -> hedge.cue().overlaps(cue.span())
                                && hedge.scope().start() < cue.span().start()));
        return reserve
                || !Predicates.states(Clause.of(article, content, 0, BlockRole.PARAGRAPH, OptionalInt.empty(), words));
    }

    private static final Set<String> NOBODY = Set.of("nobody", "no one", "no-one", "none", "neither");

    private static OptionalInt innermost(AnnotatedArticle article, Span span) {
        List<Attribution> attributions = article.attributions();
        int best = -1;
        for (int i = 0; i < attributions.size(); i++) {
            Attribution attribution = attributions.get(i);
            boolean holds = !isNobodys(attribution, article)
                    && attribution.parts().stream().anyMatch(part -> part.contains(span));
            if (holds
                    && (best < 0
                            || attribution.content().length()
                                    < attributions.get(best).content().length())) {
                best = i;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** Whether a stretch in the article's own voice only says who speaks. */
    private static boolean attributes(AnnotatedArticle article, Span span, Span sentence) {
        return article.attributions().stream()
                .filter(attribution -> !isNobodys(attribution, article))
                .filter(attribution -> attribution.content().overlaps(sentence))
                .flatMap(attribution -> attribution.cue().stream())
                .anyMatch(cue -> cue.span().overlaps(span));
    }

    /** The clauses inside one voice; a headline joins two of them by "as". */
    private static List<Span> cut(AnnotatedArticle article, Span voice, boolean headline) {
        String text = article.article().text().value();
        List<Word> words = Wording.words(article.words(voice), voice.start());
        var clauses = new ArrayList<Span>();
        int start = voice.start();
        for (int i = 1; i < words.size(); i++) {
            Word word = words.get(i);
            boolean cuts =
                    cutsBefore(text, words, i) || (headline && word.text().equals("as"));
            if (cuts && !isInFigure(article, word)) {
                clauses.add(new Span(start, word.span().start()));
                start = word.span().start();
            }
        }
        clauses.add(new Span(start, voice.end()));
        return clauses;
    }

    /** Whether a word stands inside a number: "between 180 and 220". */
    private static boolean isInFigure(AnnotatedArticle article, Word word) {
        return article.quantities().stream()
                .map(Quantity::span)
                .anyMatch(figure ->
                        figure.start() < word.span().start() && word.span().end() <= figure.end());
    }

    private static boolean cutsBefore(String text, List<Word> words, int i) {
        String between = text.substring(
                words.get(i - 1).span().end(), words.get(i).span().start());
        if (between.contains(SPACED_HYPHEN)) {
            return true;
        }
        for (int k = 0; k < between.length(); k++) {
            if (HARD_MARKS.indexOf(between.charAt(k)) >= 0 && between.length() > 1) {
                return true;
            }
        }
        var joint = JOINTS.at(words, i);
        if (joint.isEmpty()) {
            return false;
        }
        return switch (joint.get().category()) {
            case "always" -> true;
            case "after comma" -> between.indexOf(',') >= 0;
            case "before verb" ->
                between.indexOf(',') >= 0 || opensClause(words, joint.get().until());
            default ->
                throw new IllegalStateException("no such joint: " + joint.get().category());
        };
    }

    /** Whether a verb stands among the first words after "and": "and nine are missing", "and control the station". */
    private static boolean opensClause(List<Word> words, int from) {
        int until = Math.min(words.size(), from + VERB_REACH);
        for (int i = from; i < until; i++) {
            if (FINITE.has(words.subList(i, i + 1), "verb")) {
                return true;
            }
        }
        return from < words.size() && Predicates.opens(words, from);
    }

    /** How many words after a joint are searched for a finite verb. */
    private static final int VERB_REACH = 4;

    private static final Lexicon FINITE = Lexicon.load("finite-verbs");

    private static Span trimmed(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && isOutside(text.charAt(start))) {
            start++;
        }
        while (end > start && isOutside(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isOutside(char mark) {
        return !Character.isLetterOrDigit(mark) && !Character.isSurrogate(mark) && "%€$£)“‘(".indexOf(mark) < 0;
    }
}
