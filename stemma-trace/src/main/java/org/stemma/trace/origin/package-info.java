/**
 * Who stands behind a statement: its origins.
 *
 * <p>An origin is a source with its own access: an actor, a document, a witness. An outlet is one only where its words say
 * that it was there. {@link org.stemma.trace.origin.OriginFinder} walks from each statement of a claim to what it rests
 * on: the entity that it credits, the article that it derives from, or nothing that the texts tell. Everybody who speaks
 * for one organisation, and all documents of one issuer, are one origin.
 *
 * <p>Trap: a source that is named is not yet an origin. Where an article credits an outlet of the story, the origin is
 * that outlet's own source; where it credits nobody, the derivation edges of the stemma lead on, and where they end the
 * origin is unknown. Unknown is not independent.
 */
@NullMarked
package org.stemma.trace.origin;

import org.jspecify.annotations.NullMarked;
