package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/** A layout with one line a row: the lists of the document are indented, what stands in their rows is not. One use only. */
final class RowPerLine implements PrettyPrinter {
    /** The depth down to which every value begins a line: the document and its lists. */
    private static final int DEPTH_OF_LINES = 2;

    private int depth;

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, entries, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        close(json, values, ']');
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        line(json);
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(',');
        if (depth <= DEPTH_OF_LINES) {
            line(json);
        } else {
            json.writeRaw(' ');
        }
    }

    private void close(JsonGenerator json, int size, char bracket) throws IOException {
        boolean lines = depth <= DEPTH_OF_LINES && size > 0;
        depth--;
        if (lines) {
            json.writeRaw('\n');
            indent(json);
        }
        json.writeRaw(bracket);
    }

    private void line(JsonGenerator json) throws IOException {
        if (depth <= DEPTH_OF_LINES) {
            json.writeRaw('\n');
            indent(json);
        }
    }

    private void indent(JsonGenerator json) throws IOException {
        for (int i = 0; i < depth; i++) {
            json.writeRaw(' ');
        }
    }
}
