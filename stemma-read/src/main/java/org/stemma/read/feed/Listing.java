package org.stemma.read.feed;

import java.net.URI;
import java.util.List;
import org.stemma.read.extract.Announcement;

/**
 * What a feed, a sitemap or a list names.
 *
 * @param kind what it is, for people: {@code "feed"}, {@code "sitemap"}
 * @param announcements of reports, in its order
 * @param further addresses of other listings: the feeds of an OPML file, the sitemaps of an index
 */
public record Listing(String kind, List<Announcement> announcements, List<URI> further) {
    public Listing {
        announcements = List.copyOf(announcements);
        further = List.copyOf(further);
    }
}
