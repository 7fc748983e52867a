/**
 * What changed as a feed: {@link org.stemma.report.feed.AtomFile} writes an entry a change, the newest first. An entry's
 * id is made from what changed and where it stands, so that a reader that asks again does not show it twice.
 */
@NullMarked
package org.stemma.report.feed;

import org.jspecify.annotations.NullMarked;
