package org.stemma.annotate.place;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Puts a gazetteer together and writes it in the form that {@link Gazetteer} reads. Regions are added first, then
 * populated places, the largest first. Same places in the same order, same bytes out. Not for several threads.
 */
public final class GazetteerWriter {
    private static final int BLOCK = 16;
    private static final double LATITUDES = 180;
    private static final double LONGITUDES = 360;
    private static final double CIRCLE = 65534;
    private static final double STEPS_PER_DOUBLING = 8;
    private static final int LARGEST_STEP = 255;

    /** From so many inhabitants on, the full name is kept, as the place is found under other names as well. */
    private static final int SMALLEST_WITH_NAME = 100_000;

    /** Longer names are left out: the form has one byte for their length. In bytes. */
    private static final int LONGEST_KEY = 200;

    private final List<GazetteerPlace> places = new ArrayList<>();
    private final Map<String, TreeSet<Integer>> keys = new TreeMap<>();

    /** Adds a place and returns its number. */
    public int add(GazetteerPlace place) {
        places.add(place);
        return places.size() - 1;
    }

    /**
     * Adds a name of a place.
     *
     * @param place its number
     * @param other whether it is not the place's usual name
     */
    public void addName(String name, int place, boolean other) {
        String key = Keys.of(name);
        if (key.isEmpty() || key.getBytes(StandardCharsets.UTF_8).length > LONGEST_KEY) {
            return;
        }
        TreeSet<Integer> postings = keys.computeIfAbsent(key, absent -> new TreeSet<>());
        if (!other || !postings.contains(2 * place)) {
            postings.add(2 * place + (other ? 1 : 0));
        }
    }

    /** How many places were added. */
    public int places() {
        return places.size();
    }

    /** How many names they have. */
    public int names() {
        return keys.size();
    }

    /** Writes the gazetteer; {@code stream} stays open. */
    public void writeTo(OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        List<String> countries =
                places.stream().map(GazetteerPlace::country).distinct().sorted().toList();
        List<String> regions = places.stream()
                .map(GazetteerPlace::regionCode)
                .distinct()
                .sorted()
                .toList();
        var regionNumbers = new HashMap<String, Integer>();
        for (String region : regions) {
            regionNumbers.put(region, regionNumbers.size());
        }
        out.writeInt(Gazetteer.MAGIC);
        out.writeInt(places.size());
        out.writeInt((int) places.stream()
                .filter(place -> place.kind() == PlaceKind.REGION)
                .count());
        out.writeShort(countries.size());
        for (String country : countries) {
            out.writeUTF(country);
        }
        out.writeShort(regions.size());
        for (String region : regions) {
            out.writeUTF(region);
        }
        for (GazetteerPlace place : places) {
            out.writeShort((int) Math.round(place.latitude() / LATITUDES * CIRCLE));
        }
        for (GazetteerPlace place : places) {
            out.writeShort((int) Math.round(place.longitude() / LONGITUDES * CIRCLE));
        }
        for (GazetteerPlace place : places) {
            out.writeShort(regionNumbers.getOrDefault(place.regionCode(), 0));
        }
        for (GazetteerPlace place : places) {
            double doublings = Math.log(place.population() + 1.0) / Math.log(2);
            out.writeByte((int) Math.min(LARGEST_STEP, Math.round(doublings * STEPS_PER_DOUBLING)));
        }
        for (GazetteerPlace place : places) {
            out.writeByte(
                    switch (place.kind()) {
                        case REGION -> 1;
                        case CAPITAL -> 2;
                        case QUARTER -> 4;
                        case CITY, COUNTRY, AREA -> 3;
                    });
        }
        writeKeys(out);
        writeNames(out);
        out.flush();
    }

    /** Blocks of 16 sorted keys, each key as the length it shares with the one before, its rest, and its places. */
    private void writeKeys(DataOutputStream out) throws IOException {
        var blocks = new ByteArrayOutputStream();
        var block = new DataOutputStream(blocks);
        var starts = new ArrayList<Integer>();
        List<Map.Entry<String, TreeSet<Integer>>> sorted = new ArrayList<>(keys.entrySet());
        sorted.sort(Comparator.comparing(
                entry -> entry.getKey().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned));
        byte[] last = new byte[0];
        for (int i = 0; i < sorted.size(); i++) {
            if (i % BLOCK == 0) {
                starts.add(blocks.size());
                last = new byte[0];
            }
            byte[] key = sorted.get(i).getKey().getBytes(StandardCharsets.UTF_8);
            int shared = Math.max(0, Arrays.mismatch(last, key));
            block.writeByte(shared);
            block.writeByte(key.length - shared);
            block.write(key, shared, key.length - shared);
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

    private void writeNames(DataOutputStream out) throws IOException {
        var named = new TreeMap<Integer, String>();
        for (int i = 0; i < places.size(); i++) {
            GazetteerPlace place = places.get(i);
            if (place.kind() == PlaceKind.REGION || place.population() >= SMALLEST_WITH_NAME) {
                named.put(i, place.name());
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
