package org.stemma.annotate.hedge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.model.annotation.Hedge.Band;
import org.stemma.model.annotation.Yardstick;

/** The published yardsticks of a language, and who is known to use them. Immutable; safe between threads. */
public final class Scales {
    private final Scale british;
    private final Scale american;
    private final List<Lexicon.Row> speakers;
    private final List<Lexicon.Row> countries;

    Scales(Lexicon lexicon) {
        british = scale(lexicon, Yardstick.UK_PHIA);
        american = scale(lexicon, Yardstick.US_ICD_203);
        speakers = lexicon.rows("speakers");
        countries = lexicon.rows("countries");
    }

    /** The published yardsticks of a language, by its ISO 639-1 code: {@code en}. */
    public static Scales of(String language) {
        return new Scales(Lexicon.of(language, "hedges"));
    }

    private static Scale scale(Lexicon lexicon, Yardstick yardstick) {
        var bands = new LinkedHashMap<String, Band>();
        for (Lexicon.Row row : lexicon.rows(yardstick.name())) {
            String range = row.column(0);
            int dots = range.indexOf("..");
            var band =
                    new Band(Integer.parseInt(range.substring(0, dots)), Integer.parseInt(range.substring(dots + 2)));
            row.values(1).forEach(term -> bands.put(term, band));
        }
        return new Scale(yardstick, bands);
    }

    /** The scale of a yardstick; {@link Scale#NONE} for one that is not published. */
    public Scale published(Yardstick yardstick) {
        return switch (yardstick) {
            case UK_PHIA -> british;
            case US_ICD_203 -> american;
            case OWN, NONE -> Scale.NONE;
        };
    }

    /**
     * The published yardstick that a speaker is known to use.
     *
     * @param speaker the canonical name: "Ministry of Defence", "British military intelligence"
     * @param country the ISO 3166 code of the speaker's country, or empty if it is unknown
     * @return {@link Yardstick#NONE} where none is known
     */
    public Yardstick usedBy(String speaker, String country) {
        String name = " " + speaker.toLowerCase(Locale.ROOT) + " ";
        for (Lexicon.Row row : speakers) {
            boolean named = row.values(2).stream().anyMatch(part -> hasWords(name, part));
            if (named
                    && (row.column(1).equalsIgnoreCase(country)
                            || (country.isEmpty() && saysCountry(name, row.column(1))))) {
                return Yardstick.valueOf(row.column(0));
            }
        }
        return Yardstick.NONE;
    }

    private boolean saysCountry(String name, String country) {
        return countries.stream()
                .filter(row -> row.column(0).equals(country))
                .anyMatch(row -> row.values(1).stream().anyMatch(part -> hasWords(name, part)));
    }

    private static boolean hasWords(String name, String part) {
        int at = name.indexOf(part);
        while (at >= 0) {
            boolean before = at == 0 || !Character.isLetterOrDigit(name.charAt(at - 1));
            boolean behind =
                    at + part.length() >= name.length() || !Character.isLetterOrDigit(name.charAt(at + part.length()));
            if (before && behind) {
                return true;
            }
            at = name.indexOf(part, at + 1);
        }
        return false;
    }

    /** All published scales, for tests and documents. */
    public List<Scale> all() {
        return List.of(british, american);
    }
}
