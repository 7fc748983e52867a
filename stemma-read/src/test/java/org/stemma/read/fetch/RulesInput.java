package org.stemma.read.fetch;

import java.net.URI;

/** Reads any bytes as rules for crawlers and asks them about an address. */
public final class RulesInput {
    private static final URI PLACE = URI.create("https://news.example/robots.txt");
    private static final URI PAGE = URI.create("https://news.example/2031/03/04/bridge?page=2");

    private RulesInput() {}

    /** @throws RuntimeException only for a mistake in the reader */
    public static void read(byte[] bytes) {
        Rules rules = Rules.parse(PLACE, bytes, "text/plain");
        rules.objection(PAGE);
        rules.delay();
    }
}
