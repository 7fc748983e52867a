package org.stemma.app;

import java.io.InputStream;
import java.io.PrintWriter;

/**
 * What a command talks through.
 *
 * @param in standard input
 * @param out what was asked for
 * @param err what went wrong, and signs of progress
 * @param terminal whether a person watches {@code err}
 */
record Console(InputStream in, PrintWriter out, PrintWriter err, boolean terminal) {}
