/**
 * The word lists that the annotators read: plain text resources, one folder per language, so that a second language is
 * a second folder.
 *
 * <p>A {@link org.stemma.annotate.lexicon.Lexicon} is one file. Its format is meant to be read and mended by people:
 *
 * <pre>{@code
 * # source: where the words come from
 * [title]                # a section; entries before the first one belong to the section ""
 * Gen.
 * Germany | German | Berlin, Bonn     # columns; a column may list several values
 * }</pre>
 *
 * <p>Hints and traps: {@code #} begins a comment at the start of a line or after white space only, so {@code C#} can be
 * an entry. Order in the file is kept. Entries keep their case; whoever looks words up decides whether to fold it.
 */
@NullMarked
package org.stemma.annotate.lexicon;

import org.jspecify.annotations.NullMarked;
