package org.stemma.model.annotation;

import java.util.Optional;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.text.Span;

/**
 * Words that tell a time.
 *
 * @param span the words
 * @param type what sort of time
 * @param value the TIMEX3 value, as {@code 2031-03-04}, {@code P6W}, {@code PRESENT_REF}; not blank
 * @param interval the stretch of calendar time that is meant, in UTC unless a zone is said; absent for a duration, a
 *     set, and where the anchor is unknown
 */
public record TimeExpression(Span span, TimexType type, String value, Optional<TimeInterval> interval) {}
