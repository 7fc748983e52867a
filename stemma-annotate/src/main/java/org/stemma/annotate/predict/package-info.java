/**
 * What one stage of annotation found, in the form in which corpora are measured: plain records with offsets in Unicode
 * code points. Whoever calls them reads and writes the files.
 */
@NullMarked
package org.stemma.annotate.predict;

import org.jspecify.annotations.NullMarked;
