package org.stemma.engine.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Bytes;
import org.stemma.model.article.Timestamp;
import org.stemma.read.extract.text.PlainText;
import org.stemma.read.language.DateParser;

/** Articles of corpora that give a plain text: the text stays as given, so that positions count in it. */
final class GivenText {
    private GivenText() {}

    /** An article of the fields {@code id}, {@code text}, and {@code published} or {@code date}. */
    static Article article(JsonNode object) throws MalformedCorpus {
        String text = JsonLines.words(object, "text");
        PlainText plain = PlainText.of(text, Optional.empty());
        return new Article(
                new ArticleId(JsonLines.words(object, "id")),
                Optional.empty(),
                Optional.empty(),
                plain.manuscript().text(),
                plain.manuscript().blocks(),
                published(object).or(plain::published),
                Optional.empty(),
                Optional.empty(),
                plain.authors(),
                List.of(),
                Bytes.copyOf(text.getBytes(StandardCharsets.UTF_8)).sha256(),
                false);
    }

    /** When it was published, by its fields {@code published} or {@code date}. */
    static Optional<Timestamp> published(JsonNode object) {
        return field(object, "published").or(() -> field(object, "date"));
    }

    private static Optional<Timestamp> field(JsonNode object, String name) {
        return JsonLines.wordsIfAny(object, name)
                .flatMap(DateParser::inField)
                .map(time -> time.timestamp("field " + name));
    }
}
