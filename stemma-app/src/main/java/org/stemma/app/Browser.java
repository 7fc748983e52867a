package org.stemma.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a page in the user's browser, through the command that the desktop has for it. */
final class Browser {
    private Browser() {}

    /** Opens the page; where that fails, says so, since the page is written all the same. */
    static void open(Path page, PrintWriter err) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", ""), page))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException missing) {
            err.println("stemma: no browser could be started; open " + page + " yourself");
        }
    }

    static List<String> command(String system, Path page) {
        String name = system.toLowerCase(Locale.ROOT);
        String address = page.toUri().toString();
        if (name.startsWith("mac")) {
            return List.of("open", address);
        }
        if (name.startsWith("windows")) {
            return List.of("rundll32", "url.dll,FileProtocolHandler", address);
        }
        return List.of("xdg-open", address);
    }
}
