/**
 * An index of what articles share, kept on disk and brought up to date day by day.
 *
 * <p>{@link org.stemma.engine.index.PassageIndex} holds of each article its fingerprints, about a kilobyte, not its
 * words. Adding a day's articles writes one new file and reads the others once; nothing is sorted again. What the index
 * says depends on the articles in it only, not on how they came there.
 *
 * <pre>{@code
 * PassageIndex index = PassageIndex.open(Path.of("archive.index"));
 * List<SharedStretch> fresh = index.change(List.of(Sketch.of(id, bearer, words)), List.of());
 * }</pre>
 *
 * <p>Files: {@code segment-N} holds the sketches of one change; {@code manifest} names the segments that count, with
 * length and SHA-256 of each, and the sketches in them that were removed since. A change writes its segment beside the
 * others, then a new manifest under another name, and last gives it its name, which is one step of the file system: a
 * crash leaves the old index or the new one. Files that no manifest names are removed by the next change.
 */
@NullMarked
package org.stemma.engine.index;

import org.jspecify.annotations.NullMarked;
