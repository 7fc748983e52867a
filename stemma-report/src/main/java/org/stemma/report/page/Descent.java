package org.stemma.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Origin;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.DocumentId;
import org.stemma.model.tradition.LostDocument;
import org.stemma.report.cite.Excerpt;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.picture.DescentPicture;
import org.stemma.report.wording.Display;
import org.stemma.report.wording.Reasons;
import org.stemma.report.wording.Wording;

/**
 * Who took it from whom: the picture, and the same as a list.
 *
 * @param picture the geometry
 * @param nodes parallel to the picture's nodes
 * @param edges parallel to the picture's edges
 * @param list every derivation in words, also those beyond the picture
 * @param copies groups of articles that are one text
 * @param summary the picture in a sentence
 */
public record Descent(
        DescentPicture picture,
        List<Node> nodes,
        List<Edge> edges,
        List<Edge> list,
        List<Copies> copies,
        String summary) {
    /** Beyond so many documents the lines to further parents step back. */
    public static final int FEW = 40;

    private static final int NAME = 40;
    private static final int DETAIL = 44;
    /** The widths of letters in pixels, as wide as the common sans faces set them. */
    private static final double NAME_LETTER = 7.6;

    private static final double DETAIL_LETTER = 6.4;
    private static final int LABEL_GAP = 24;

    /** What a document's mark shows. */
    public enum Mark {
        /** It brings an origin known by name. */
        NAMED,
        /** It brings an origin not known by name. */
        UNNAMED,
        /** It brings none. */
        REPORT,
        /** It is not among the inputs. */
        LOST
    }

    /**
     * A document.
     *
     * @param mark what its mark shows
     * @param name its outlet or issuer
     * @param detail its time, and which origin it brings
     * @param article its number; 0 for one that is not held
     */
    public record Node(Mark mark, String name, String detail, int article) {}

    /**
     * A derivation.
     *
     * @param sentence who takes from whom
     * @param reason why it is drawn
     * @param credited whether the child says so
     * @param certain whether no other reading is left
     * @param citation the words that show it
     */
    public record Edge(String sentence, String reason, boolean credited, boolean certain, Citation citation) {
        /** How it is known, in words. */
        public String ground() {
            return (credited ? "credited" : "not credited") + (certain ? "" : ", uncertain");
        }
    }

    /**
     * Articles that are one text.
     *
     * @param names their outlets and times
     * @param why they are taken for one
     */
    public record Copies(String names, String why) {}

    /** The width that holds every label, in pixels. */
    public int width() {
        double right = picture.width();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            right = Math.max(
                    right,
                    picture.nodes().get(i).x()
                            + LABEL_GAP
                            + NAME_LETTER * node.name().length()
                            + DETAIL_LETTER * node.detail().length());
        }
        return (int) Math.ceil(right);
    }

    /** Copies the lists. */
    public Descent {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        list = List.copyOf(list);
        copies = List.copyOf(copies);
    }

    static Descent of(Dossier dossier, Citations citations) {
        Library library = citations.library();
        DescentPicture picture = DescentPicture.of(dossier.stemma(), appeared(dossier, library));
        Map<ArticleId, Origin> brought = brought(dossier);
        List<Node> nodes = picture.nodes().stream()
                .map(node -> node(node, dossier, brought, citations))
                .toList();
        List<Derivation> derivations = dossier.stemma().derivations();
        return new Descent(
                picture,
                nodes,
                picture.edges().stream()
                        .map(edge -> edge(edge.derivation(), dossier, citations))
                        .toList(),
                derivations.stream()
                        .map(derivation -> edge(derivation, dossier, citations))
                        .toList(),
                dossier.stemma().copies().stream()
                        .map(group -> copies(group, library))
                        .toList(),
                "Provenance graph of " + Wording.count(picture.nodes().size(), "document") + " with "
                        + Wording.count(derivations.size(), "derivation") + ", source left, later right");
    }

    private static Map<ArticleId, TimeInterval> appeared(Dossier dossier, Library library) {
        var appeared = new LinkedHashMap<ArticleId, TimeInterval>();
        for (ArticleId id : dossier.stemma().story().articles()) {
            library.article(id).article().appeared().ifPresent(time -> appeared.put(id, time.interval()));
        }
        return appeared;
    }

    /** The origin that each article brings into the story; one known by name goes before one that is not. */
    private static Map<ArticleId, Origin> brought(Dossier dossier) {
        var brought = new LinkedHashMap<ArticleId, Origin>();
        for (Origin origin : dossier.origins()) {
            brought.merge(
                    origin.evidence().first().article(),
                    origin,
                    (held, other) -> held.identified() || !other.identified() ? held : other);
        }
        return brought;
    }

    private static Node node(
            DescentPicture.Node drawn, Dossier dossier, Map<ArticleId, Origin> brought, Citations citations) {
        DocumentId id = drawn.id();
        if (id.isLost()) {
            return new Node(Mark.LOST, Excerpt.of(name(id, dossier, citations.library()), NAME), lost(id, dossier), 0);
        }
        var article = new ArticleId(id.value());
        Optional<Origin> origin = Optional.ofNullable(brought.get(article));
        return new Node(
                origin.map(found -> found.identified() ? Mark.NAMED : Mark.UNNAMED)
                        .orElse(Mark.REPORT),
                Excerpt.of(citations.library().outlet(article), NAME),
                Excerpt.of(
                        citations.library().appearedBriefly(article)
                                + (drawn.copies() == 0
                                        ? ""
                                        : " and " + (drawn.copies() == 1 ? "1 copy" : drawn.copies() + " copies"))
                                + origin.map(found -> " · " + found.what()).orElse(""),
                        DETAIL),
                citations.number(article));
    }

    private static String lost(DocumentId id, Dossier dossier) {
        for (LostDocument document : dossier.stemma().lost()) {
            if (document.id().equals(id) && document.issued().isPresent()) {
                return Times.brief(document.issued().get()) + " · not among the inputs";
            }
        }
        return "not among the inputs";
    }

    private static Edge edge(Derivation derivation, Dossier dossier, Citations citations) {
        Library library = citations.library();
        String sentence = Display.line(place(derivation.child(), dossier, library) + " " + Wording.of(derivation.kind())
                + " " + place(derivation.parent(), dossier, library));
        return new Edge(
                sentence,
                reason(derivation),
                derivation.credited(),
                derivation.certain(),
                citations.cite(derivation.evidence().first(), sentence + ". " + reason(derivation)));
    }

    private static String reason(Derivation derivation) {
        return Reasons.sentence(
                derivation.reason(), derivation.evidence().first().article());
    }

    private static String place(DocumentId id, Dossier dossier, Library library) {
        String name = name(id, dossier, library);
        return id.isLost() ? name : name + " (" + library.appearedBriefly(new ArticleId(id.value())) + ")";
    }

    private static String name(DocumentId id, Dossier dossier, Library library) {
        for (LostDocument document : dossier.stemma().lost()) {
            if (document.id().equals(id)) {
                return Display.line(library.name(document.issuer()));
            }
        }
        return id.isLost() ? Display.line(id.value()) : Display.line(library.outlet(new ArticleId(id.value())));
    }

    private static Copies copies(CopyGroup group, Library library) {
        var names = new ArrayList<String>();
        for (ArticleId id : group.articles()) {
            names.add(Display.line(library.outlet(id)) + " (" + library.appearedBriefly(id) + ")");
        }
        return new Copies(String.join("; ", names), Display.sentence(group.reason()));
    }
}
