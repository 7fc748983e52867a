package org.stemma.read.extract.html;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.stemma.read.extract.Addresses;
import org.stemma.read.language.Lexicon;

/**
 * A frame that shows somebody else's post, film or document: an {@code iframe} of a host that offers such
 * ({@code page/frame-hosts.txt}), the elements of AMP for the same, the script that puts a post of Telegram in its place. The
 * page holds no word of what is shown; its address names it.
 *
 * @param address where the post stands for readers, as far as that can be told from the frame's
 */
record Frame(URI address) {
    private static final Set<String> HOSTS =
            Lexicon.lines("page/frame-hosts.txt").stream().collect(Collectors.toUnmodifiableSet());

    /** Where pages keep a frame's address until it is scrolled to. */
    private static final List<String> SOURCES = List.of("src", "data-src", "data-lazy-src", "data-url", "data-href");

    /** AMP's elements that name a post by a number or code of its site. */
    private static final Map<String, Function<Element, Optional<String>>> AMP = Map.of(
            "amp-twitter", element -> code(element, "data-tweetid", "https://x.com/i/status/"),
            "amp-instagram", element -> code(element, "data-shortcode", "https://www.instagram.com/p/"),
            "amp-youtube", element -> code(element, "data-videoid", "https://www.youtube.com/watch?v="),
            "amp-facebook", element -> code(element, "data-href", ""),
            "amp-tiktok", element -> code(element, "data-src", "https://www.tiktok.com/embed/v2/"));

    /** The last names of the frames that hold a button, a form or a list, and nothing that somebody said. */
    private static final Pattern CONTROL = Pattern.compile(
            "(?i)/widgets/|/(?:like|like_?box|share|share_button|send|follow|follow_button|tweet_button|subscribe|subscribe_embed"
                    + "|page|fan|comments|chat|login|login_button|timeline)(?:\\.[\\w.]+)?$");

    /** The frame that an element is; absent for any other. */
    static Optional<Frame> of(Element element) {
        return switch (element.normalName()) {
            case "iframe", "amp-iframe" ->
                SOURCES.stream()
                        .map(element::attr)
                        .filter(source -> !source.isBlank())
                        .findFirst()
                        .flatMap(Frame::web)
                        .filter(address -> isOffered(address)
                                && !CONTROL.matcher(String.valueOf(address.getRawPath()))
                                        .find())
                        .map(address -> new Frame(shown(address)));
            case "script" ->
                element.hasAttr("data-telegram-post")
                        ? code(element, "data-telegram-post", "https://t.me/")
                                .flatMap(Frame::web)
                                .map(Frame::new)
                        : Optional.empty();
            default ->
                Optional.ofNullable(AMP.get(element.normalName()))
                        .flatMap(name -> name.apply(element))
                        .flatMap(Frame::web)
                        .map(Frame::new);
        };
    }

    /** Whether an element may be one, by its tag. */
    static boolean mayBe(String tag) {
        return tag.equals("iframe") || tag.equals("script") || tag.startsWith("amp-");
    }

    private static Optional<String> code(Element element, String attribute, String before) {
        String code = element.attr(attribute).strip();
        return code.isEmpty() ? Optional.empty() : Optional.of(code.startsWith("http") ? code : before + code);
    }

    private static Optional<URI> web(String source) {
        String stripped = source.strip();
        return Addresses.absolute(stripped.startsWith("//") ? "https:" + stripped : stripped)
                .map(Addresses::original);
    }

    private static boolean isOffered(URI address) {
        String host = Addresses.host(address);
        while (!HOSTS.contains(host)) {
            int dot = host.indexOf('.');
            if (dot < 0) {
                return false;
            }
            host = host.substring(dot + 1);
        }
        return true;
    }

    /** The address that a frame's one names in a parameter or by a number; else the frame's without what only lays it out. */
    private static URI shown(URI frame) {
        Optional<URI> named =
                parameter(frame, "href").or(() -> parameter(frame, "url")).flatMap(Addresses::absolute);
        if (named.isPresent()) {
            return named.get();
        }
        String host = Addresses.host(frame);
        String path = String.valueOf(frame.getRawPath());
        Optional<String> number = parameter(frame, "id").filter(id -> id.matches("\\d{5,20}"));
        if (host.equals("platform.twitter.com") || host.equals("platform.x.com")) {
            return number.map(id -> URI.create("https://x.com/i/status/" + id)).orElse(frame);
        }
        if (host.startsWith("youtube") && path.startsWith("/embed/")) {
            return URI.create("https://www.youtube.com/watch?v=" + path.substring("/embed/".length()));
        }
        boolean numbered = frame.getRawQuery() != null && frame.getRawQuery().contains("id=");
        String whole = frame.toString();
        int end = whole.indexOf(numbered ? "#" : "?");
        String bare = end < 0 ? whole : whole.substring(0, end);
        return Addresses.absolute(bare.replaceFirst("/embed(?:/captioned)?/?$", "/"))
                .orElse(frame);
    }

    private static Optional<String> parameter(URI address, String name) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return Stream.of(query.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> decoded(pair.substring(name.length() + 1)))
                .findFirst();
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException illFormed) {
            return value;
        }
    }
}
