package org.stemma.annotate.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.attribution.Subject.Range;
import org.stemma.annotate.attribution.cue.CueLexicon;
import org.stemma.annotate.attribution.grammar.GrammarLexicon;
import org.stemma.annotate.attribution.grammar.Phrases;
import org.stemma.annotate.attribution.grammar.Strand;
import org.stemma.annotate.attribution.grammar.WordClass;
import org.stemma.annotate.attribution.quote.Quotation;
import org.stemma.model.annotation.Tokens;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;

/** Reads the attributions of the blocks of one article, in order. Not for sharing between threads. */
final class BlockAttributions {
    /**
     * Text without stops is cut into pieces of so many items: the time that one sentence takes grows with the square of
     * its length, and no sentence of news comes near.
     */
    static final int LONGEST_SENTENCE = 400;

    private final Article article;

    private final Tokens tokens;

    private final List<Quotation> quotations;

    private final GrammarLexicon grammar;

    private final CueLexicon cues;

    private final List<Draft> drafts = new ArrayList<>();

    private final Map<Integer, Draft> byQuotation = new HashMap<>();

    /** The last attribution of the report whose speaker may run on. */
    @Nullable private Draft last;

    /** The last turn of a transcript. */
    @Nullable private Draft lastTurn;

    /** The attribution whose content is in the block after its own, because it ended in a colon. */
    @Nullable private Draft announcement;

    private final StrandSentences sentences;

    BlockAttributions(
            Article article, Tokens tokens, List<Quotation> quotations, GrammarLexicon grammar, CueLexicon cues) {
        this.article = article;
        this.tokens = tokens;
        this.quotations = quotations;
        this.grammar = grammar;
        this.cues = cues;
        this.sentences = new StrandSentences(quotations);
    }

    List<Draft> read() {
        int quotation = 0;
        Optional<Transcript> transcript = Transcript.of(article);
        List<Block> blocks = article.blocks();
        for (int block = 0; block < blocks.size(); block++) {
            while (quotation < quotations.size() && quotations.get(quotation).block() < block) {
                quotation++;
            }
            boolean paragraph = blocks.get(block).role() == BlockRole.PARAGRAPH;
            if (transcript.isPresent() && paragraph && turn(transcript.get(), block)) {
                continue;
            }
            switch (blocks.get(block).role()) {
                case HEADLINE, STANDFIRST, PARAGRAPH, SUBHEADING, LIST_ITEM, CORRECTION -> report(block, quotation);
                case BLOCK_QUOTE -> blockQuote(block);
                case EMBED -> post(block);
                case BYLINE, DATELINE, CAPTION, CREDIT, FURNITURE -> {}
            }
        }
        headlines();
        return drafts;
    }

    /** "Brannoch: all 38 accounted for", "Quarry shut — union": a headline's label speaks if the body credits it. */
    private void headlines() {
        for (int block = 0; block < article.blocks().size(); block++) {
            if (article.blocks().get(block).role() != BlockRole.HEADLINE) {
                continue;
            }
            for (Draft draft : drafts) {
                if (draft.block == block) {
                    return;
                }
            }
            for (HeadlineLabel label :
                    HeadlineLabel.of(article, article.blocks().get(block))) {
                if (credited(label.words(article))) {
                    var draft = new Draft(block, null, null, label.label());
                    draft.sources.add(label.label());
                    draft.parts.add(label.content());
                    drafts.add(draft);
                    return;
                }
            }
            return;
        }
    }

    /** Whether the report credits somebody whose description ends with these words. */
    private boolean credited(String label) {
        for (Draft draft : drafts) {
            for (Span source : draft.sources) {
                String words = article.text().slice(source).toLowerCase(Locale.ROOT);
                if (words.endsWith(label) && (words.length() == label.length() || words.endsWith(" " + label))) {
                    return true;
                }
            }
        }
        return false;
    }

    private void report(int block, int firstQuotation) {
        Span span = article.blocks().get(block).span();
        Strand strand =
                Strand.of(article.text().value(), tokens, span, block, quotations, firstQuotation, grammar, cues);
        if (strand.size() == 0) {
            return;
        }
        var phrases = new Phrases(strand);
        var subjects = new ClauseSubjects(strand, phrases);
        Draft before = null;
        Draft announced = announcement;
        if (announced != null && strand.is(0, WordClass.QUOTATION)) {
            before = announced(strand, announced);
        }
        for (Range sentence : sentences.of(strand, phrases)) {
            var reading = new SentenceAttributions(strand, phrases, cues, sentence.from(), sentence.until());
            List<Draft> found = reading.read();
            announcement = reading.announcement().orElse(null);
            tellSource(drafts, found);
            drafts.addAll(found);
            claim(strand, sentence, found);
            before = leftOver(strand, subjects, phrases, sentence, before);
            Draft main = mainSpeaker(found);
            if (main != null) {
                before = main;
            }
        }
        if (before != null) {
            last = before;
        }
        boolean colon = strand.is(strand.size() - 1, WordClass.COLON);
        if (colon && announcement == null) {
            announcement = introduction(strand, phrases, subjects);
        } else if (!colon) {
            announcement = null;
        }
    }

