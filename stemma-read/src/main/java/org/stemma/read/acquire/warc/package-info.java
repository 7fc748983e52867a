/**
 * Web archives: WARC 1.0 and 1.1 (ISO 28500) and ARC, compressed or not, read one record at a time.
 *
 * <p>{@link org.stemma.read.acquire.warc.WebArchive} hands out the documents of a file in its order: responses, resources
 * and conversions. Requests, metadata, look-ups of names, rules for crawlers and what pages only show (pictures, style
 * sheets, scripts) are passed over. A broken record is refused with its place, and reading goes on at the next one that
 * can be found.
 *
 * <pre>{@code
 * WebArchive.forEach(Path.of("crawl.warc.gz"), "crawl.warc.gz", 16L << 20, result -> …);
 * }</pre>
 */
@NullMarked
package org.stemma.read.acquire.warc;

import org.jspecify.annotations.NullMarked;
