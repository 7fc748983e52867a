package org.stemma.annotate.name;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.text.Span;

/**
 * Whom one article mentions. Immutable; safe between threads.
 *
 * @param mentions in the order of the text: by start, the longer first
 * @param entities of this article alone, in the order in which they were found
 * @param publisher the entity of the outlet; absent without one
 * @param signatory the person whose name and role close a text, as under a statement
 * @param postAuthors the entity of each embedded post's author, by the index of its block
 */
public record Names(
        List<Mention> mentions,
        List<LocalEntity> entities,
        Optional<EntityId> publisher,
        Optional<EntityId> signatory,
        Map<Integer, EntityId> postAuthors) {
    /** By start, the longer first, then by entity. */
    public static final Comparator<Mention> MENTION_ORDER = Comparator.comparingInt(
                    (Mention mention) -> mention.span().start())
            .thenComparing(mention -> mention.span().end(), Comparator.reverseOrder())
            .thenComparing(Mention::entity);

    /** How many tokens of a source may stand before the mention that heads it: "the two outspoken". */
    private static final int LONGEST_LEAD = 4;

    /** Copies the lists. */
    public Names {
        mentions = List.copyOf(mentions);
        entities = List.copyOf(entities);
        postAuthors = Map.copyOf(postAuthors);
    }

    /** The entity of the author of the post in a block; absent if it is no post, or its author is not told. */
    public Optional<EntityId> postAuthor(int block) {
        return Optional.ofNullable(postAuthors.get(block));
    }

    /**
     * The mention that heads a stretch of words: the longest one that begins with it, or behind a few determiners and
     * adjectives. "Irena Brook, who runs the yard" is headed by "Irena Brook"; "people at the yard" by no mention of the
     * yard.
     */
    public Optional<Mention> heading(ArticleContext context, Span source) {
        Words words = context.words();
        int first = words.tokens().at(source.start());
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).span().end() <= source.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int lead = first;
        for (int index = low;
                index < mentions.size() && mentions.get(index).span().start() < source.end();
                index++) {
            Mention mention = mentions.get(index);
            Span span = mention.span();
            int from = words.tokens().at(span.start());
            int until = words.tokens().at(span.end());
            boolean pronounOwner = mention.form() == MentionForm.PRONOUN && span.end() < source.end();
            boolean qualifies = span.start() <= source.start() && isQualifier(index, until, source, words);
            if (qualifies) {
                lead = until;
                continue;
            }
            boolean owner = span.end() < source.end() && (isOwner(words, until) || pronounOwner);
            if (owner) {
                lead = pronounOwner ? until : until + 1;
                continue;
            }
            boolean covers = span.start() <= source.start();
            boolean named = isByName(mention) && span.end() == source.end();
            return covers || (from - lead <= LONGEST_LEAD && onlyLeads(words, lead, from, named))
                    ? Optional.of(mention)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Whether a name qualifies the next, which follows at once: "Marrow" before "mayor Ulla Finch". */
    private boolean isQualifier(int index, int until, Span source, Words words) {
        if (!isByName(mentions.get(index)) || index + 1 >= mentions.size()) {
            return false;
        }
        int behind = index + 1;
        while (behind < mentions.size()
                && mentions.get(behind).form() == MentionForm.DESCRIPTION
                && words.tokens().at(mentions.get(behind).span().start()) == until) {
            Span span = mentions.get(behind).span();
            boolean more = behind + 1 < mentions.size()
                    && isByName(mentions.get(behind + 1))
                    && mentions.get(behind + 1).span().start() <= span.end() + 1;
            if (more) {
                behind++;
                break;
            }
            return false;
        }
        Mention next = mentions.get(behind);
        return isByName(next)
                && next.span().end() <= source.end()
                && words.tokens().at(next.span().start()) == until
                && words.isLowerCase(until);
    }

    private static boolean isOwner(Words words, int token) {
        return words.is(token, "'s") || words.is(token, "'");
    }

    /**
     * Whether nothing but what may stand before the head of a phrase does so between two tokens.
     *
     * @param named whether the head is a name that closes the phrase: any word that is no name itself may qualify it
     */
    private static boolean onlyLeads(Words words, int from, int until, boolean named) {
        for (int token = from; token < until; token++) {
            String lower = words.lower(token);
            boolean lead =
                    LEADS.contains(lower) || words.isNumber(token) || (words.isMark(token) && !lower.equals(","));
            boolean qualified = words.isLowerCase(token) && token > from && LEADS.contains(words.lower(from));
            if (!lead && !named && !qualified) {
                return false;
            }
            if (STOPS.contains(lower)) {
                return false;
            }
        }
        return true;
    }

    private static final Set<String> LEADS =
            Set.of("the", "a", "an", "its", "his", "her", "their", "our", "both", "all");
    private static final Set<String> STOPS =
            Set.of("of", "in", "at", "for", "from", "to", "with", "by", "on", "near", "and", "or", "who", "that");

    /** The entity with a local id. */
    public Optional<LocalEntity> entity(EntityId id) {
        return entities.stream().filter(entity -> entity.id().equals(id)).findFirst();
    }

    /**
     * An entity for a source that no mention heads: "three people at the yard". The same words in one article give the
     * same entity.
     */
    public static Entity described(ArticleContext context, Span source) {
        String name = NameForms.singleSpaced(context.text().substring(source.start(), source.end()));
        EntityKind kind = EntityKind.UNNAMED;
        return new Entity(
                new EntityId(localId(kind, withoutArticle(name.toLowerCase(Locale.ROOT)))),
                kind,
                name,
                List.of(),
                Optional.empty());
    }

    private static String withoutArticle(String words) {
        return words.startsWith("the ") && words.length() > "the ".length() ? words.substring("the ".length()) : words;
    }

    /** The id that an entity has in its own article. */
    static String localId(EntityKind kind, String name) {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + slug(name);
    }

    /** A name as part of an id: small letters and digits of any script, hyphens between. */
    public static String slug(String name) {
        var slug = new StringBuilder();
        boolean gap = false;
        for (int offset = 0; offset < name.length(); ) {
            int codePoint = name.codePointAt(offset);
            offset += Character.charCount(codePoint);
            if (Character.isLetterOrDigit(codePoint)) {
                if (gap && !slug.isEmpty()) {
                    slug.append('-');
                }
                gap = false;
                slug.appendCodePoint(Character.toLowerCase(codePoint));
            } else if (codePoint != '\'' && codePoint != '\u2019') {
                gap = true;
            }
        }
        return slug.isEmpty() ? "-" : slug.toString();
    }

    /** Whether a mention is by name or by letters that stand for one. */
    public static boolean isByName(Mention mention) {
        return mention.form() == MentionForm.NAME || mention.form() == MentionForm.ACRONYM;
    }
}
