package org.stemma.trace.claim;

import org.stemma.model.annotation.Quantity;
import org.stemma.model.text.Span;
import org.stemma.trace.wording.Clause;

/**
 * A quantity with the slot that it fills.
 *
 * @param clause where it stands
 * @param quantity the number with its bounds and unit
 * @param slot what it says of the event: {@code dead}, {@code outage}
 * @param span from the words that name the slot to the number, or the other way round
 * @param base the stem of the whole that a share is taken of; empty for no share
 * @param things who is counted: {@value CountedThings#ATTACKERS}, the stem of the noun for them, or empty for people at large
 * @param part whether it is added to a total ("three more") and is none itself
 */
record Figure(Clause clause, Quantity quantity, String slot, Span span, String base, String things, boolean part) {}
