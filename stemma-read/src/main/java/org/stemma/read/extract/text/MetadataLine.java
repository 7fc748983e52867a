package org.stemma.read.extract.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.read.language.DateParser;
import org.stemma.read.language.WrittenTime;

/**
 * A field that a text carries before its first sentence: {@code Title: ...}, {@code url https://...}, or a date that is
 * glued to the sentence, as {@code date 2031-03-04 The ferry ...}.
 *
 * @param field which one
 * @param value its words
 * @param end one past the last character of the field in its line
 */
record MetadataLine(Field field, String value, int end) {
    /** What a line may say before the report begins. */
    enum Field {
        /** When the report was published. */
        DATE,
        /** Its headline. */
        TITLE,
        /** Its outlet. */
        OUTLET,
        /** Its authors. */
        AUTHOR,
        /** Its address. */
        URL
    }

    private static final Pattern GLUED_DATE = Pattern.compile(
            "^(?:date|published|publication date|datum|fecha)\\s*[:=]?\\s*(?<value>\\d{4}-\\d{2}-\\d{2}(?:[T ]\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?)(?=\\s|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(
            "^(?<name>date|published|updated|title|headline|outlet|source|publisher|author|authors|by|url|link)\\s*[:=]\\s*(?<value>\\S.{0,300})$",
            Pattern.CASE_INSENSITIVE);

    /** The field that a line begins with; absent if it begins with none. */
    static Optional<MetadataLine> find(String line) {
        String head = line.substring(0, Math.min(line.length(), 400));
        Matcher glued = GLUED_DATE.matcher(head);
        if (glued.find()) {
            return Optional.of(new MetadataLine(Field.DATE, glued.group("value"), glued.end()));
        }
        Matcher named = NAMED.matcher(head);
        if (line.length() > head.length() || !named.find()) {
            return Optional.empty();
        }
        Field field = switch (named.group("name").toLowerCase(Locale.ROOT)) {
            case "date", "published", "updated" -> Field.DATE;
            case "title", "headline" -> Field.TITLE;
            case "outlet", "source", "publisher" -> Field.OUTLET;
            case "url", "link" -> Field.URL;
            default -> Field.AUTHOR;
        };
        if (field == Field.DATE && DateParser.inField(named.group("value")).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new MetadataLine(field, named.group("value").strip(), named.end()));
    }

    Optional<WrittenTime> time() {
        return field == Field.DATE ? DateParser.inField(value) : Optional.empty();
    }
}
