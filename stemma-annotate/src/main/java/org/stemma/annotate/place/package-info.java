/**
 * Places: found in a text, and resolved to where they lie.
 *
 * <p>{@link org.stemma.annotate.place.Gazetteer} is a compact table of the world's first-level regions and of its
 * populated places from a thousand inhabitants up, made from GeoNames by {@code build/gazetteer/BuildGazetteer.java}.
 * {@link org.stemma.annotate.place.PlaceNames} adds countries with their adjectives, areas such as the Middle East, and
 * short forms. {@link org.stemma.annotate.place.PlaceFinder} finds names in a text, {@link
 * org.stemma.annotate.place.PlaceResolver} chooses among the places of one name; {@link
 * org.stemma.annotate.place.PlaceReader} does both.
 *
 * <pre>{@code
 * PlaceReader places = PlaceReader.of("en");
 * List<PlaceMention> found = places.read(Lexemes.of("A bridge fell in Lyon, France."));
 * }</pre>
 *
 * <p>Hints and traps: a name that stands in no table is not found, and a fictional place stays without coordinates. A
 * region lies in the middle of the box around its towns.
 */
@NullMarked
package org.stemma.annotate.place;

import org.jspecify.annotations.NullMarked;
