package org.stemma.read.language;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.article.Post;

/**
 * Recognises the end that social networks put under an embedded post: {@code — Name (@handle) March 4, 2031}. Words
 * before it are the post's.
 */
public final class PostTail {
    private static final Pattern TAIL = Pattern.compile(
            "(?:^|\\s)(?:—|–|-{1,2}|&mdash;)\\s*(?<name>[^—\\n]{1,80}?)\\s*\\((?<handle>@[\\p{L}\\p{N}_.-]{1,50}(?:@[\\p{L}\\p{N}.-]{3,60})?)\\)\\s*(?<date>[^\\n]{6,40})?$");

    /** The name of an account and its dash fit into so many characters before the handle. */
    private static final int MAX_NAME = 120;

    private PostTail() {}

    /**
     * The tail of a post.
     *
     * @param start its first character, the dash
     * @param post who posted it, and when
     */
    public record Found(int start, Post post) {}

    /** The tail that a line ends with; absent if it ends with none. */
    public static Optional<Found> find(String line) {
        int handle = line.lastIndexOf("(@");
        if (handle < 0) {
            return Optional.empty();
        }
        int from = Math.max(0, handle - MAX_NAME);
        Matcher matcher = TAIL.matcher(line).region(from, line.length());
        if (!matcher.find()) {
            return Optional.empty();
        }
        Optional<String> date = Optional.ofNullable(matcher.group("date"));
        Optional<WrittenTime> posted = date.flatMap(DateParser::inWords);
        if (date.isPresent() && posted.isEmpty()) {
            return Optional.empty();
        }
        Post post = new Post(
                Optional.of(matcher.group("name")).filter(name -> !name.isBlank()),
                Optional.of(matcher.group("handle")),
                posted.map(time -> time.timestamp("embedded post")),
                Optional.empty());
        return Optional.of(new Found(matcher.start(), post));
    }
}
