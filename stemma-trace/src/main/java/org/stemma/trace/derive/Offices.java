package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.article.Outlet;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.Lexicon;
import org.stemma.trace.passage.Stems;
import org.stemma.trace.passage.WordView;

/**
 * The publishers of a story that speak for themselves, and how reports call them: "Ardmoor's defence ministry" is the
 * Ministry of Defence of Ardmoor, "Ardmoor" may be, "the union" is the one union that has a statement. Immutable; safe
 * between threads.
 */
final class Offices {
    private static final Lexicon REPORTING = Lexicon.read("reporting-words.txt");
    private static final Lexicon DOCUMENT = Lexicon.read("document-nouns.txt");
    private static final Set<String> ORDINALS = Set.of("first", "second", "third", "fourth", "latest", "last", "new");
    /** So many words of the name make a call sure. */
    private static final int WORDS = 2;

    private final Map<String, Set<String>> names = new LinkedHashMap<>();
    private final Map<String, String> heads = new LinkedHashMap<>();

    Offices(Shelf shelf) {
        var shared = new LinkedHashSet<String>();
        for (Report report : shelf.reports()) {
            Optional<Outlet> outlet = report.annotated().article().outlet();
            if (!report.speaksForItself()
                    || outlet.isEmpty()
                    || report.publisher().isEmpty()) {
                continue;
            }
            WordView words = WordView.of(outlet.get().name());
            Set<String> stems = new LinkedHashSet<>(Stems.of(words));
            stems.add(initials(outlet.get().name()));
            String publisher = report.publisher().get();
            names.put(publisher, stems);
            String head = words.word(words.size() - 1);
            String other = heads.putIfAbsent(head, publisher);
            if (other != null && !other.equals(publisher)) {
                shared.add(head);
            }
        }
        shared.forEach(heads::remove);
    }

    private static String initials(String name) {
        var initials = new StringBuilder();
        for (String word : name.split(" ")) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }

    /** The publisher that some words call, by two words of its name or by words of its name only; absent if none or several. */
    Optional<String> called(String words) {
        Set<String> stems = withoutDocument(WordView.of(words));
        String best = "";
        int most = 0;
        boolean tied = false;
        for (Map.Entry<String, Set<String>> name : names.entrySet()) {
            int common = Stems.common(stems, name.getValue());
            if (common == 0 || (common < WORDS && common < stems.size())) {
                continue;
            }
            tied = common == most;
            if (common > most) {
                most = common;
                best = name.getKey();
            }
        }
        return most == 0 || tied ? Optional.empty() : Optional.of(best);
    }

    /** The stems of a call; "the agency's second bulletin" calls the agency. */
    private static Set<String> withoutDocument(WordView call) {
        Set<String> stems = Stems.of(call);
        for (int i = 0; i < call.size(); i++) {
            if (DOCUMENT.contains(call.hash(i)) || ORDINALS.contains(call.word(i))) {
                stems.remove(Stems.of(call.word(i)));
            }
        }
        return stems;
    }

    /** The places in a stretch where "the" and the last word of a publisher's name stand before a word of reporting. */
    List<OutletNames.Naming> described(Report report, Span stretch) {
        if (heads.isEmpty()) {
            return List.of();
        }
        var namings = new ArrayList<OutletNames.Naming>();
        WordView words = WordView.of(report.text(), List.of(stretch));
        for (int i = 0; i + 2 < words.size(); i++) {
            String publisher = heads.get(words.word(i + 1));
            if (publisher != null && words.word(i).equals("the") && REPORTING.contains(words.hash(i + 2))) {
                namings.add(new OutletNames.Naming(words.span(i, i + 1), publisher));
            }
        }
        return namings;
    }
}