    /** "Hearing the pier is shut. Cracked piles, a man at the yard says.": the source of both is told with the second. */
    private static void tellSource(List<Draft> drafts, List<Draft> found) {
        Draft earlier = drafts.isEmpty() ? null : drafts.getLast();
        if (earlier != null && earlier.openly && earlier.sources.isEmpty() && !found.isEmpty()) {
            earlier.sources.addAll(found.getFirst().sources);
        }
    }

    /** Gives the quotation that opens a block to the attribution that announced it. */
    private Draft announced(Strand strand, Draft announcement) {
        Draft draft = new Draft(strand.block(), announcement.cue, announcement.cueSpan, announcement.clause);
        draft.sources.addAll(announcement.sources);
        int quotation = strand.quotation(0);
        draft.parts.add(quotations.get(quotation).outer());
        draft.speaks = true;
        byQuotation.put(quotation, draft);
        drafts.add(draft);
        return draft;
    }

    /** A block that ends in a colon without a verb of attribution: the subject of its last sentence is about to speak. */
    @Nullable private Draft introduction(Strand strand, Phrases phrases, ClauseSubjects subjects) {
        Range sentence = sentences.of(strand, phrases).getLast();
        Optional<Range> subject = subjects.lastSubject(sentence.from(), sentence.until());
        Span span = strand.span(sentence.from(), sentence.until());
        var draft = new Draft(strand.block(), null, null, span);
        if (subject.isPresent()) {
            draft.sources.add(strand.span(subject.get().from(), subject.get().until()));
        } else {
            int colon = strand.size() - 1;
            int first = phrases.phraseStart(colon - 1, sentence.from());
            if (first != sentence.from() || first >= colon) {
                return null;
            }
            draft.sources.add(strand.span(first, colon));
        }
        return draft;
    }

    /** Of the attributions of a sentence the one whose speaker may run on: the last outer one with quoted words. */
    @Nullable private Draft mainSpeaker(List<Draft> found) {
        Draft main = null;
        int nested = -1;
        for (Draft draft : found) {
            boolean outer = draft.cueSpan == null || draft.cueSpan.start() >= nested;
            boolean speaks = draft.speaks;
            if (outer && (main == null || speaks)) {
                main = draft;
            }
            nested = Math.max(nested, draft.end());
        }
        return main;
    }

    /** Notes which quotations the attributions of a sentence cover. */
    private void claim(Strand strand, Range sentence, List<Draft> found) {
        for (int item = sentence.from(); item < sentence.until(); item++) {
            int quotation = strand.quotation(item);
            if (quotation < 0) {
                continue;
            }
            for (Draft draft : found) {
                for (Span part : draft.parts) {
                    if (part.contains(quotations.get(quotation).inner())) {
                        byQuotation.putIfAbsent(quotation, draft);
                        draft.speaks = true;
                    }
                }
            }
        }
    }

