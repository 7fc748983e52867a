package org.stemma.read.extract.text;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Timestamp;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Manuscript;
import org.stemma.read.extract.Passage;

/**
 * A report in plain text, read.
 *
 * @param manuscript its text and blocks
 * @param published the date of a metadata line or by-line
 * @param authors the people of the by-line
 * @param uri the address of a metadata line
 * @param outlet the outlet of a metadata line
 */
public record PlainText(
        Manuscript manuscript,
        Optional<Timestamp> published,
        List<String> authors,
        Optional<URI> uri,
        Optional<String> outlet) {
    /**
     * The reading of a text.
     *
     * @param text in any convention of line ends
     * @param title the headline if it is known from elsewhere; it is set before the text unless the text begins with it
     */
    public static PlainText of(String text, Optional<String> title) {
        String lines =
                text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        boolean repeated = title.isPresent() && lines.stripLeading().startsWith(title.get() + "\n");
        Optional<String> apart = title.filter(words -> !words.isEmpty() && !repeated);
        TextReading reading = TextReading.of(lines, apart.isPresent());
        return new PlainText(
                manuscript(lines, apart, reading.passages()),
                reading.published().map(found -> found.time().timestamp(found.foundIn())),
                reading.authors(),
                field(reading, MetadataLine.Field.URL).flatMap(Addresses::absolute),
                field(reading, MetadataLine.Field.OUTLET));
    }

    private static Manuscript manuscript(String text, Optional<String> title, List<Passage> passages) {
        if (title.isEmpty()) {
            return Manuscript.inPlace(text, passages);
        }
        List<Passage> titled = new ArrayList<>();
        titled.add(Passage.of(BlockRole.HEADLINE, title.get()));
        passages.forEach(passage -> titled.add(passage.withoutPlace()));
        return Manuscript.of(titled);
    }

    private static Optional<String> field(TextReading reading, MetadataLine.Field field) {
        return reading.fields().stream()
                .filter(line -> line.field() == field)
                .map(MetadataLine::value)
                .findFirst();
    }
}
