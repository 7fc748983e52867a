package org.stemma.model.article;

import java.net.URI;
import org.stemma.model.text.Span;

/**
 * A hyperlink inside an article's text.
 *
 * @param anchor the words that carry it; not empty
 * @param target where it leads, absolute
 */
public record Link(Span anchor, URI target) {}
