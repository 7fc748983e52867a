package org.stemma.read.extract.html;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.read.extract.Addresses;
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

    private AddressDate() {}

    /** The day in the path of an address; absent if it holds none. */
    static Optional<PublishedTime> find(Optional<URI> address) {
        String path = address.map(Addresses::original).map(URI::getPath).orElse("");
        for (Pattern pattern : List.of(SPLIT, TOGETHER, NUMBER)) {
            Matcher matcher = pattern.matcher(path);
            if (matcher.find()) {
                return DateParser.inField(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                        .filter(DateFinder::isPlausible)
                        .map(time -> new PublishedTime(time, "address"));
            }
        }
        return Optional.empty();
    }
}
