package org.stemma.report.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.AsOf;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.ChangeKind;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Renderer;
import org.stemma.model.text.Locus;
import org.stemma.report.cite.Addresses;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.StoryTitle;
import org.stemma.report.cite.Utf8;
import org.stemma.report.cite.Xml10;
import org.stemma.report.json.Names;
import org.stemma.report.wording.Reasons;
import org.stemma.report.wording.Wording;

/**
 * The changes as an Atom feed, {@code changes.atom}, the newest first; what is only told again is left out.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4287">RFC 4287, The Atom Syndication Format</a>
 */
public final class AtomFile implements Renderer {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    @Override
    public String fileName() {
        return "changes.atom";
    }

    @Override
    public String mediaType() {
        return "application/atom+xml; charset=utf-8";
    }

    @Override
    public void render(Analysis analysis, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
            new Feed(xml, Library.of(analysis)).write(analysis);
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
        writer.flush();
    }

    /** A change with its story. */
    private record Told(String story, Change change) {}

    /** One feed in the making. */
    private static final class Feed {
        private final XMLStreamWriter xml;
        private final Library library;
        private final Addresses addresses;

        Feed(XMLStreamWriter xml, Library library) {
            this.xml = xml;
            this.library = library;
            this.addresses = new Addresses(library);
        }

        void write(Analysis analysis) throws XMLStreamException {
            List<Told> changes = changes(analysis);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(NAMESPACE);
            text("title", title(analysis));
            text("id", addresses.made("feed", stories(analysis)));
            text("updated", updated(analysis, changes).toString());
            xml.writeStartElement("author");
            text("name", "Stemma");
            xml.writeEndElement();
            text("generator", "Stemma " + analysis.version());
            for (Told told : changes) {
                entry(told);
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
            xml.writeEndDocument();
        }

        private String title(Analysis analysis) {
            return analysis.dossiers().size() == 1
                    ? "What changed: " + StoryTitle.of(analysis.dossiers().getFirst(), library)
                    : "What changed in " + analysis.dossiers().size() + " stories";
        }

        private static String stories(Analysis analysis) {
            return String.join(
                    " ",
                    analysis.dossiers().stream()
                            .map(dossier -> dossier.stemma().story().id().value())
                            .toList());
        }

        private static List<Told> changes(Analysis analysis) {
            var changes = new ArrayList<Told>();
            for (Dossier dossier : analysis.dossiers()) {
                String story = dossier.stemma().story().id().value();
                for (Change change : dossier.changes()) {
                    if (change.kind() != ChangeKind.REPEATED) {
                        changes.add(new Told(story, change));
                    }
                }
            }
            Comparator<Told> newest =
                    Comparator.comparing(told -> told.change().at().from(), Comparator.reverseOrder());
            return changes.stream().sorted(newest).toList();
        }

        private static Instant updated(Analysis analysis, List<Told> changes) {
            Optional<Instant> newest =
                    changes.stream().map(told -> told.change().at().from()).findFirst();
            return newest.or(() -> analysis.asOf().stream().map(AsOf::moment).max(Comparator.naturalOrder()))
                    .orElse(Instant.EPOCH);
        }

        private void entry(Told told) throws XMLStreamException {
            Change change = told.change();
            Locus place = change.evidence().first();
            String why = Reasons.sentence(change.why(), place.article());
            xml.writeCharacters("\n");
            xml.writeStartElement("entry");
            text("title", Excerpt.of(Wording.of(change.kind()) + ": " + why, Excerpt.HEADLINE));
            text("id", addresses.words(told.story() + " " + change.kind() + " " + change.why(), place));
            text("updated", change.at().from().toString());
            Optional<URI> page = library.article(place.article()).article().uri();
            if (page.isPresent()) {
                xml.writeEmptyElement("link");
                xml.writeAttribute("rel", "related");
                xml.writeAttribute("href", page.get().toASCIIString());
                xml.writeAttribute("title", Xml10.text(library.outlet(place.article())));
            }
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", Names.of(change.kind()));
            text("summary", why);
            xml.writeStartElement("content");
            xml.writeAttribute("type", "text");
            xml.writeCharacters(Xml10.text(evidence(change)));
            xml.writeEndElement();
            xml.writeEndElement();
        }

        private String evidence(Change change) {
            var lines = new ArrayList<String>();
            for (Locus place : change.evidence().loci()) {
                lines.add(library.outlet(place.article()) + ", " + library.appeared(place.article()) + ": “"
                        + Excerpt.of(library.words(library.sentence(place)), Excerpt.QUOTE) + "”");
            }
            return String.join("\n", lines);
        }

        private void text(String element, String words) throws XMLStreamException {
            xml.writeStartElement(element);
            xml.writeCharacters(Xml10.text(words));
            xml.writeEndElement();
        }
    }
}
