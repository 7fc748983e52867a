package org.stemma.read.extract.html;

import org.stemma.read.language.WrittenTime;

/**
 * A time that a page gives for its article.
 *
 * @param time as written
 * @param foundIn where it stood, for people
 */
public record PublishedTime(WrittenTime time, String foundIn) {}
