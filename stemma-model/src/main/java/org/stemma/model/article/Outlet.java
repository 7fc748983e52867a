package org.stemma.model.article;

import java.util.Optional;

/**
 * Who published an article.
 *
 * @param name as the page gives it, or its host where it gives none; not blank
 * @param kind what sort of publisher; {@link OutletKind#UNKNOWN} unless the input says so
 * @param host the host of the article's URI in lower case without a leading {@code www.}; absent without a URI
 */
public record Outlet(String name, OutletKind kind, Optional<String> host) {
    /** @throws IllegalArgumentException if the name is blank */
    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet without a name");
        }
    }
}
