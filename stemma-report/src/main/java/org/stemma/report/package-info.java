/**
 * Renders a dossier, as one page, as a brief and as JSON.
 *
 * <p>Articles are hostile: whatever comes from one is escaped before it reaches a page.
 */
@NullMarked
package org.stemma.report;

import org.jspecify.annotations.NullMarked;
