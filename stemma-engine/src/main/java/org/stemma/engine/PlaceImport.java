package org.stemma.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.stemma.annotate.place.GeoNamesTable;

/** Turns a user's own table of GeoNames into a gazetteer for {@link TraceSettings#places()}. */
public final class PlaceImport {
    /**
     * What was imported.
     *
     * @param places regions and populated places
     * @param names names under which they are found
     * @param unreadable lines that are no rows of such a table
     */
    public record Summary(int places, int names, int unreadable) {}

    private PlaceImport() {}

    /**
     * Imports a table.
     *
     * @param table a text, a gzipped text, or a zip file as geonames.org gives it
     * @param smallest populated places with fewer inhabitants are left out, but for seats of government
     * @param out where the gazetteer goes; not closed
     * @throws IOException if the table cannot be read or is none; the message says why
     */
    public static Summary read(Path table, long smallest, OutputStream out) throws IOException {
        try (InputStream stream = Files.newInputStream(table);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(unpacked(table, stream), StandardCharsets.UTF_8))) {
            GeoNamesTable.Summary summary = GeoNamesTable.convert(lines, smallest, out);
            return new Summary(summary.places(), summary.names(), summary.unreadable());
        }
    }

    private static InputStream unpacked(Path table, InputStream stream) throws IOException {
        String name = table.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(stream);
        }
        if (!name.endsWith(".zip")) {
            return stream;
        }
        var zip = new ZipInputStream(stream, StandardCharsets.UTF_8);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String inside = entry.getName().toLowerCase(Locale.ROOT);
            if (inside.endsWith(".txt") && !inside.startsWith("readme")) {
                return zip;
            }
        }
        throw new IOException("no table in it: a .txt file that is not the readme");
    }
}
