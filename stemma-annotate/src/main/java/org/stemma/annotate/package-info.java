/**
 * From an article to what can be said about its words: sentences, tokens, names, times, quantities, attributions
 * and hedges.
 *
 * <p>Pure functions: no clock, no chance, no files. Lexicons are readable resources, one folder per language.
 */
@NullMarked
package org.stemma.annotate;

import org.jspecify.annotations.NullMarked;
