package org.stemma.model.annotation;

/**
 * The types of time expressions.
 *
 * @see <a href="http://www.timeml.org/publications/timeMLdocs/timeml_1.2.1.html">TimeML 1.2.1, TIMEX3</a>
 */
public enum TimexType {
    /** A calendar time of a day or longer. */
    DATE,
    /** A time of day. */
    TIME,
    /** A length of time. */
    DURATION,
    /** A repeated time. */
    SET
}
