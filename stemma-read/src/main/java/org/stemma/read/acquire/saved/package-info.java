/**
 * Pages as browsers save them: one MHTML file (RFC 2557) that holds the page and what it shows.
 *
 * <p>A page saved with a folder beside it ("complete") is an ordinary page; the walk over folders leaves its folder out.
 */
@NullMarked
package org.stemma.read.acquire.saved;

import org.jspecify.annotations.NullMarked;
