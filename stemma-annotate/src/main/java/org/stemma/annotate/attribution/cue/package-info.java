/**
 * The words that attribute. The lexicon is the resource {@code cues.txt}: verbs by class with what they take as content
 * and what they say about it, phrases that stand before a source, words that name nobody, and nouns.
 */
@NullMarked
package org.stemma.annotate.attribution.cue;

import org.jspecify.annotations.NullMarked;
