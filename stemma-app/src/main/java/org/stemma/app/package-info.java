/**
 * The commands, and the one place where the parts are wired together.
 */
@NullMarked
package org.stemma.app;

import org.jspecify.annotations.NullMarked;
