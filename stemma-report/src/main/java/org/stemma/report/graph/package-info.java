/**
 * Who took from whom as a graph for graph programs: {@link org.stemma.report.graph.GraphMlFile} writes a node a document,
 * held or lost, and an edge a derivation with its evidence.
 */
@NullMarked
package org.stemma.report.graph;

import org.jspecify.annotations.NullMarked;
