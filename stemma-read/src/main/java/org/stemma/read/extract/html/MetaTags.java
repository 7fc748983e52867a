package org.stemma.read.extract.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The {@code meta} elements of a page by their lower-case property, name or itemprop, in document order. */
final class MetaTags {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private MetaTags() {}

    static MetaTags of(PageElements page) {
        MetaTags tags = new MetaTags();
        for (Element meta : page.metas()) {
            String content = meta.attr("content").strip();
            if (content.isEmpty()) {
                continue;
            }
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
                if (!name.isEmpty()) {
                    tags.values.computeIfAbsent(name, key -> new ArrayList<>()).add(content);
                }
            }
        }
        return tags;
    }

    /** The first value of the first of these names that has one. */
    Optional<String> first(String... names) {
        for (String name : names) {
            List<String> found = values.get(name);
            if (found != null) {
                return Optional.of(found.getFirst());
            }
        }
        return Optional.empty();
    }

    /** Every value of a name, in document order. */
    List<String> all(String name) {
        return List.copyOf(values.getOrDefault(name, List.of()));
    }
}
