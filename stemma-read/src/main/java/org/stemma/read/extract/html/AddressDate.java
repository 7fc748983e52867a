package org.stemma.read.extract.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.read.language.DateParser;

/**
 * Finds the day that an address holds: {@code /2031/03/04/}, {@code /20310304-}, or the number of a system that counts its
 * reports by the minute. The moment at which a web archive took a page is none: the address behind it is read.
 */
final class AddressDate {
    private static final Pattern TOGETHER =
            Pattern.compile("[/_-]((?:19|20)\\d{2})[/_-]?(\\d{2})[/_-]?(\\d{2})(?:[/_.-]|$)");
    private static final Pattern SPLIT = Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:[/_.-]|$)");

    /** Systems that number their reports by the minute: a letter or two, the date, the time, a counter. */
    private static final Pattern NUMBER = Pattern.compile(
            "/[A-Za-z]{0,4}((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?:[01]\\d|2[0-3])[0-5]\\d\\d{0,12}(?:[/.]|$)");

    /** What web archives write before the address of a page: the second at which they took it, perhaps a mode. */
    private static final Pattern ARCHIVED =
            Pattern.compile("^.*?/\\d{14}(?:[a-z]{2}_)?/(?=https?:|[\\w-]+\\.[\\w.-]+/)");

    private AddressDate() {}

    /** The day in the path of an address; absent if it holds none. */
    static Optional<PublishedTime> find(Optional<URI> address) {
        String path = address.map(URI::getPath).orElse("");
        if (path == null) {
            return Optional.empty();
        }
        String own = ARCHIVED.matcher(path).replaceFirst("/");
        for (Pattern pattern : List.of(SPLIT, TOGETHER, NUMBER)) {
            Matcher matcher = pattern.matcher(own);
            if (matcher.find()) {
                return DateParser.inField(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                        .filter(DateFinder::isPlausible)
                        .map(time -> new PublishedTime(time, "address"));
            }
        }
        return Optional.empty();
    }
}
