/**
 * The stages of the walk, composed: read, annotate, link, weigh, report. What a Java program embeds; no main method, no
 * server, no SQL.
 *
 * <pre>{@code
 * Tracer tracer = Tracer.withDefaults();
 * Analysis analysis = tracer.trace(List.of(Path.of("examples/ferry")), InputStream.nullInputStream(), Progress.SILENT);
 * for (Renderer renderer : Tracer.renderers()) {
 *     renderer.render(analysis, out);
 * }
 * }</pre>
 *
 * <p>{@link org.stemma.engine.predict} runs one stage alone on a corpus of one's own, which is how quality is measured.
 */
@NullMarked
package org.stemma.engine;

import org.jspecify.annotations.NullMarked;
