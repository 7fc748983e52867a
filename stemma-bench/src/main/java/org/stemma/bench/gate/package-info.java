/**
 * The quality gate: what the program finds in the gold sets is never allowed to become worse unnoticed.
 *
 * <p>{@link org.stemma.bench.gate.QualityGate} runs the commands of the program on each task of {@link
 * org.stemma.bench.gate.GateTasks}, as a user would; lets the scorer that comes with the gold set judge the result; and
 * compares its figures with {@code floors.json}. That file is in the repository, the gold sets are not: a task whose
 * gold is missing, or is not the one that the floors were taken on, is skipped and said to be.
 *
 * <p>Hints and traps: a floor is where the figures stood when it was last pinned, not the mark to reach. Pin again after
 * an improvement ({@code make pin}), so that it cannot be lost; lowering a floor needs a reason, which is kept in the
 * file.
 */
@NullMarked
package org.stemma.bench.gate;

import org.jspecify.annotations.NullMarked;
