package org.stemma.trace.derive;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Link;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.Post;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.DerivationKind;
import org.stemma.trace.passage.Numbers;
import org.stemma.trace.passage.Overlap;
import org.stemma.trace.passage.Stems;
import org.stemma.trace.passage.WordView;

/** Leads from hyperlinks, addresses in the text, and embedded posts. */
final class Links {
    /** How much of a post must stand in an article that is taken for it. */
    private static final double POST_CONTAINMENT = 0.8;

    private static final int SHORTEST_POST = 4;
    /** A post with so many figures may be known by them. */
    private static final int DIGEST_FIGURES = 4;

    private final Shelf shelf;

    Links(Shelf shelf) {
        this.shelf = shelf;
    }

    List<Lead> leads() {
        var leads = new ArrayList<Lead>();
        for (Report child : shelf.reports()) {
            addLinks(child, leads);
            for (Block block : child.blocks(BlockRole.EMBED)) {
                embedded(child, block)
                        .ifPresent(parent -> leads.add(new Lead(
                                child.number(),
                                parent.number(),
                                Lead.Rank.LINK_OR_EMBED,
                                DerivationKind.EMBEDS,
                                true,
                                child.locus(block.span()),
                                "it shows the post")));
            }
        }
        return leads;
    }

    /** The article that an embedded post is; absent if it is not among them. */
    Optional<Report> embedded(Report child, Block block) {
        Optional<URI> address = block.post().flatMap(Post::uri);
        WordView words = WordView.of(child.text(), List.of(block.span()));
        Report best = null;
        double most = POST_CONTAINMENT;
        for (Report parent : shelf.reports()) {
            if (parent.number() == child.number() || parent.samePublisher(child)) {
                continue;
            }
            if (address.isPresent()
                    && parent.uri()
                            .filter(uri -> sameAddress(uri, address.get()))
                            .isPresent()) {
                return Optional.of(parent);
            }
            if (isDigest(block, words, parent)) {
                return Optional.of(parent);
            }
            double contained =
                    words.size() < SHORTEST_POST || !parent.speaksForItself() ? 0 : containment(words, parent);
            if (contained > most || (best == null && contained == most)) {
                most = contained;
                best = parent;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether a post gives the figures of a document of its own author: the short form of a bulletin. */
    private static boolean isDigest(Block block, WordView words, Report parent) {
        Set<String> figures = Numbers.in(words);
        Set<String> author =
                Stems.of(WordView.of(block.post().flatMap(Post::author).orElse("")));
        Set<String> publisher = Stems.of(WordView.of(
                parent.annotated().article().outlet().map(Outlet::name).orElse("")));
        return parent.speaksForItself()
                && author.size() > 1
                && publisher.containsAll(author)
                && figures.size() >= DIGEST_FIGURES
                && Stems.common(figures, Numbers.in(parent.body())) >= POST_CONTAINMENT * figures.size();
    }

    private static double containment(WordView post, Report parent) {
        Overlap overlap = Overlap.between(post, parent.body());
        return (double) overlap.matched() / post.size();
    }

    private void addLinks(Report child, List<Lead> leads) {
        for (Link link : child.annotated().article().links()) {
            boolean inReport = child.annotated().article().blocks().stream()
                    .anyMatch(block -> block.role().isReport() && block.span().overlaps(link.anchor()));
            if (inReport && !link.anchor().isEmpty()) {
                addLink(child, link.target(), link.anchor(), leads);
            }
        }
        for (Report parent : shelf.reports()) {
            if (parent.uri().isPresent()) {
                String address = parent.uri().get().toString();
                int at = child.text().indexOf(address);
                int end = at + address.length();
                if (at >= 0
                        && (end == child.text().length()
                                || Character.isWhitespace(child.text().charAt(end)))) {
                    addLink(child, parent.uri().get(), new Span(at, end), leads);
                }
            }
        }
    }

    private void addLink(Report child, URI target, Span anchor, List<Lead> leads) {
        List<Report> states = shelf.reports().stream()
                .filter(parent ->
                        parent.number() != child.number() && !parent.uri().equals(child.uri()))
                .filter(parent ->
                        parent.uri().filter(uri -> sameAddress(uri, target)).isPresent())
                .toList();
        stateAt(child, states)
                .ifPresent(parent -> leads.add(new Lead(
                        child.number(),
                        parent.number(),
                        Lead.Rank.LINK_OR_EMBED,
                        DerivationKind.CITES,
                        true,
                        child.locus(anchor),
                        "it links to it")));
    }

    /** Of the states of a page the last that a report may have seen; the first where all appeared after it. */
    private static Optional<Report> stateAt(Report child, List<Report> states) {
        return states.stream()
                .filter(state -> !child.surelyBefore(state))
                .reduce((first, second) -> second)
                .or(() -> states.stream().findFirst());
    }

    /** Whether two addresses lead to one page, whatever their scheme, query and fragment. */
    private static boolean sameAddress(URI one, URI other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(URI uri) {
        String host = uri.getHost() == null ? "" : uri.getHost().replaceFirst("^www\\.", "");
        String path = uri.getPath() == null ? "" : uri.getPath().replaceFirst("/+$", "");
        return host + path;
    }
}
