package org.stemma.model.annotation;

/** What sort of thing an entity is, as far as crediting goes. */
public enum EntityKind {
    /** A human being with a name. */
    PERSON,
    /** A body that acts and speaks as one: a ministry, company, union, party, outlet. */
    ORGANISATION,
    /** A place; where it speaks ("Moscow says"), its government is meant. */
    PLACE,
    /** A text that is credited itself: a report, a statement, a post. */
    DOCUMENT,
    /** Somebody described but not named: "officials", "a person at the yard". */
    UNNAMED,
    /** A name of anything else: a ship, an event, a law. */
    OTHER
}
