/**
 * Words and marks of a text, in one pass.
 *
 * <p>{@link org.stemma.annotate.token.Tokenizer} cuts a text into {@link org.stemma.model.annotation.Tokens}. A token
 * is what a reader would call a word, a number or a mark: hyphenated words stay whole ("co-operation", "F-16"), the
 * possessive and the short verb forms stand alone ("Russia|'s", "did|n't"), a full stop belongs to an abbreviation
 * ("Gen.", "a.m.", "U.S.") and is a token of its own everywhere else, and addresses, handles and tags are one token.
 *
 * <pre>{@code
 * Tokens tokens = Tokenizer.of("en").tokenize("Gen. Ode isn't here.");   // Gen.|Ode|is|n't|here|.
 * }</pre>
 *
 * <p>{@link org.stemma.annotate.token.Words} gives each token its characters, its lower-case form and its shape, made once
 * for each distinct word, so that every annotator looks words up without cutting the text again.
 *
 * <p>Hints and traps: a range of figures is three tokens ("40|-|50"); an apostrophe that closes a plural possessive is
 * a token of its own, as a closing quotation mark is. Tokens never contain white space.
 */
@NullMarked
package org.stemma.annotate.token;

import org.jspecify.annotations.NullMarked;
