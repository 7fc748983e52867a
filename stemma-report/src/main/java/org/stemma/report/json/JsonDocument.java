package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import org.stemma.report.cite.Utf8;

/** One way of writing JSON for all documents: UTF-8, a row a line, a line feed at the end. */
final class JsonDocument {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonDocument() {}

    /** What stands in a document. */
    @FunctionalInterface
    interface Content {
        /** Writes one value. */
        void write(JsonGenerator json) throws IOException;
    }

    /** Writes a document; {@code out} is flushed and left open. */
    static void write(OutputStream out, Content content) throws IOException {
        Writer writer = Utf8.writer(out);
        try (JsonGenerator json = FACTORY.createGenerator(writer)) {
            json.setPrettyPrinter(new RowPerLine());
            content.write(json);
        }
        writer.write('\n');
        writer.flush();
    }
}
