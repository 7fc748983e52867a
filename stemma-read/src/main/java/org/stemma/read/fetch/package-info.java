/**
 * Fetches reports from the web into a folder of captures, politely and safely.
 *
 * <p>{@link org.stemma.read.fetch.Fetcher} takes addresses of pages, feeds, lists of feeds and sitemaps, follows what the
 * listings announce, and writes every exchange into a {@link org.stemma.read.fetch.CaptureFolder}: WARC files that are never
 * changed afterwards, and an index. Reading that folder gives the articles; fetching and reading know nothing of each other
 * but the files.
 *
 * <p>Polite: {@link org.stemma.read.fetch.Rules} asks every host for its rules (RFC 9309), {@link
 * org.stemma.read.fetch.HostGate} lets one request at a time through to a host, with a pause between two. Safe: {@link
 * org.stemma.read.fetch.AddressGuard} looks at each address after its name was resolved, and {@link
 * org.stemma.read.fetch.HttpTransport} connects to that address and to no other, so that a name which resolves differently a
 * moment later changes nothing.
 *
 * <pre>{@code
 * FetchSettings settings = FetchSettings.defaults();
 * try (CaptureFolder folder = CaptureFolder.open(Path.of("captures"), settings, InstantSource.system())) {
 *     FetchReport report = Fetcher.online(settings, folder).fetch(List.of("https://news.example/feed.xml"), FetchProgress.SILENT);
 * }
 * }</pre>
 */
@NullMarked
package org.stemma.read.fetch;

import org.jspecify.annotations.NullMarked;
