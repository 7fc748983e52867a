package org.stemma.trace.rebuild;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.TimeInterval;
import org.stemma.model.article.Timestamp;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.text.Span;
import org.stemma.model.tradition.DocumentId;
import org.stemma.model.tradition.LostDocument;
import org.stemma.model.tradition.Tradition;
import org.stemma.trace.passage.Partition;

/**
 * Documents that are not among the articles, put together from the statements of one speaker.
 *
 * <p>Two articles that give the same words of a speaker, and neither of which derives from the other, have them from
 * something that both could read or hear; so has one article that credits a document by name. The other quotations of
 * that speaker in the same articles belong to it, as far as they were given within {@link #OCCASION}. Not safe between
 * threads.
 */
final class LostDocuments {
    /** Statements of one speaker whose first witnesses lie further apart belong to different occasions. */
    private static final Duration OCCASION = Duration.ofDays(3);

    /** So many words shared by two witnesses are one wording, not two reports of one fact. */
    private static final int SHARED_WORDS = 4;

    private final List<Strand> strands;
    private final Map<Strand, Tradition> rebuilt;
    private final Speakers speakers;
    private final BiPredicate<ArticleId, ArticleId> descends;

    LostDocuments(
            List<Strand> strands,
            Map<Strand, Tradition> rebuilt,
            Speakers speakers,
            BiPredicate<ArticleId, ArticleId> descends) {
        this.strands = strands;
        this.rebuilt = rebuilt;
        this.speakers = speakers;
        this.descends = descends;
    }

    List<LostDocument> find() {
        var byIssuer = new TreeMap<EntityId, List<Strand>>();
        Map<EntityId, EntityId> issuers = issuers();
        for (Strand strand : strands) {
            if (!strand.isHeld()) {
                issuer(strand)
                        .ifPresent(issuer -> byIssuer.computeIfAbsent(
                                        issuers.getOrDefault(issuer, issuer), none -> new ArrayList<>())
                                .add(strand));
            }
        }
        var documents = new ArrayList<LostDocument>();
        for (Map.Entry<EntityId, List<Strand>> entry : byIssuer.entrySet()) {
            int number = 0;
            for (List<Strand> occasion : occasions(entry.getValue())) {
                List<Strand> belonging = belonging(occasion);
                if (!belonging.isEmpty()) {
                    number++;
                    String name = entry.getKey().value() + (number == 1 ? "" : "-" + number);
                    documents.add(document(DocumentId.lost(name), entry.getKey(), belonging));
                }
            }
        }
        documents.sort(Comparator.comparing(LostDocument::id));
        return documents;
    }

    /** The strands of one document: those that show that there is one, and what else its bearers quote of the speaker. */
    private List<Strand> belonging(List<Strand> occasion) {
        var witnesses = new LinkedHashSet<Integer>();
        for (Strand strand : occasion) {
            if (showsDocument(strand)) {
                strand.verbatim().forEach(passage -> witnesses.add(passage.article()));
            }
        }
        return occasion.stream()
                .filter(strand -> showsDocument(strand)
                        || strand.verbatim().stream()
                                .anyMatch(passage -> witnesses.contains(passage.article())
                                        && passage.form() == Passage.Form.DIRECT
                                        && !isInterview(passage)))
                .toList();
    }

