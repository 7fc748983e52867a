package org.stemma.read.extract.html;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.read.extract.Addresses;

/**
 * What the address of a post tells of it: whose it is, and when it was made, where the site numbers its posts by time.
 *
 * <p>Numbers of X hold the milliseconds since 2010-11-04T01:42:54.657Z above their lowest 22 bits (Twitter's Snowflake, 2010);
 * smaller numbers are older and hold none. Those of TikTok hold the seconds since 1970 above their lowest 32 bits.
 */
final class PostAddress {
    private static final Pattern ACCOUNT = Pattern.compile(
            "/(?:profile/|s/)?@?([\\w.-]{2,60})(?:/(?:status|statuses|video|post|posts|photo))?/[\\w-]+/?.*");
    private static final Pattern STATUS = Pattern.compile("/(?:[^/]+/)?status(?:es)?/(\\d{10,19})(?:/.*)?");
    private static final Pattern FILM = Pattern.compile("/.*/(\\d{19})/?");

    private static final long SNOWFLAKE_EPOCH = 1_288_834_974_657L;
    private static final int SNOWFLAKE_SHIFT = 22;
    private static final long FIRST_SNOWFLAKE = 29_700_859_247L;
    private static final int SECONDS_SHIFT = 32;

    private PostAddress() {}

    /** The handle of the account, with its sign; absent where the address names none. */
    static Optional<String> handle(URI address) {
        String path = String.valueOf(address.getRawPath());
        boolean named = switch (Addresses.host(address)) {
            case "x.com", "twitter.com", "mobile.twitter.com" -> path.contains("/status") && !path.startsWith("/i/");
            case "t.me", "telegram.me" -> !path.startsWith("/c/");
            case "tiktok.com", "threads.net", "threads.com" -> path.startsWith("/@");
            case "bsky.app" -> path.startsWith("/profile/");
            default -> false;
        };
        Matcher account = ACCOUNT.matcher(path);
        return named && account.matches() ? Optional.of("@" + account.group(1)) : Optional.empty();
    }

    /** When the post was made, to the second; absent where its number does not tell. */
    static Optional<Timestamp> posted(URI address) {
        String path = String.valueOf(address.getRawPath());
        return switch (Addresses.host(address)) {
            case "x.com", "twitter.com", "mobile.twitter.com" ->
                number(STATUS, path)
                        .filter(id -> id >= FIRST_SNOWFLAKE)
                        .map(id -> Instant.ofEpochMilli((id >> SNOWFLAKE_SHIFT) + SNOWFLAKE_EPOCH))
                        .map(PostAddress::second);
            case "tiktok.com" ->
                number(FILM, path)
                        .map(id -> Instant.ofEpochSecond(id >>> SECONDS_SHIFT))
                        .map(PostAddress::second);
            default -> Optional.empty();
        };
    }

    private static Optional<Long> number(Pattern pattern, String path) {
        Matcher matcher = pattern.matcher(path);
        try {
            return matcher.matches() ? Optional.of(Long.parseLong(matcher.group(1))) : Optional.empty();
        } catch (NumberFormatException tooLarge) {
            return Optional.empty();
        }
    }

    private static Timestamp second(Instant moment) {
        Instant from = Instant.ofEpochSecond(moment.getEpochSecond());
        return new Timestamp(new TimeInterval(from, from.plusSeconds(1)), true, "number of the post");
    }
}
