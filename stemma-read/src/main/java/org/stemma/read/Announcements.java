package org.stemma.read;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Announcement;

/**
 * What the feeds and sitemaps of a run say about its articles.
 *
 * <p>An announced page that is among the inputs is completed: what it does not say itself, its feed says. One that is not
 * becomes an article of the feed's own words, if it has any; a summary is marked as partial. A listing that leads to no
 * article in either way is rejected with what to do about it, unless it is a record of an archive: who made that had more in
 * mind than one listing. Not for several threads.
 */
final class Announcements {
    /** Redirections are followed so far; longer chains are circles. */
    private static final int MAX_REDIRECTIONS = 10;

    private final Map<String, List<Announcement>> byListing = new TreeMap<>();
    private final Map<String, String> paths = new TreeMap<>();
    private final Map<String, String> moves = new LinkedHashMap<>();

    /**
     * The articles of a run after its listings were heard.
     *
     * @param articles completed, and those of the feeds' own words
     * @param rejected listings that led to nothing
     */
    record Settled(List<ArticleNames.Named> articles, List<Rejected> rejected) {}

    /**
     * Takes what a listing announces.
     *
     * @param listing where it stands, for people
     * @param path its path or address
     */
    void add(String listing, String path, List<Announcement> announced) {
        if (!announced.isEmpty()) {
            paths.put(listing, path);
            byListing.computeIfAbsent(listing, key -> new ArrayList<>()).addAll(announced);
        }
    }

    void moved(URI from, URI to) {
        moves.putIfAbsent(Addresses.key(from), Addresses.key(to));
    }

    Settled settle(List<ArticleNames.Named> read) {
        if (byListing.isEmpty()) {
            return new Settled(read, List.of());
        }
        Map<String, Announcement> byAddress = byAddress();
        Set<String> found = new HashSet<>();
        List<ArticleNames.Named> articles = new ArrayList<>();
        for (ArticleNames.Named named : read) {
            Optional<Announcement> announcement = keys(named).stream()
                    .filter(byAddress::containsKey)
                    .findFirst()
                    .map(key -> {
                        found.addAll(keys(named));
                        return byAddress.get(key);
                    });
            articles.add(announcement
                    .map(known -> new ArticleNames.Named(Announced.complete(named.article(), known), named.location()))
                    .orElse(named));
        }
        List<Rejected> rejected = new ArrayList<>();
        byListing.forEach((listing, announced) -> settle(listing, announced, found, articles, rejected));
        return new Settled(articles, rejected);
    }

    private void settle(
            String listing,
            List<Announcement> announced,
            Set<String> found,
            List<ArticleNames.Named> articles,
            List<Rejected> rejected) {
        int led = 0;
        for (Announcement announcement : announced) {
            List<String> way = announcement.address().map(this::way).orElse(List.of());
            if (way.stream().anyMatch(found::contains)) {
                led++;
                continue;
            }
            Optional<ArticleNames.Named> told = Announced.ownWords(announcement, listing);
            if (told.isPresent()) {
                articles.add(told.get());
                found.addAll(way);
                led++;
            }
        }
        String path = paths.getOrDefault(listing, listing);
        if (led == 0 && !Reading.isArchived(path)) {
            rejected.add(new Rejected(
                    listing,
                    RejectionCode.NOT_AN_ARTICLE,
                    "It announces "
                            + (announced.size() == 1
                                    ? "1 report whose page is"
                                    : announced.size() + " reports whose pages are")
                            + " not among the inputs; `stemma fetch " + path + "` fetches what it announces."));
        }
    }

    /** The announcements by every address on the way to the page; what several say is taken together. */
    private Map<String, Announcement> byAddress() {
        Map<String, Announcement> byAddress = new LinkedHashMap<>();
        for (List<Announcement> announced : byListing.values()) {
            for (Announcement announcement : announced) {
                for (String key : announcement.address().map(this::way).orElse(List.of())) {
                    byAddress.merge(key, announcement, Announced::together);
                }
            }
        }
        return byAddress;
    }

    private List<String> way(URI address) {
        List<String> way = new ArrayList<>();
        String key = Addresses.key(address);
        for (int i = 0; i < MAX_REDIRECTIONS && key != null && !way.contains(key); i++) {
            way.add(key);
            key = moves.get(key);
        }
        return way;
    }

    private static List<String> keys(ArticleNames.Named named) {
        List<String> keys = new ArrayList<>();
        named.article().uri().map(Addresses::key).ifPresent(keys::add);
        Addresses.absolute(named.location()).map(Addresses::key).ifPresent(keys::add);
        return keys;
    }
}
