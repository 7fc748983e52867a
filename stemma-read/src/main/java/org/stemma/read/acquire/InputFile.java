package org.stemma.read.acquire;

import java.nio.file.Path;

/**
 * A file to read.
 *
 * @param path where it is
 * @param location the same for people and for ids: as the user named it, with {@code /} between names
 */
public record InputFile(Path path, String location) {}
