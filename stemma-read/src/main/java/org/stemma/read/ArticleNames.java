package org.stemma.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;

/**
 * Makes ids unique in a run. An article keeps the name its capture suggests if no other has it; those that clash take the
 * file's name with its ending, then one folder more at a time, and in the end a number.
 */
final class ArticleNames {
    private ArticleNames() {}

    /**
     * An article with where it came from.
     *
     * @param article with the name that its capture suggests as its id
     * @param location of its file
     */
    record Named(Article article, String location) {}

    /** The articles under unique ids, ordered by them; the same for any order of the input. */
    static List<Article> unique(List<Named> articles) {
        List<Article> unique = new ArrayList<>();
        Map<String, List<Named>> byName = new TreeMap<>();
        for (Named named : articles) {
            byName.computeIfAbsent(named.article().id().value(), key -> new ArrayList<>())
                    .add(named);
        }
        Set<String> taken = new HashSet<>(byName.keySet());
        byName.forEach((name, group) -> {
            if (group.size() == 1) {
                unique.add(group.getFirst().article());
            } else {
                group.sort(Comparator.comparing(Named::location));
                unique.addAll(apart(group, taken));
            }
        });
        unique.sort(Comparator.comparing(Article::id));
        return List.copyOf(unique);
    }

    private static List<Article> apart(List<Named> group, Set<String> taken) {
        List<Article> renamed = new ArrayList<>();
        int depth = shortestApart(group);
        for (Named named : group) {
            String wanted = tail(named.location(), depth);
            String id = wanted;
            for (int number = 2; !taken.add(id); number++) {
                id = wanted + "-" + number;
            }
            renamed.add(named.article().withId(new ArticleId(id)));
        }
        return renamed;
    }

    /** How many names of the path, from its end, tell the locations apart; all if they are the same. */
    private static int shortestApart(List<Named> group) {
        int longest = group.stream()
                .mapToInt(named -> named.location().split("/").length)
                .max()
                .orElse(1);
        for (int depth = 1; depth < longest; depth++) {
            int names = depth;
            long different = group.stream()
                    .map(named -> tail(named.location(), names))
                    .distinct()
                    .count();
            if (different == group.size()) {
                return depth;
            }
        }
        return longest;
    }

    /** The last names of a path, or of an address without its query, which has slashes of its own. */
    private static String tail(String location, int names) {
        boolean web = location.startsWith("http://") || location.startsWith("https://");
        String[] path =
                (web ? location.replaceFirst("^https?://", "").replaceFirst("[?#].*$", "") : location).split("/");
        int from = Math.max(0, path.length - names);
        return String.join("/", List.of(path).subList(from, path.length));
    }
}
