/**
 * One stage of annotation alone, as researchers run it on their own corpora: plain functions from a text to what was
 * found in it, with offsets in Unicode code points. Whoever calls them reads and writes the files.
 */
@NullMarked
package org.stemma.annotate.predict;

import org.jspecify.annotations.NullMarked;
