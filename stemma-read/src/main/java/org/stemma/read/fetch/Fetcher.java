package org.stemma.read.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.stemma.model.article.Capture;
import org.stemma.model.article.Rejected;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.acquire.Acquired;
import org.stemma.read.acquire.Captures;
import org.stemma.read.acquire.Format;
import org.stemma.read.acquire.InputFile;
import org.stemma.read.extract.Addresses;
import org.stemma.read.extract.Announcement;
import org.stemma.read.feed.Listing;
import org.stemma.read.feed.ListingReader;
import org.stemma.read.feed.MalformedListing;

/**
 * Fetches pages and what listings announce into a folder of captures. One for each call; its parts work in threads of their
 * own, one request to a host at a time.
 */
public final class Fetcher {
    private final FetchSettings settings;
    private final CaptureFolder folder;
    private final Names names;
    private final Connector connector;
    private final InstantSource clock;
    private final Pause pause;

    Fetcher(
            FetchSettings settings,
            CaptureFolder folder,
            Names names,
            Connector connector,
            InstantSource clock,
            Pause pause) {
        this.settings = settings;
        this.folder = folder;
        this.names = names;
        this.connector = connector;
        this.clock = clock;
        this.pause = pause;
    }

    /** A fetcher that asks the network. */
    public static Fetcher online(FetchSettings settings, CaptureFolder folder) {
        return new Fetcher(settings, folder, Names.SYSTEM, Connector.SYSTEM, InstantSource.system(), Pause.SYSTEM);
    }

    /**
     * Fetches.
     *
     * @param seeds addresses of pages, feeds, lists of feeds and sitemaps, or paths of such listings on disk
     * @throws UncheckedIOException if the folder cannot be written
     */
    public FetchReport fetch(List<String> seeds, FetchProgress progress) {
        try (HttpTransport transport = new HttpTransport(settings, names, connector, clock);
                Call call = new Call(transport, progress)) {
            seeds.forEach(call::seed);
            call.await();
            return call.report();
        }
    }

    /** The state of one call. */
    private final class Call implements AutoCloseable {
        private final Visits visits;
        private final FetchProgress progress;
        private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        private final Set<URI> asked = new HashSet<>();
        private final List<Rejected> rejected = new ArrayList<>();
        private int underWay;
        private int known;
        private int done;
        private int failed;
        private int pages;
        private int unchanged;
        private int present;
        private int leftOut;
        private long bytes;
        private Optional<IOException> broken = Optional.empty();

        Call(HttpTransport transport, FetchProgress progress) {
            this.visits = new Visits(
                    settings,
                    transport,
                    new HostGate(settings.count(FetchLimit.CONNECTIONS), clock, pause),
                    folder,
                    clock);
            this.progress = progress;
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }

        /** Returns when no address is under way any more. */
        void await() {
            waitForAll();
            broken().ifPresent(full -> {
                throw new UncheckedIOException("the captures cannot be written", full);
            });
        }

