/**
 * Composes the stages of the walk: read, annotate, link, weigh, report. What a Java program embeds.
 *
 * <p>No main method, no server, no SQL.
 */
@NullMarked
package org.stemma.engine;

import org.jspecify.annotations.NullMarked;
