package org.stemma.annotate.predict;

import java.util.Optional;

/**
 * One stretch of attributed words, as corpora of quotations are measured. Offsets count Unicode code points; a stretch
 * is half-open.
 *
 * @param start the first code point of the words
 * @param end one past the last
 * @param type {@code direct}, {@code mixed} or {@code indirect}
 * @param speaker the words on the spot that say who speaks; absent if none do
 * @param speakerName whom they stand for, by the fullest name known; absent if the text names nobody
 * @param cue the words that attribute; absent if none do
 */
public record QuotePrediction(
        int start, int end, String type, Optional<Words> speaker, Optional<String> speakerName, Optional<Words> cue) {
    /**
     * Words of the text.
     *
     * @param text as written
     * @param start the first code point
     * @param end one past the last
     */
    public record Words(String text, int start, int end) {}
}