    private boolean showsDocument(Strand strand) {
        List<Passage> verbatim = strand.verbatim().stream()
                .filter(passage -> !isInterview(passage) && passage.form() != Passage.Form.POST)
                .toList();
        if (verbatim.stream().anyMatch(this::creditsDocument)) {
            return true;
        }
        for (Passage one : verbatim) {
            for (Passage other : verbatim) {
                if (areIndependent(one, other)
                        && Math.min(one.view().size(), other.view().size()) >= SHARED_WORDS) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isInterview(Passage passage) {
        return attribution(passage)
                .filter(attribution -> Interviews.isInterview(passage.bearer(), attribution))
                .isPresent();
    }

    private boolean areIndependent(Passage one, Passage other) {
        ArticleId first = one.bearer().article().id();
        ArticleId second = other.bearer().article().id();
        boolean onePublisher = one.bearer().article().outlet().isPresent()
                && one.bearer()
                        .article()
                        .outlet()
                        .equals(other.bearer().article().outlet());
        return !first.equals(second) && !onePublisher && !descends.test(first, second) && !descends.test(second, first);
    }

    private boolean creditsDocument(Passage passage) {
        return attribution(passage)
                .flatMap(attribution -> DocumentCues.find(passage.bearer(), attribution, speakers))
                .isPresent();
    }

    private static Optional<Attribution> attribution(Passage passage) {
        return passage.attribution().isPresent()
                ? Optional.of(passage.bearer()
                        .attributions()
                        .get(passage.attribution().getAsInt()))
                : Optional.empty();
    }

    private Optional<EntityId> issuer(Strand strand) {
        return rebuilt.containsKey(strand) ? rebuiltOf(strand).speaker().map(speakers::issuer) : Optional.empty();
    }

    private Tradition rebuiltOf(Strand strand) {
        Tradition tradition = rebuilt.get(strand);
        if (tradition == null) {
            throw new IllegalStateException("a strand that was not rebuilt");
        }
        return tradition;
    }

    /** Speakers who are credited with one wording count as one issuer: the one credited most often. */
    private Map<EntityId, EntityId> issuers() {
        var counts = new TreeMap<EntityId, Integer>();
        var together = new LinkedHashMap<EntityId, Set<EntityId>>();
        for (Strand strand : strands) {
            Set<EntityId> credited = strand.verbatim().stream()
                    .filter(passage -> passage.view().size() >= SHARED_WORDS)
                    .flatMap(passage -> passage.speakers().stream().limit(1))
                    .map(speakers::issuer)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            for (EntityId speaker : credited) {
                counts.merge(speaker, 1, Integer::sum);
                together.computeIfAbsent(speaker, none -> new LinkedHashSet<>()).addAll(credited);
            }
        }
        List<EntityId> all = List.copyOf(counts.keySet());
        var numbers = new LinkedHashMap<EntityId, Integer>();
        all.forEach(speaker -> numbers.put(speaker, numbers.size()));
        var circles = new Partition(all.size());
        together.forEach((one, others) -> others.forEach(other ->
                circles.join(Objects.requireNonNull(numbers.get(one)), Objects.requireNonNull(numbers.get(other)))));
        var issuers = new LinkedHashMap<EntityId, EntityId>();
        for (List<Integer> circle : circles.sets()) {
            List<EntityId> members = circle.stream().map(all::get).toList();
            EntityId most = members.stream()
                    .max(Comparator.<EntityId>comparingInt(member -> counts.getOrDefault(member, 0))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            members.forEach(member -> issuers.put(member, most));
        }
        return issuers;
    }

    /** Cuts strands where their first witnesses lie far apart in time; the undated go with the first. */
    private static List<List<Strand>> occasions(List<Strand> strands) {
        var sorted = strands.stream()
                .sorted(Comparator.comparing(strand -> firstSeen(strand).orElse(Instant.MIN)))
                .toList();
        var occasions = new ArrayList<List<Strand>>();
        Instant last = Instant.MIN;
        for (Strand strand : sorted) {
            Instant seen = firstSeen(strand).orElse(last);
            boolean apart = last.equals(Instant.MIN)
                    ? occasions.isEmpty()
                    : Duration.between(last, seen).compareTo(OCCASION) > 0;
            if (apart || occasions.isEmpty()) {
                occasions.add(new ArrayList<>());
            }
            occasions.getLast().add(strand);
            last = seen;
        }
        return occasions;
    }

    private static Optional<Instant> firstSeen(Strand strand) {
        return strand.verbatim().stream()
                .flatMap(passage -> passage.bearer().article().appeared(passage.span()).stream())
                .map(Timestamp::interval)
                .map(TimeInterval::from)
                .min(Comparator.naturalOrder());
    }

    private LostDocument document(DocumentId id, EntityId issuer, List<Strand> belonging) {
        List<Strand> ordered = Sequence.of(belonging.stream()
                .sorted(Comparator.comparing(strand -> strand.fullest()))
                .toList());
        String text = ordered.stream()
                .map(strand -> rebuiltOf(strand).archetype().text())
                .collect(Collectors.joining(" "));
        return new LostDocument(
                id,
                issuer,
                issued(ordered),
                ordered.stream().map(strand -> rebuiltOf(strand).id()).toList(),
                text,
                evidence(ordered));
    }

    private static Optional<TimeInterval> issued(List<Strand> strands) {
        return strands.stream()
                .flatMap(strand -> strand.verbatim().stream())
                .flatMap(passage -> attribution(passage).stream())
                .flatMap(attribution -> attribution.saidAt().stream())
                .min(Comparator.naturalOrder());
    }

    /** One locus an article: where it credits the speaker, else the words themselves. */
    private Evidence evidence(List<Strand> strands) {
        var loci = new LinkedHashMap<Integer, Locus>();
        for (Strand strand : strands) {
            for (Passage passage : strand.verbatim()) {
                credit(passage)
                        .ifPresent(span -> loci.putIfAbsent(
                                passage.article(), passage.bearer().locus(span)));
            }
        }
        for (Strand strand : strands) {
            for (Passage passage : strand.verbatim()) {
                loci.putIfAbsent(passage.article(), passage.locus());
            }
        }
        return new Evidence(List.copyOf(new TreeMap<>(loci).values()));
    }

    private Optional<Span> credit(Passage passage) {
        Optional<Attribution> attribution = attribution(passage);
        Optional<Span> document = attribution.flatMap(found -> DocumentCues.find(passage.bearer(), found, speakers));
        Optional<Span> mention = attribution.flatMap(found -> found.sources().stream()
                .map(Source::mention)
                .flatMap(Optional::stream)
                .findFirst());
        return document.or(() -> mention);
    }
}
