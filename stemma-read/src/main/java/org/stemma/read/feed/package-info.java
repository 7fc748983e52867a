/**
 * What lists reports: feeds (RSS 0.90 to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed), OPML, sitemaps and news sitemaps, and plain
 * lists of addresses.
 *
 * <p>{@link org.stemma.read.feed.ListingReader} turns the bytes of any of them into a {@link org.stemma.read.feed.Listing}:
 * announcements of reports, and addresses of further listings. A feed that announces a report with its words holds an
 * article; one that only names its page completes what the page says about itself.
 *
 * <p>XML goes through {@link org.stemma.read.feed.LenientXml}, which reads ill-formed documents as far as they can be
 * understood, opens no file and no address, and expands no entity that a document declares itself.
 */
@NullMarked
package org.stemma.read.feed;

import org.jspecify.annotations.NullMarked;
