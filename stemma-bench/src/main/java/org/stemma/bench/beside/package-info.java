/**
 * The peers of linking beside it, in one run on one machine: what they find and how fast.
 *
 * <p>A peer is a program of its own, started from its source and the archives that it needs; nothing of it is on this
 * project's class path, because some are under licences that this project does not take in. Each side is a process of
 * its own with the same options, reads the same file and prints its own times.
 *
 * <pre>
 * sh build/bench.sh stemma-bench/target beside --collatex collatex-core-1.7.1.jar
 * </pre>
 */
@NullMarked
package org.stemma.bench.beside;

import org.jspecify.annotations.NullMarked;
