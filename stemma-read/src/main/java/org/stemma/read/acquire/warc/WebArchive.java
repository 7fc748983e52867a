package org.stemma.read.acquire.warc;

import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.stemma.model.article.RejectionCode;
import org.stemma.read.acquire.Acquired;

/** Reads the documents of a web archive, one record at a time; holds no more than one record. Stateless. */
public final class WebArchive {
    private WebArchive() {}

    /**
     * The documents of an archive, in its order.
     *
     * @param file the archive
     * @param location its name for people
     * @param maxBytes the limit {@code maxFileBytes}, for one record's body before and after its codings are undone
     * @param sink takes each document, redirection and refusal
     */
    public static void forEach(Path file, String location, long maxBytes, Consumer<Acquired> sink) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            RecordReader records = new RecordReader(location, maxBytes);
            long next = 0;
            while (next < channel.size()) {
                next = readFrom(channel, next, location, records, sink);
            }
            if (records.isEmpty()) {
                sink.accept(new Acquired.Refused(
                        location, RejectionCode.EMPTY, "The archive holds no page: " + records.summary() + "."));
            }
        } catch (IOException broken) {
            sink.accept(new Acquired.Refused(
                    location, RejectionCode.UNREADABLE, "The archive cannot be read to its end: " + reason(broken)));
        }
    }

    /**
     * Reads records until the end or a broken one.
     *
     * @return where to go on; the file's size at its end
     */
    private static long readFrom(
            FileChannel channel, long start, String location, RecordReader records, Consumer<Acquired> sink)
            throws IOException {
        channel.position(start);
        WarcReader reader;
        try {
            reader = new WarcReader(channel);
        } catch (IOException cutOff) {
            sink.accept(new Acquired.Refused(location, RejectionCode.MALFORMED, "The archive is cut off."));
            records.refused();
            return channel.size();
        }
        try {
            Optional<WarcRecord> record = reader.next();
            while (record.isPresent()) {
                records.read(record.get(), reader.position(), sink);
                record = reader.next();
            }
            return channel.size();
        } catch (IOException | RuntimeException broken) {
            long last = reader.position();
            OptionalLong next = RecordSearch.after(channel, last);
            String way = next.isPresent()
                    ? "; reading goes on at byte " + next.getAsLong() + "."
                    : "; nothing behind it can be read.";
            sink.accept(new Acquired.Refused(
                    location + ", record at byte " + last, RejectionCode.MALFORMED, explanation(broken) + way));
            records.refused();
            return next.orElse(channel.size());
        }
    }

    private static String explanation(Exception broken) {
        if (broken instanceof EOFException) {
            return "The record is cut off";
        }
        if (broken instanceof ParsingException) {
            return "The record breaks the rules of its format (" + reason(broken) + ")";
        }
        return "The record cannot be read (" + reason(broken) + ")";
    }

    /** The first words of an exception's message; the bytes that a parser shows behind them help nobody. */
    static String reason(Exception broken) {
        if (broken instanceof EOFException) {
            return "it is cut off";
        }
        String message = broken.getMessage() == null ? broken.getClass().getSimpleName() : broken.getMessage();
        int bytes = broken instanceof ParsingException ? message.indexOf(": ") : -1;
        return bytes > 0 ? message.substring(0, bytes) : message;
    }
}
