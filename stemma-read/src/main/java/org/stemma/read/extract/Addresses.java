package org.stemma.read.extract;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of the web as pages write them. */
public final class Addresses {
    /** Parameters by which campaigns and feeds are told apart. */
    private static final Pattern COUNTING = Pattern.compile(
            "(?:utm_\\w+|fbclid|gclid|dclid|msclkid|igshid|mc_[ce]id|cmpid|at_medium|at_campaign|xtor|traffic_source)(?:=|$)",
            Pattern.CASE_INSENSITIVE);

    /**
     * What web archives write before the address of a page: the moment at which they took it, perhaps a mode. A moment to the
     * second stands for itself; a shorter one only before a whole address.
     */
    private static final Pattern ARCHIVED = Pattern.compile(
            "https?://[^/?#]+/(?:[^?#]*?/)?(?:\\d{14}(?:[a-z]{2}_)?/(?=https?:/|[\\w-]+\\.[\\w.-]+/)"
                    + "|(?:\\d{4,13}\\*?(?:[a-z]{2}_)?|\\d{4}\\.\\d{2}\\.\\d{2}-\\d{6})/(?=https?:/))(.+)",
            Pattern.CASE_INSENSITIVE);

    /** Some archives write one slash only. */
    private static final Pattern SCHEME = Pattern.compile("^(https?):/+", Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    /** The address of the page itself, where this is that of a copy in a web archive; else the same. */
    public static URI original(URI address) {
        Matcher archived = ARCHIVED.matcher(address.toString());
        if (!archived.matches()) {
            return address;
        }
        String page = archived.group(1);
        Matcher scheme = SCHEME.matcher(page);
        String whole = scheme.find() ? scheme.replaceFirst("$1://") : "http://" + page;
        return absolute(whole).map(Addresses::original).orElse(address);
    }

    /** An absolute http or https address; absent for anything else. */
    public static Optional<URI> absolute(String address) {
        return parse(address).filter(Addresses::isWeb);
    }

    /** A link's target made absolute; absent if it is no address of the web, or relative without a base. */
    public static Optional<URI> resolve(Optional<URI> base, String target) {
        Optional<URI> uri = parse(target);
        if (uri.isEmpty() || target.startsWith("#")) {
            return Optional.empty();
        }
        if (uri.get().isAbsolute()) {
            return uri.filter(Addresses::isWeb);
        }
        return base.map(from -> from.resolve(uri.get())).filter(Addresses::isWeb);
    }

    /** The host of an address in lower case without a leading {@code www.}; empty if it has none. */
    public static String host(URI address) {
        String host = address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    /**
     * A form in which two addresses of one page are equal: host in lower case without {@code www.}, path without a last
     * slash, query without the parameters that only count readers; neither scheme nor fragment.
     */
    public static String key(URI address) {
        String path = address.getRawPath() == null ? "" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        StringBuilder key = new StringBuilder(host(address));
        key.append(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        char sign = '?';
        for (String parameter : query.split("&")) {
            if (!parameter.isEmpty() && !COUNTING.matcher(parameter).lookingAt()) {
                key.append(sign).append(parameter);
                sign = '&';
            }
        }
        return key.toString();
    }

    private static boolean isWeb(URI uri) {
        boolean web = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
        return web && uri.getHost() != null;
    }

    /** As browsers do, spaces and other characters that an address may not hold are escaped before it is parsed. */
    private static Optional<URI> parse(String address) {
        String stripped = address.strip();
        if (stripped.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new URI(stripped));
        } catch (URISyntaxException illFormed) {
            try {
                return Optional.of(new URI(escaped(stripped)));
            } catch (URISyntaxException hopeless) {
                return Optional.empty();
            }
        }
    }

    private static String escaped(String address) {
        StringBuilder escaped = new StringBuilder();
        for (int i = 0; i < address.length(); i++) {
            char unit = address.charAt(i);
            if (" \"<>\\^`{|}".indexOf(unit) >= 0) {
                escaped.append('%').append(String.format(Locale.ROOT, "%02X", (int) unit));
            } else if (unit > ' ') {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }
}