        private synchronized void waitForAll() {
            try {
                while (underWay > 0) {
                    wait();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                threads.shutdownNow();
            }
        }

        private synchronized void end() {
            underWay--;
            notifyAll();
        }

        synchronized FetchReport report() {
            if (leftOut > 0) {
                rejected.add(new Rejected(
                        leftOut + " more addresses",
                        RejectionCode.TOO_LARGE,
                        "More than the " + settings.count(FetchLimit.MAX_FETCHES)
                                + " addresses that maxFetches allows; call again to go on."));
            }
            rejected.sort(null);
            return new FetchReport(pages, unchanged, present, bytes, rejected);
        }

        void seed(String seed) {
            Optional<URI> address = Addresses.absolute(seed);
            if (address.isPresent()) {
                ask(address.get(), 0, true);
            } else {
                open(seed);
            }
        }

        /** A listing on disk. */
        private void open(String path) {
            Acquired acquired =
                    Captures.of(new InputFile(Path.of(path), path), settings.count(FetchLimit.MAX_DECODED_BYTES));
            switch (acquired) {
                case Acquired.Captured captured -> {
                    Capture capture = captured.capture();
                    Optional<Format> format = Format.of(capture, path).filter(ListingReader::reads);
                    if (format.isEmpty()) {
                        reject(
                                path,
                                RejectionCode.UNSUPPORTED,
                                "Neither an address (https://…) nor a feed, a list of feeds, a sitemap or a list of addresses.");
                        return;
                    }
                    try {
                        folder.write(
                                String.valueOf(Path.of(path).getFileName()), mediaType(format.get()), capture.body());
                    } catch (IOException full) {
                        fail(full);
                    }
                    follow(capture, format.get(), 1);
                }
                case Acquired.Refused refused -> reject(refused.where(), refused.code(), refused.detail());
                case Acquired.Moved moved -> throw new IllegalStateException("a file moved to " + moved.to());
                case Acquired.Unchanged same -> throw new IllegalStateException("a file without bytes: " + same);
            }
        }

        /** Puts an address on the list, once. */
        private synchronized void ask(URI address, int depth, boolean named) {
            if (!asked.add(address)) {
                return;
            }
            if (!named && !settings.again() && folder.holds(address)) {
                present++;
                return;
            }
            if (known >= settings.count(FetchLimit.MAX_FETCHES)) {
                leftOut++;
                return;
            }
            known++;
            underWay++;
            threads.execute(() -> {
                try {
                    if (broken().isEmpty()) {
                        visit(address, depth);
                    }
                } finally {
                    end();
                }
            });
        }

        private void visit(URI address, int depth) {
            try {
                Visits.Visit visit = visits.visit(address);
                came(visit);
                Optional<Capture> document = visit.document();
                Optional<Format> format = document.flatMap(
                        capture -> Format.of(capture, address.toString()).filter(ListingReader::reads));
                if (document.isPresent() && format.isPresent()) {
                    follow(document.get(), format.get(), depth + 1);
                }
            } catch (FetchFailure failure) {
                reject(address.toString(), failure.code(), failure.sentence());
            } catch (IOException full) {
                fail(full);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                reject(address.toString(), RejectionCode.NOT_FETCHED, "The call was interrupted.");
            }
        }

        private void follow(Capture capture, Format format, int depth) {
            Listing listing;
            try {
                listing = ListingReader.read(capture, format);
            } catch (MalformedListing malformed) {
                reject(capture.location(), RejectionCode.MALFORMED, malformed.sentence());
                return;
            }
            for (Announcement announcement : listing.announcements()) {
                if (announcement.address().isPresent() && isRecent(announcement)) {
                    ask(announcement.address().get(), depth, false);
                }
            }
            if (depth < settings.count(FetchLimit.MAX_LISTING_DEPTH)) {
                listing.further().forEach(further -> ask(further, depth, true));
            } else if (!listing.further().isEmpty()) {
                reject(
                        capture.location(),
                        RejectionCode.UNSUPPORTED,
                        "It names " + listing.further().size() + " further listings, deeper than the "
                                + settings.count(FetchLimit.MAX_LISTING_DEPTH) + " that maxListingDepth allows.");
            }
        }

        private boolean isRecent(Announcement announcement) {
            return settings.since().isEmpty()
                    || announcement.modified().or(announcement::published).stream()
                            .allMatch(time -> time.possible()
                                    .until()
                                    .isAfter(settings.since().get()));
        }

        private synchronized void came(Visits.Visit visit) {
            pages++;
            unchanged += visit.changed() ? 0 : 1;
            bytes += visit.bytes();
            done++;
            progress.advanced(done, failed, known, bytes);
        }

        private synchronized void reject(String where, RejectionCode code, String detail) {
            rejected.add(new Rejected(where, code, detail));
            done++;
            failed++;
            progress.advanced(Math.min(done, known), failed, known, bytes);
        }

        private synchronized Optional<IOException> broken() {
            return broken;
        }

        private synchronized void fail(IOException full) {
            broken = broken.or(() -> Optional.of(full));
        }
    }

    private static String mediaType(Format format) {
        return switch (format) {
            case FEED -> "application/rss+xml";
            case JSON_FEED -> "application/feed+json";
            case OPML -> "text/x-opml";
            case SITEMAP -> "application/xml";
            case ADDRESSES, TEXT, HTML, JSON, JSON_LINES, CRAWLER_RULES, OTHER_XML -> "text/plain";
        };
    }
}
