package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.Lexicon;
import org.stemma.trace.passage.WordView;

/**
 * Agencies that articles give as the source of their text, and whose reports are not among the articles. Immutable; safe
 * between threads.
 *
 * <p>An agency shows in a dateline, between brackets ("TOLM (Lodestar) - …"), and in a credit line ("With Lodestar"). Who
 * shows so in one article of a story is an agency in the others, too, where something is credited to it ("…, Lodestar * reported"). Names go by their words without those that say what a publisher is: "Lodestar News Agency" is Lodestar,
 * and goes by the name that is used most.
 */
final class UnheldAgencies {
    private static final Lexicon GENERIC = Lexicon.read("generic-outlet-words.txt");
    private static final Lexicon PICTURE = Lexicon.read("picture-words.txt");
    private static final Lexicon LEADS_TO_SOURCE = Lexicon.read("credit-line-words.txt");

    private final Shelf shelf;
    private final Map<EntityId, Entity> entities;
    private final Map<String, EntityId> issuers = new LinkedHashMap<>();

    UnheldAgencies(Shelf shelf, Map<EntityId, Entity> entities) {
        this.shelf = shelf;
        this.entities = entities;
        var counts = new LinkedHashMap<EntityId, Integer>();
        for (Report report : shelf.reports()) {
            report.annotated().mentions().forEach(mention -> counts.merge(mention.entity(), 1, Integer::sum));
        }
        for (Report report : shelf.reports()) {
            for (Mention mention : inLines(report)) {
                entity(mention)
                        .ifPresent(entity -> issuers.merge(
                                key(entity),
                                entity.id(),
                                (held, other) ->
                                        counts.getOrDefault(other, 0) > counts.getOrDefault(held, 0) ? other : held));
            }
        }
    }

    /**
     * An agency that an article gives as its source.
     *
     * @param issuer the agency
     * @param whole whether the text is the agency's: it stands in the dateline, or alone in the credit line
     * @param locus where it is named
     */
    record Credit(EntityId issuer, boolean whole, Locus locus) {}

    /** Whom a report gives as its source, each agency once: by its dateline or credit line, else by a sentence. */
    List<Credit> of(Report report) {
        var credits = new LinkedHashMap<EntityId, Credit>();
        for (Mention mention : inLines(report)) {
            issuer(mention)
                    .ifPresent(issuer -> credits.putIfAbsent(
                            issuer, new Credit(issuer, isWhole(report, mention), report.locus(mention.span()))));
        }
        for (Attribution attribution : report.annotated().attributions()) {
            for (Source source : attribution.sources()) {
                Optional<EntityId> issuer = Optional.ofNullable(entities.get(source.entity()))
                        .flatMap(entity -> Optional.ofNullable(issuers.get(key(entity))));
                if (issuer.isPresent() && source.mention().isPresent()) {
                    credits.putIfAbsent(
                            issuer.get(),
                            new Credit(
                                    issuer.get(),
                                    false,
                                    report.locus(source.mention().get())));
                }
            }
        }
        return List.copyOf(credits.values());
    }

    private Optional<EntityId> issuer(Mention mention) {
        return entity(mention).flatMap(entity -> Optional.ofNullable(issuers.get(key(entity))));
    }

    /** The entity of a mention, if it may be an agency. */
    private Optional<Entity> entity(Mention mention) {
        return Optional.ofNullable(entities.get(mention.entity()))
                .filter(entity -> entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.OTHER);
    }

    /** Mentions in the dateline's brackets and in credit lines, where they name no publisher of the story. */
    private List<Mention> inLines(Report report) {
        var mentions = new ArrayList<Mention>();
        for (Mention mention : report.annotated().mentions()) {
            boolean credited = report.blocks(BlockRole.DATELINE).stream()
                            .anyMatch(block -> isInBrackets(report, block, mention))
                    || report.blocks(BlockRole.CREDIT).stream().anyMatch(block -> isSource(report, block, mention));
            boolean own = report.annotated().publisher().equals(Optional.of(mention.entity()))
                    || isOwn(report, report.annotated().words(mention.span()));
            if (credited
                    && !own
                    && entity(mention).isPresent()
                    && shelf.names().in(report, mention.span()).isEmpty()) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    /** Whether a name is the outlet's own, cut short or with the seat of a desk: "Southgate", "Southgate Wire Orm". */
    private static boolean isOwn(Report report, String name) {
        String called = String.join(" ", WordView.of(name).words()) + " ";
        String own = report.annotated()
                .article()
                .outlet()
                .map(outlet -> String.join(" ", WordView.of(outlet.name()).words()) + " ")
                .orElse(" ");
        return own.startsWith(called) || called.startsWith(own);
    }

    private static boolean isInBrackets(Report report, Block block, Mention mention) {
        return block.span().contains(mention.span())
                && mention.span().start() > 0
                && report.text().charAt(mention.span().start() - 1) == '('
                && report.text().startsWith(")", mention.span().end());
    }

    /** Whether a mention stands alone in a credit line, or behind a word that leads to a source. */
    private static boolean isSource(Report report, Block block, Mention mention) {
        if (!block.span().contains(mention.span())) {
            return false;
        }
        WordView line = WordView.of(report.text(), List.of(block.span()));
        WordView before = WordView.of(
                report.text(),
                List.of(new Span(block.span().start(), mention.span().start())));
        return !PICTURE.anyIn(line)
                && (before.size() == 0
                        ? isAlone(line, mention)
                        : LEADS_TO_SOURCE.contains(before.word(before.size() - 1)));
    }

    private static boolean isAlone(WordView line, Mention mention) {
        return line.span(0, line.size() - 1).equals(mention.span());
    }

    private static boolean isWhole(Report report, Mention mention) {
        return report.blocks(BlockRole.DATELINE).stream()
                        .anyMatch(block -> block.span().contains(mention.span()))
                || report.blocks(BlockRole.CREDIT).stream()
                        .filter(block -> block.span().contains(mention.span()))
                        .anyMatch(block -> isAlone(WordView.of(report.text(), List.of(block.span())), mention));
    }

    private static String key(Entity entity) {
        List<String> words = WordView.of(entity.name()).words();
        int end = words.size();
        while (end > 1 && GENERIC.contains(words.get(end - 1).toLowerCase(Locale.ROOT))) {
            end--;
        }
        return String.join(" ", words.subList(0, end));
    }
}
