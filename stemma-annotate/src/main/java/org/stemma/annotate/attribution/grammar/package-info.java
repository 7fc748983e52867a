/**
 * As much grammar as attribution needs: closed word classes, verb forms, and noun phrases and clauses told apart by
 * them. Words that no list knows are taken for nouns or adjectives, which is what unknown words in news mostly are.
 */
@NullMarked
package org.stemma.annotate.attribution.grammar;

import org.jspecify.annotations.NullMarked;
