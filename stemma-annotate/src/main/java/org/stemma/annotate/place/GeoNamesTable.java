package org.stemma.annotate.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Turns a table of GeoNames ({@code allCountries.txt}, {@code cities500.txt}, a country's table; geonames.org, CC BY 4.0)
 * into a gazetteer. A line has 19 columns with tabs between. Populated places and, where the table has them, first-level
 * regions are taken; a table without regions gets those of the gazetteer in the jar. Same table, same bytes out.
 */
public final class GeoNamesTable {
    private static final int COLUMNS = 19;
    private static final int SMALLEST_WITH_OTHER_NAMES = 100_000;
    private static final int SHORTEST_OTHER_NAME = 4;
    private static final int LAST_LATIN = 0x24F;

    /** The columns of the table, by the names in its description. */
    private static final int ID = 0;

    private static final int NAME = 1;
    private static final int ASCII_NAME = 2;
    private static final int OTHER_NAMES = 3;
    private static final int LATITUDE = 4;
    private static final int LONGITUDE = 5;
    private static final int CLASS = 6;
    private static final int CODE = 7;
    private static final int COUNTRY = 8;
    private static final int REGION = 10;
    private static final int POPULATION = 14;

    private record Row(long id, GazetteerPlace place, String asciiName, List<String> otherNames) {}

    private record Rows(List<Row> regions, List<Row> towns, int unreadable) {}

    /**
     * What was imported.
     *
     * @param places regions and populated places
     * @param names names under which they are found
     * @param unreadable lines that are no rows of such a table
     */
    public record Summary(int places, int names, int unreadable) {}

    private GeoNamesTable() {}

    /**
     * Reads a table and writes a gazetteer.
     *
     * @param table the lines of the table; not closed
     * @param smallest populated places with fewer inhabitants are left out, but for seats of government
     * @param out where the gazetteer goes; not closed
     * @throws IOException if the table cannot be read, holds no populated place, or the gazetteer cannot be written
     */
    public static Summary convert(BufferedReader table, long smallest, OutputStream out) throws IOException {
        Rows rows = rows(table, smallest);
        if (rows.towns().isEmpty()) {
            throw new IOException("no populated place in it; a table of GeoNames has 19 columns with tabs between");
        }
        var writer = new GazetteerWriter();
        if (rows.regions().isEmpty()) {
            Gazetteer.bundled().regions().forEach(region -> writer.addName(region.name(), writer.add(region), false));
        }
        rows.regions().stream()
                .sorted(Comparator.comparing((Row row) -> row.place().regionCode())
                        .thenComparingLong(Row::id))
                .forEach(row -> add(writer, row));
        addTowns(rows, writer);
        writer.writeTo(out);
        return new Summary(writer.places(), writer.names(), rows.unreadable());
    }

    /**
     * Adds the populated places of a table to a gazetteer that has its regions, the largest first, then by their number in
     * the table.
     *
     * @param table the lines of the table; not closed
     * @param smallest populated places with fewer inhabitants are left out, but for seats of government
     * @throws IOException if the table cannot be read
     */
    public static void addTowns(BufferedReader table, long smallest, GazetteerWriter writer) throws IOException {
        addTowns(rows(table, smallest), writer);
    }

    private static void addTowns(Rows rows, GazetteerWriter writer) {
        rows.towns().stream()
                .sorted(Comparator.comparingLong((Row row) -> -row.place().population())
                        .thenComparingLong(Row::id))
                .forEach(row -> add(writer, row));
    }

    private static Rows rows(BufferedReader table, long smallest) throws IOException {
        var regions = new ArrayList<Row>();
        var towns = new ArrayList<Row>();
        int unreadable = 0;
        for (String line = table.readLine(); line != null; line = table.readLine()) {
            String[] column = line.split("\t", -1);
            if (column.length != COLUMNS || !isRow(column)) {
                unreadable++;
                continue;
            }
            boolean seat = column[CODE].equals("PPLC") || column[CODE].equals("PPLA");
            if (column[CLASS].equals("P") && (seat || population(column) >= smallest)) {
                towns.add(row(column));
            } else if (column[CODE].equals("ADM1")) {
                regions.add(row(column));
            }
        }
        return new Rows(regions, towns, unreadable);
    }

    private static void add(GazetteerWriter writer, Row row) {
        int place = writer.add(row.place());
        writer.addName(row.place().name(), place, false);
        writer.addName(row.asciiName(), place, false);
        row.otherNames().forEach(name -> writer.addName(name, place, true));
    }

    private static boolean isRow(String[] column) {
        return column[ID].matches("\\d{1,18}")
                && column[LATITUDE].matches("-?\\d{1,2}(\\.\\d+)?")
                && column[LONGITUDE].matches("-?\\d{1,3}(\\.\\d+)?")
                && column[POPULATION].matches("\\d{0,12}")
                && column[COUNTRY].matches("[A-Z]{2}")
                && !column[NAME].isBlank();
    }

    private static Row row(String[] column) {
        PlaceKind kind = switch (column[CODE]) {
            case "ADM1" -> PlaceKind.REGION;
            case "PPLC" -> PlaceKind.CAPITAL;
            case "PPLX" -> PlaceKind.QUARTER;
            default -> PlaceKind.CITY;
        };
        var place = new GazetteerPlace(
                column[NAME],
                kind,
                Double.parseDouble(column[LATITUDE]),
                Double.parseDouble(column[LONGITUDE]),
                column[COUNTRY],
                column[REGION],
                population(column));
        boolean known = kind == PlaceKind.REGION || place.population() >= SMALLEST_WITH_OTHER_NAMES;
        List<String> others = known
                ? List.of(column[OTHER_NAMES].split(",")).stream()
                        .filter(GeoNamesTable::isName)
                        .toList()
                : List.of();
        return new Row(Long.parseLong(column[ID]), place, column[ASCII_NAME], others);
    }

    private static long population(String[] column) {
        return column[POPULATION].isEmpty() ? 0 : Long.parseLong(column[POPULATION]);
    }

    /** Whether another name is written as a name in Latin letters, and no code. */
    private static boolean isName(String other) {
        return other.length() >= SHORTEST_OTHER_NAME
                && Character.isUpperCase(other.charAt(0))
                && !other.equals(other.toUpperCase(Locale.ROOT))
                && other.chars().allMatch(GeoNamesTable::isLatin);
    }

    private static boolean isLatin(int character) {
        boolean letter = character <= LAST_LATIN && Character.isLetter(character);
        return letter || character == ' ' || character == '-' || character == '\'' || character == '.';
    }
}
