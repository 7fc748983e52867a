package org.stemma.testkit.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Factuality;
import org.stemma.model.annotation.Ground;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.annotation.QuotationType;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.Article;
import org.stemma.model.text.Span;

/** The gold utterances of one article as attributions. */
final class GoldAttributions {
    private static final Pattern QUOTED = Pattern.compile("[“\"]([^“”\"]+)[”\"]?");

    private static final Map<String, Factuality> FACTUALITY = Map.ofEntries(
            Map.entry("claimed", Factuality.CLAIMED),
            Map.entry("denied", Factuality.DENIED),
            Map.entry("rejected", Factuality.DENIED),
            Map.entry("doubt", Factuality.DENIED),
            Map.entry("believed", Factuality.THOUGHT),
            Map.entry("considers", Factuality.THOUGHT),
            Map.entry("urged", Factuality.REQUESTED));

    private final GoldText text;
    private final List<JsonNode> utterances = new ArrayList<>();
    private final GoldEntities entities;

    GoldAttributions(GoldText text, JsonNode utterances, GoldEntities entities) {
        this.text = text;
        this.entities = entities;
        String id = text.article().id().value();
        for (JsonNode utterance : utterances) {
            if (utterance.path("article").asText().equals(id)) {
                this.utterances.add(utterance);
            }
        }
        this.utterances.sort(Comparator.comparing(text::span));
    }

    AnnotatedArticle annotated() {
        var attributions = new ArrayList<Attribution>();
        var mentions = new ArrayList<Mention>();
        for (JsonNode utterance : utterances) {
            Attribution attribution = attribution(utterance);
            attributions.add(attribution);
            for (Source source : attribution.sources()) {
                source.mention().ifPresent(span -> mentions.add(mention(span, source.entity())));
            }
        }
        addNames(mentions);
        Article article = text.article();
        return new AnnotatedArticle(
                article,
                text.kind(),
                article.outlet().flatMap(outlet -> entities.outlet(outlet.name())),
                text.tokens(),
                text.sentences(),
                mentions,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                attributions);
    }

    private Attribution attribution(JsonNode utterance) {
        Span content = text.span(utterance);
        var speaker = new EntityId(utterance.path("speaker").asText());
        Optional<Span> phrase =
                utterance.has("cue_span") ? Optional.of(text.span(utterance.path("cue_span"))) : Optional.empty();
        String words = utterance.path("cue").asText("");
        Optional<Cue> cue = phrase.map(span -> new Cue(
                within(span, words).orElse(span),
                words.toLowerCase(Locale.ROOT),
                FACTUALITY.getOrDefault(words.toLowerCase(Locale.ROOT), Factuality.REPORTED)));
        Optional<Span> named = phrase.flatMap(span -> entities.forms(speaker).stream()
                .flatMap(form -> within(span, form).stream())
                .findFirst());
        QuotationType type = type(utterance.path("type").asText(), content);
        return new Attribution(
                content,
                List.of(content),
                quoted(type, content),
                type,
                cue,
                List.of(new Source(speaker, named, ground(speaker))),
                saidAt(utterance),
                enclosing(content),
                OptionalInt.empty());
    }

    private Optional<org.stemma.model.article.TimeInterval> saidAt(JsonNode utterance) {
        String given = utterance.path("said_at").asText("");
        return given.length() < "2031-03-04".length()
                ? Optional.empty()
                : Optional.of(GoldText.timestamp(given).interval());
    }

    private QuotationType type(String type, Span content) {
        return switch (type) {
            case "mixed" -> QuotationType.MIXED;
            case "indirect" -> QuotationType.INDIRECT;
            default ->
                text.kind().speaksForItself() && !marked(content) ? QuotationType.OWN_WORDS : QuotationType.DIRECT;
        };
    }

    private boolean marked(Span content) {
        char first = text.article().text().value().charAt(content.start());
        return first == '“' || first == '"';
    }

    private List<Span> quoted(QuotationType type, Span content) {
        var quoted = new ArrayList<Span>();
        Matcher marks = QUOTED.matcher(text.article().text().value()).region(content.start(), content.end());
        while (marks.find()) {
            quoted.add(new Span(marks.start(1), marks.end(1)));
        }
        return type == QuotationType.DIRECT && !marked(content) ? List.of(content) : quoted;
    }

    private OptionalInt enclosing(Span content) {
        for (int i = 0; i < utterances.size(); i++) {
            Span other = text.span(utterances.get(i));
            if (other.contains(content) && !other.equals(content)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private Optional<Span> within(Span span, String words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        Matcher found = Pattern.compile("\\b" + Pattern.quote(words) + "\\b", Pattern.UNICODE_CHARACTER_CLASS)
                .matcher(text.article().text().value())
                .region(span.start(), span.end());
        return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
    }

    private Ground ground(EntityId speaker) {
        return entities.entity(speaker).kind() == EntityKind.UNNAMED ? Ground.DESCRIBED : Ground.NAMED;
    }

    private Mention mention(Span span, EntityId entity) {
        String words = text.article().text().slice(span);
        boolean pronoun = words.equalsIgnoreCase("he") || words.equalsIgnoreCase("she") || words.equalsIgnoreCase("it");
        boolean described = words.startsWith("the ") || words.startsWith("The ");
        return new Mention(
                span, pronoun ? MentionForm.PRONOUN : described ? MentionForm.DESCRIPTION : MentionForm.NAME, entity);
    }

    /** Adds the places where an entity stands by its full name outside an attribution. */
    private void addNames(List<Mention> mentions) {
        for (var entity : entities.all()) {
            Matcher name = Pattern.compile("\\b" + Pattern.quote(entity.name()) + "\\b")
                    .matcher(text.article().text().value());
            while (name.find()) {
                Span span = new Span(name.start(), name.end());
                if (mentions.stream().noneMatch(mention -> mention.span().overlaps(span))) {
                    mentions.add(new Mention(span, MentionForm.NAME, entity.id()));
                }
            }
        }
        mentions.sort(Comparator.comparing(Mention::span));
    }
}
