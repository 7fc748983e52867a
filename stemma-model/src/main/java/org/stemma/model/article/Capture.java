package org.stemma.model.article;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * The bytes of one document as they came, never altered.
 *
 * @param location where it was read: a path as the user gave it, a URI, a record of an archive; for people and for ids
 * @param uri the address it was fetched from; absent for a file
 * @param retrieved when it was fetched; absent for a file
 * @param mediaType the declared media type without parameters, in lower case; absent where none was declared
 * @param charset the declared charset; absent where none was declared
 * @param body the bytes
 */
public record Capture(
        String location,
        Optional<URI> uri,
        Optional<Instant> retrieved,
        Optional<String> mediaType,
        Optional<String> charset,
        Bytes body) {}
