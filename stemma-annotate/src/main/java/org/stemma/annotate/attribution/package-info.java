/**
 * Who is said to have said what in one article. {@link org.stemma.annotate.attribution.Attributor} is the way in; its
 * comment tells the stages. The packages below hold what the stages share: {@link
 * org.stemma.annotate.attribution.quote} pairs quotation marks, {@link org.stemma.annotate.attribution.cue} knows the
 * words that attribute, {@link org.stemma.annotate.attribution.grammar} tells the parts of a sentence.
 */
@NullMarked
package org.stemma.annotate.attribution;

import org.jspecify.annotations.NullMarked;
