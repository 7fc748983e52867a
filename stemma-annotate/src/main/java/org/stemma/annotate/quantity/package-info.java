/**
 * Numbers with what they count or measure.
 *
 * <p>{@link org.stemma.annotate.quantity.QuantityReader} turns the lexemes of a text into quantities: {@code "at least
 * 16 people"} is the interval from 16 without an end, unit {@code person}, counted {@code people}. Four parts serve it,
 * one idea each: {@link org.stemma.annotate.quantity.Units} knows units and money, {@link
 * org.stemma.annotate.quantity.Bounds} the words before and after a number that say in which direction it is meant,
 * {@link org.stemma.annotate.quantity.CountedNouns} what stands behind it, {@link
 * org.stemma.annotate.quantity.OtherNumbers} which numbers are none of things: dates, times of day, ages, scores,
 * telephone numbers, names such as "Channel 6".
 *
 * <pre>{@code
 * List<Quantity> quantities = QuantityReader.of("en").read(Lexemes.of(article.text().value()));
 * }</pre>
 *
 * <p>Hints and traps: open bounds are closed ("more than 20" begins at 20), counts and shares with only an upper bound
 * begin at 0, a share ("at least 75 per cent of the town") ends at 100, parts of a whole are per cents ("half of the
 * town" is 50 percent), values are never converted to another unit. A number that leaves out its noun borrows the one of
 * the number before it in its sentence ("There were 52 people on the site, not 38").
 */
@NullMarked
package org.stemma.annotate.quantity;

import org.jspecify.annotations.NullMarked;
