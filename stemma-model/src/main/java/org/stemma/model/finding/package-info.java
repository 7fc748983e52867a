/**
 * What an editor or analyst acts on: claims, on how many independent origins they stand, what became stronger on the
 * way, which statements conflict, what is new.
 *
 * <p>Every {@link org.stemma.model.finding.Finding} holds {@link org.stemma.model.text.Evidence}, which cannot be empty.
 * None of them says that something is true or false.
 */
@NullMarked
package org.stemma.model.finding;

import org.jspecify.annotations.NullMarked;
