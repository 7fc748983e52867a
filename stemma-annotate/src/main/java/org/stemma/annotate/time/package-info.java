/**
 * Time expressions with their TIMEX3 values and the stretches of calendar time that they mean.
 *
 * <p>{@link org.stemma.annotate.time.TimeReader} reads a text with a hand-written grammar over {@link
 * org.stemma.annotate.lexeme.Lexemes}: calendar dates, weekdays, times of day, units counted from publication ("last
 * week", "three days ago"), durations, repetitions and vague references. The words live in the resource {@code
 * times.txt}. {@link org.stemma.annotate.time.Anchor} is the day of publication, {@link
 * org.stemma.annotate.time.Tenses} tells from the verbs nearby whether "Tuesday" is the last or the next one, {@link
 * org.stemma.annotate.time.TimexIntervals} turns a value into an interval.
 *
 * <pre>{@code
 * TimeReader reader = TimeReader.of("en");
 * List<TimeExpression> times = reader.read(Lexemes.of("The pier reopens next Tuesday."), Anchor.of(LocalDate.of(2031, 3, 6)));
 * // next Tuesday, DATE, 2031-03-11
 * }</pre>
 *
 * <p>Hints and traps: without an anchor, values that need one have X in place of what is unknown and no interval. Weeks
 * are ISO weeks, which begin on Monday. Intervals are in UTC; a zone that the text says ("4 a.m. EDT") is converted, one
 * that it does not say is read as UTC. Ages are no times.
 *
 * @see <a href="http://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1, TIMEX3</a>
 */
@NullMarked
package org.stemma.annotate.time;

import org.jspecify.annotations.NullMarked;
