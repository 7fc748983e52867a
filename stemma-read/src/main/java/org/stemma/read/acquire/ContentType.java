package org.stemma.read.acquire;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a {@code Content-Type} field declares; servers often declare it wrongly, so it is a hint.
 *
 * @param mediaType without parameters, in lower case; absent if the field is ill-formed
 * @param charset as declared; absent where none is
 */
public record ContentType(Optional<String> mediaType, Optional<String> charset) {
    /** Nothing declared. */
    public static final ContentType NONE = new ContentType(Optional.empty(), Optional.empty());

    private static final Pattern MEDIA_TYPE = Pattern.compile("^\\s*([\\w!#$&^.+-]{1,80}/[\\w!#$&^.+-]{1,80})");
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})", Pattern.CASE_INSENSITIVE);

    /** What a field's value says; {@link #NONE} for one that says nothing. */
    public static ContentType of(String field) {
        Matcher type = MEDIA_TYPE.matcher(field);
        Matcher charset = CHARSET.matcher(field);
        return new ContentType(
                type.find() ? Optional.of(type.group(1).toLowerCase(Locale.ROOT)) : Optional.empty(),
                charset.find() ? Optional.of(charset.group(1)) : Optional.empty());
    }

    /**
     * Whether the type is that of something which a page only shows or runs: a picture, a film, a font, a style sheet, a
     * script. No report stands in it.
     */
    public boolean isPageResource() {
        return mediaType.filter(ContentType::isResource).isPresent();
    }

    private static boolean isResource(String type) {
        return type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.startsWith("font/")
                || type.startsWith("application/font")
                || type.startsWith("application/x-font")
                || type.equals("text/css")
                || type.endsWith("javascript")
                || type.equals("application/wasm")
                || type.equals("application/octet-stream");
    }
}
