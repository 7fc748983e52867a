package org.stemma.trace.drift;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Ground;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.OutletKind;
import org.stemma.model.text.Span;
import org.stemma.trace.origin.Organisations;
import org.stemma.trace.wording.Clause;
import org.stemma.trace.wording.Lexicon;
import org.stemma.trace.wording.Word;
import org.stemma.trace.wording.Wording;

/** In whose voice a passage is, and whether that is the voice of its source. */
final class Voices {
    private static final Lexicon SPEECH = Lexicon.load("speech");
    private static final Lexicon HEARSAY = Lexicon.load("hearsay-sources");

    /** Whoever says so is speaking: an outlet's own voice has no first person but "we". */
    private static final Set<String> FIRST_PERSON =
            Set.of("i", "me", "my", "mine", "myself", "i'm", "i've", "i'd", "i'll", "our", "us", "we", "you", "your");

    /** From this overlap on a described speaker is taken for the one who is named elsewhere with the same words. */
    private static final double SAME_STATEMENT = 0.45;

    private final Sources sources;
    private final Organisations organisations;

    Voices(Sources sources, Organisations organisations) {
        this.sources = sources;
        this.organisations = organisations;
    }

    /** Whether a clause stands in the article's own voice: no attribution, and no verb of speech in its sentence. */
    boolean isOwn(Clause clause) {
        Span sentence = sentence(clause);
        List<Word> words = Wording.words(clause.article().words(sentence));
        boolean credited =
                SPEECH.hasAny(words) || (clause.role() == BlockRole.HEADLINE && GenericSources.isNamed(words));
        boolean speaking = words.stream().map(Word::text).anyMatch(FIRST_PERSON::contains);
        return clause.attribution().isEmpty() && clause.role() != BlockRole.BLOCK_QUOTE && !credited && !speaking;
    }

    /** Whether a clause gives its words to somebody who is no outlet: an office, a person, "the authorities". */
    boolean creditsOthersThanOutlets(Clause clause) {
        return organisations.sources(clause).stream().anyMatch(source -> !organisations.reports(source.entity()));
    }

    /** Whether an alignment's source is no outlet's own voice. */
    static boolean isSomebodyElses(Alignment alignment) {
        Clause source = alignment.source();
        return source.attribution().isPresent()
                || source.article().publisherKind().speaksForItself();
    }

    /** Whether the source credits only outlets, or somebody whom nobody can ask; an office's word is none. */
    boolean restsOnHearsay(Alignment alignment) {
        Clause source = alignment.source();
        Optional<Attribution> said = Sources.attribution(source);
        boolean official = source.article().publisherKind().speaksForItself()
                && source.article().publisherKind() != OutletKind.SOCIAL;
        return !official
                && said.isPresent()
                && !said.get().sources().isEmpty()
                && said.get().sources().stream().allMatch(one -> isHearsay(source, one));
    }

    /** Whether a clause gives its words to nobody but outlets and people whom nobody can ask: a reserve in itself. */
    boolean isHandedOn(Clause clause) {
        List<Source> said = organisations.sources(clause);
        boolean hearsay = !said.isEmpty() && said.stream().allMatch(source -> isHearsay(clause, source));
        return hearsay || GenericSources.names(Wording.words(clause.article().words(sentence(clause))), NOBODY);
    }

    private static final Set<String> NOBODY = Set.of("media", "insiders");

    private boolean isHearsay(Clause clause, Source source) {
        if (organisations.reports(source.entity())) {
            return true;
        }
        boolean unnamed = source.ground() != Ground.NAMED || !organisations.named(source.entity());
        return unnamed
                && source.mention()
                        .map(clause.article()::words)
                        .map(Wording::words)
                        .filter(HEARSAY::hasAny)
                        .isPresent();
    }

    /**
     * Whether a passage may be told in the words of its source: it credits the same speaker, or the publisher of the
     * source, or nobody. A speaker who is only described may be the one of nearly the same words; several described
     * people are never a person who is named, and words of several speakers are of each of them only where both sides
     * name all.
     *
     * @param overlap the weight of the shared words over that of all words of either
     */
    boolean agree(Alignment alignment, double overlap) {
        Set<EntityId> here = sources.credited(alignment.passage());
        if (here.isEmpty()) {
            return true;
        }
        boolean published = alignment
                .source()
                .article()
                .publisher()
                .map(organisations::root)
                .filter(here::contains)
                .isPresent();
        Set<EntityId> there = sources.credited(alignment.source());
        if (published || here.equals(there)) {
            return true;
        }
        if (there.stream().anyMatch(here::contains)) {
            return !isJoint(here) && !isJoint(there);
        }
        if (isSeveral(alignment.passage()) && isPerson(alignment.source())
                || isSeveral(alignment.source()) && isPerson(alignment.passage())) {
            return false;
        }
        boolean described = isDescribed(alignment.passage())
                || isDescribed(alignment.source())
                || there.stream().anyMatch(organisations::reports);
        return described && overlap >= SAME_STATEMENT;
    }

    /** Whether a passage that is known to be of the matter of its source may be told in its words. */
    boolean agree(Clause passage, Clause source) {
        return agree(new Alignment(passage, source, 1), 1);
    }

    /** Whether words are given to several speakers of whom readers are told who they are. */
    private boolean isJoint(Set<EntityId> speakers) {
        return speakers.stream().filter(organisations::named).count() > 1;
    }

    private boolean isSeveral(Clause clause) {
        return organisations.sources(clause).stream()
                .filter(source -> source.ground() != Ground.NAMED)
                .flatMap(source -> source.mention().stream())
                .map(clause.article()::words)
                .anyMatch(mention -> Descriptions.isPlural(Wording.words(mention)));
    }

    private boolean isPerson(Clause clause) {
        return organisations.sources(clause).stream()
                .anyMatch(source -> source.ground() == Ground.NAMED && organisations.isPerson(source.entity()));
    }

    private boolean isDescribed(Clause clause) {
        return organisations.sources(clause).stream()
                .filter(source -> source.ground() != Ground.NAMED || !organisations.named(source.entity()))
                .anyMatch(source -> source.mention()
                        .map(clause.article()::words)
                        .filter(Descriptions::isName)
                        .isEmpty());
    }

    /** Whether a clause opens its sentence, outside quotation marks that the attribution has missed. */
    static boolean isMain(Clause clause) {
        Span sentence = sentence(clause);
        String text = clause.article().article().text().value();
        boolean marked = "“\"‘".indexOf(text.charAt(sentence.start())) >= 0;
        return !marked && clause.span().start() == sentence.start();
    }

    static Span sentence(Clause clause) {
        return clause.article().sentences().get(clause.sentence()).span();
    }
}
