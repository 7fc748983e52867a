package org.stemma.model.tradition;

import java.util.OptionalInt;
import org.stemma.model.text.Locus;

/**
 * An article as the bearer of one passage.
 *
 * @param sigil the short sign by which an apparatus cites it, unique in its tradition
 * @param locus where the passage stands
 * @param attribution the index of the article's attribution that the passage is the content of; absent for a passage in
 *     the article's own voice
 * @param verbatim whether it claims to give the words: it stands between quotation marks or is the speaker's own text
 */
public record Witness(String sigil, Locus locus, OptionalInt attribution, boolean verbatim) {}
