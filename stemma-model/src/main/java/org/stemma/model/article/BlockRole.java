package org.stemma.model.article;

/** What a block of an article is. */
public enum BlockRole {
    /** The article's title. */
    HEADLINE,
    /** The summary under the headline. */
    STANDFIRST,
    /** Who wrote it, and often when. */
    BYLINE,
    /** Place, date and agency before the first sentence, or a line of metadata. */
    DATELINE,
    /** A paragraph of the body. */
    PARAGRAPH,
    /** A heading inside the body. */
    SUBHEADING,
    /** An entry of a list in the body. */
    LIST_ITEM,
    /** A passage set apart as somebody else's words. */
    BLOCK_QUOTE,
    /** Words under a picture. */
    CAPTION,
    /** Who took a picture, or which agency's material was used. */
    CREDIT,
    /** A post by somebody else, with its own author and date. */
    EMBED,
    /** A note that the article was changed, and how. */
    CORRECTION,
    /** Words of the page that are not the article: navigation, related links, newsletter boxes. */
    FURNITURE;

    /** Whether sentences here are the publisher's report: they may assert and attribute. */
    public boolean isReport() {
        return switch (this) {
            case HEADLINE, STANDFIRST, PARAGRAPH, SUBHEADING, LIST_ITEM, BLOCK_QUOTE, CORRECTION -> true;
            case BYLINE, DATELINE, CAPTION, CREDIT, EMBED, FURNITURE -> false;
        };
    }
}
