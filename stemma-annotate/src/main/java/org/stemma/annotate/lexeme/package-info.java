/**
 * The finest pieces of a text, and what the grammars of measures share: phrases, numerals, word lists.
 *
 * <p>A word of ordinary tokenization is too coarse for measures: "six-week", "1,200-odd", "£4.5bn", "7am" and
 * "mid-March" each hold several things. {@link org.stemma.annotate.lexeme.Lexemes} cuts a text into runs of letters,
 * runs of digits and single marks, and knows for each whether white space stands before it. {@link
 * org.stemma.annotate.lexeme.NumeralReader} reads a number that begins at a lexeme; {@link
 * org.stemma.annotate.lexeme.PhraseTable} finds the longest phrase of a lexicon at a lexeme.
 *
 * <pre>{@code
 * Lexemes lexemes = Lexemes.of("at least 1,200 people");
 * NumeralReader numerals = NumeralReader.of("en");
 * double value = numerals.at(lexemes, 2).orElseThrow().value();   // 1200
 * }</pre>
 *
 * <p>Hints and traps: lower-case forms are made once per text; a run of letters longer than {@link
 * org.stemma.annotate.lexeme.Lexemes#LONGEST_WORD} has none, so that hostile text costs no memory. Lexemes inside web
 * addresses, handles and hash tags are marked: no grammar reads a number out of a link.
 */
@NullMarked
package org.stemma.annotate.lexeme;

import org.jspecify.annotations.NullMarked;
