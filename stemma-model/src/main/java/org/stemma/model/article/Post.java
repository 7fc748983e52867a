package org.stemma.model.article;

import java.net.URI;
import java.util.Optional;

/**
 * The author and date of a post that an article embeds.
 *
 * @param author the name shown; absent if none is
 * @param handle the account's handle with its {@code @}; absent if none is shown
 * @param posted when it was posted, by its own words; absent if it does not say
 * @param uri where it stands; absent if the page does not say
 */
public record Post(Optional<String> author, Optional<String> handle, Optional<Timestamp> posted, Optional<URI> uri) {}