    /** Gives the quotations of a sentence that no cue covers to a speaker, or to none. */
    @Nullable private Draft leftOver(
            Strand strand, ClauseSubjects subjects, Phrases phrases, Range sentence, @Nullable Draft before) {
        Draft speaker = before;
        for (int item = sentence.from(); item < sentence.until(); item++) {
            int quotation = strand.quotation(item);
            if (quotation < 0) {
                continue;
            }
            Draft known = byQuotation.get(quotation);
            if (known != null) {
                speaker = known;
                continue;
            }
            Quotation words = quotations.get(quotation);
            var draft = new Draft(strand.block(), null, null, words.outer());
            draft.parts.add(words.outer());
            boolean alone = isAlone(strand, item, sentence);
            Optional<Range> label = labelled(strand, phrases, sentence, item);
            if (label.isPresent()) {
                draft.sources.add(strand.span(label.get().from(), label.get().until()));
            } else if (words.continues().isPresent()
                    && byQuotation.containsKey(words.continues().getAsInt())) {
                Draft earlier = byQuotation.get(words.continues().getAsInt());
                draft.sameSourceAs = earlier;
                draft.continues = earlier;
            } else if (alone && speaker != null) {
                draft.sameSourceAs = speaker;
            } else if (alone && last != null) {
                draft.sameSourceAs = last;
            } else if (alone) {
                continue;
            } else {
                if (NoSpeech.isTitle(strand, item) || NoSpeech.isScare(strand, item)) {
                    continue;
                }
                Optional<Range> subject = subjects.mainSubject(sentence.from(), item);
                if (subject.isPresent()) {
                    draft.sources.add(
                            strand.span(subject.get().from(), subject.get().until()));
                } else if (speaker != null) {
                    draft.sameSourceAs = speaker;
                } else if (last != null) {
                    draft.sameSourceAs = last;
                } else {
                    continue;
                }
            }
            drafts.add(draft);
            byQuotation.put(quotation, draft);
            if (alone) {
                speaker = draft;
            }
        }
        return speaker;
    }

    /** "Oran Tarr: “...”" and "“...” — Oran Tarr". */
    private Optional<Range> labelled(Strand strand, Phrases phrases, Range sentence, int item) {
        int next = item + 1;
        if (strand.is(next, WordClass.DASH) && strand.is(next + 1, WordClass.CAPITALISED)) {
            int end = phrases.phraseEnd(next + 1, Math.min(strand.size(), next + LONGEST_SENTENCE));
            boolean ends = end >= strand.size() || strand.isNoWord(end);
            if (end > next + 1 && ends) {
                return Optional.of(new Range(next + 1, end));
            }
        }
        int before = item - 1;
        if (strand.is(before, WordClass.COLON)) {
            int first = phrases.phraseStart(before - 1, Math.max(0, before - LONGEST_SENTENCE));
            if (first < before
                    && (first == sentence.from()
                            || strand.is(first - 1, WordClass.DASH)
                            || strand.isWord(first - 1, "from"))) {
                return Optional.of(new Range(first, before));
            }
        }
        return Optional.empty();
    }

    private boolean isAlone(Strand strand, int item, Range sentence) {
        for (int other = sentence.from(); other < sentence.until(); other++) {
            if (other != item && !strand.isNoWord(other)) {
                return false;
            }
        }
        return true;
    }

    private boolean turn(Transcript transcript, int block) {
        Optional<Transcript.Turn> turn = transcript.turn(article.blocks().get(block));
        if (turn.isEmpty()) {
            return transcript.goesOnAfter(block) && goesOn(block);
        }
        Span words = turn.get().words();
        var draft = new Draft(block, null, null, new Span(words.start(), words.start()));
        turn.get().speaker().ifPresent(draft.sources::add);
        Draft spoke = last;
        if (turn.get().answer() && draft.sources.isEmpty() && spoke != null) {
            draft.sources.addAll(spoke.sources);
        }
        draft.parts.add(words);
        draft.setApart = true;
        drafts.add(draft);
        lastTurn = draft;
        return true;
    }

    /** A paragraph without a label between the turns of a transcript goes on with the turn before it. */
    private boolean goesOn(int block) {
        Draft turn = lastTurn;
        if (turn == null) {
            return false;
        }
        Span words = article.blocks().get(block).span();
        var draft = new Draft(block, null, null, new Span(words.start(), words.start()));
        draft.sources.addAll(turn.sources);
        draft.parts.add(words);
        draft.setApart = true;
        drafts.add(draft);
        return true;
    }

    private void blockQuote(int block) {
        Span span = article.blocks().get(block).span();
        Draft speaker = announcement != null ? announcement : last;
        announcement = null;
        if (speaker == null) {
            return;
        }
        var draft = new Draft(block, speaker.cue, speaker.cueSpan, speaker.clause);
        draft.parts.add(span);
        draft.setApart = true;
        draft.sources.addAll(speaker.sources);
        if (speaker.sources.isEmpty()) {
            draft.sameSourceAs = speaker;
        }
        drafts.add(draft);
    }

    /** The words of a post, unless the page shows it in a frame and holds no more than its address. */
    private void post(int block) {
        Span span = article.blocks().get(block).span();
        boolean address =
                article.links().stream().anyMatch(link -> link.anchor().contains(span));
        if (address) {
            return;
        }
        var draft = new Draft(block, null, null, new Span(span.start(), span.start()));
        draft.parts.add(span);
        draft.voice = Draft.Voice.POST;
        drafts.add(draft);
    }
}
