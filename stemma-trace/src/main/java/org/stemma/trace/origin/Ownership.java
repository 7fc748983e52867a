package org.stemma.trace.origin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Which outlets belong to one owner. What two outlets of one owner saw, or do not tell the source of, counts as one origin.
 * Immutable; safe between threads.
 *
 * @param owners the owner by the name of the outlet, in lower case
 */
public record Ownership(Map<String, String> owners) {
    private static final String HEADER = "outlet";

    /** Copies the map. */
    public Ownership {
        owners = Collections.unmodifiableMap(new LinkedHashMap<>(owners));
    }

    /** Nothing known of any owner. */
    public static Ownership unknown() {
        return new Ownership(Map.of());
    }

    /**
     * The owners in the lines of a CSV file: an outlet and its owner, with a comma between them; quotation marks around
     * a name with a comma in it. A first line that begins with {@code outlet} is a header; blank lines are passed over.
     *
     * @throws IllegalArgumentException if a line has no owner; the message names the line by its number
     */
    public static Ownership parse(List<String> lines) {
        var owners = new LinkedHashMap<String, String>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            int comma = comma(line);
            boolean header = i == 0 && line.toLowerCase(Locale.ROOT).startsWith(HEADER);
            if (line.isEmpty() || header) {
                continue;
            }
            String outlet = comma < 0 ? "" : bare(line.substring(0, comma));
            String owner = comma < 0 ? "" : bare(line.substring(comma + 1));
            if (outlet.isEmpty() || owner.isEmpty()) {
                throw new IllegalArgumentException("line " + (i + 1) + " is not \"outlet,owner\": " + line);
            }
            owners.put(outlet.toLowerCase(Locale.ROOT), owner);
        }
        return new Ownership(owners);
    }

    /** The owner of an outlet; absent if it is not in the list. */
    public Optional<String> owner(String outlet) {
        return Optional.ofNullable(owners.get(outlet.toLowerCase(Locale.ROOT)));
    }

    /** The first comma outside quotation marks; -1 for none. */
    private static int comma(String line) {
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                quoted = !quoted;
            } else if (line.charAt(i) == ',' && !quoted) {
                return i;
            }
        }
        return -1;
    }

    private static String bare(String field) {
        String name = field.strip();
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
