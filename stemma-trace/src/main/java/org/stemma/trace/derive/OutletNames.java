package org.stemma.trace.derive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Entity;
import org.stemma.model.annotation.EntityId;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.Mention;
import org.stemma.model.annotation.MentionForm;
import org.stemma.model.article.Outlet;
import org.stemma.model.text.Span;
import org.stemma.trace.passage.FunctionWords;
import org.stemma.trace.passage.Lexicon;
import org.stemma.trace.passage.WordView;

/**
 * The forms under which articles name the publishers of a story: "The Asker Courier", "the Courier", "Northline" for
 * Northline Wire, "CP" for Continental Press. A form that two publishers share, or that is the name of something else in
 * the story, is nobody's. Immutable; safe between threads.
 */
final class OutletNames {
    private static final Lexicon GENERIC = Lexicon.read("generic-outlet-words.txt");
    private static final int SHORTEST = 2;
    /** A name of fewer words is not shortened to its first words. */
    private static final int LONG_NAME = 3;

    /** A place where a publisher is named. */
    record Naming(Span span, String publisher) {}

    private final Map<String, String> publisherOfForm = new LinkedHashMap<>();
    private final Map<EntityId, String> publisherOfEntity = new LinkedHashMap<>();
    private final Set<String> fullNames = new LinkedHashSet<>();
    private final List<String> forms;

    private OutletNames(List<Report> reports, Map<EntityId, Entity> entities) {
        var shared = new LinkedHashSet<String>();
        for (Report report : reports) {
            if (report.publisher().isEmpty()) {
                continue;
            }
            String publisher = report.publisher().get();
            report.annotated().publisher().ifPresent(id -> publisherOfEntity.put(id, publisher));
            report.annotated().article().outlet().map(Outlet::name).ifPresent(fullNames::add);
            for (String form : forms(report.annotated(), entities)) {
                String other = publisherOfForm.putIfAbsent(form, publisher);
                if (other != null && !other.equals(publisher)) {
                    shared.add(form);
                }
            }
        }
        shared.forEach(publisherOfForm::remove);
        otherNames(reports, entities).forEach(publisherOfForm::remove);
        forms = publisherOfForm.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    static OutletNames of(List<Report> reports, Map<EntityId, Entity> entities) {
        return new OutletNames(reports, entities);
    }

    /**
     * Whether a mention calls a publisher by one of its forms or by a description. "Sull" alone is not The Sull
     * Examiner, whatever a reader of names made of it.
     */
    private boolean isNaming(Report report, Mention mention) {
        if (mention.form() == MentionForm.DESCRIPTION) {
            return true;
        }
        String words = report.annotated().words(mention.span());
        return mention.form() != MentionForm.PRONOUN
                && forms.stream().anyMatch(form -> isIn(report, mention.span(), words, form));
    }

    private boolean isIn(Report report, Span mention, String words, String form) {
        int at = placeOf(words, form, 0);
        if (at < 0 || fullNames.contains(form)) {
            return at >= 0;
        }
        Span place = new Span(mention.start() + at, mention.start() + at + form.length());
        return !isPartOfName(report, place);
    }

    /** The publisher that an entity is; absent if it is none of the story. */
    Optional<String> publisher(EntityId entity) {
        return Optional.ofNullable(publisherOfEntity.get(entity));
    }

    /** The places in some stretch of a report where another publisher is named, in order. */
    List<Naming> in(Report report, Span stretch) {
        var namings = new ArrayList<Naming>();
        for (Mention mention : report.annotated().mentions()) {
            if (stretch.contains(mention.span()) && isNaming(report, mention)) {
                publisher(mention.entity()).ifPresent(named -> namings.add(new Naming(mention.span(), named)));
            }
        }
        for (String form : forms) {
            addPlaces(report, stretch, form, namings);
        }
        namings.removeIf(naming -> report.publisher().equals(Optional.of(naming.publisher())));
        namings.sort(Comparator.comparing(Naming::span));
        return namings;
    }

    /** Whether a stretch names the report's own publisher. */
    boolean namesItself(Report report, Span stretch) {
        String own = report.publisher().orElse("");
        String words = report.text().substring(stretch.start(), stretch.end());
        return publisherOfForm.entrySet().stream()
                .anyMatch(form -> form.getValue().equals(own) && placeOf(words, form.getKey(), 0) >= 0);
    }

    private void addPlaces(Report report, Span stretch, String form, List<Naming> namings) {
        String words = report.text().substring(stretch.start(), stretch.end());
        int at = placeOf(words, form, 0);
        while (at >= 0) {
            var span = new Span(stretch.start() + at, stretch.start() + at + form.length());
            boolean part = !fullNames.contains(form) && isPartOfName(report, span);
            if (!part && namings.stream().noneMatch(naming -> naming.span().overlaps(span))) {
                namings.add(new Naming(span, publisherOfForm.getOrDefault(form, "")));
            }
            at = placeOf(words, form, at + form.length());
        }
    }

    /** Whether a short form is the end of another name: "Union" in "the Dockers’ Union". */
    private static boolean isPartOfName(Report report, Span form) {
        String text = report.text();
        int opening = report.sentenceAround(form).start();
        int before = form.start() - 1;
        if (before <= opening || text.charAt(before) != ' ' || !Character.isUpperCase(text.charAt(form.start()))) {
            return false;
        }
        int word = text.lastIndexOf(' ', before - 1) + 1;
        char last = text.charAt(before - 1);
        boolean joined = Character.isLetterOrDigit(last) || last == '\'' || last == '\u2019';
        boolean article = text.startsWith("The ", word);
        return word > opening && joined && !article && Character.isUpperCase(text.charAt(word));
    }

    private static int placeOf(String words, String form, int from) {
        int at = words.indexOf(form, from);
        while (at >= 0) {
            int end = at + form.length();
            boolean bounded = (at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1)))
                    && (end == words.length() || !Character.isLetterOrDigit(words.charAt(end)));
            if (bounded) {
                return at;
            }
            at = words.indexOf(form, at + 1);
        }
        return -1;
    }

    private static Set<String> forms(AnnotatedArticle annotated, Map<EntityId, Entity> entities) {
        var names = new LinkedHashSet<String>();
        annotated.article().outlet().map(Outlet::name).ifPresent(names::add);
        annotated
                .publisher()
                .flatMap(id -> Optional.ofNullable(entities.get(id)))
                .ifPresent(entity -> {
                    names.add(entity.name());
                });
        var forms = new LinkedHashSet<String>();
        for (String name : names) {
            addForms(name, forms);
        }
        forms.removeIf(form -> form.length() < SHORTEST || !looksLikeName(form));
        return forms;
    }

    private static boolean looksLikeName(String form) {
        String bare = form.startsWith("the ") ? form.substring("the ".length()) : form;
        return !bare.isEmpty()
                && (Character.isUpperCase(bare.codePointAt(0)) || Character.isDigit(bare.codePointAt(0)))
                && !FunctionWords.contains(
                        WordView.of(bare).words().stream().findFirst().orElse("the"));
    }

    private static void addForms(String name, Set<String> forms) {
        String bare = name.startsWith("The ") || name.startsWith("the ") ? name.substring("the ".length()) : name;
        forms.add(bare);
        List<String> words = List.of(bare.split("[ ,]+"));
        int end = words.size();
        while (end > 1 && GENERIC.contains(words.get(end - 1).toLowerCase(java.util.Locale.ROOT))) {
            end--;
        }
        if (end < words.size()) {
            forms.add(String.join(" ", words.subList(0, end)));
        }
        if (words.size() >= LONG_NAME) {
            forms.add(String.join(" ", words.subList(0, words.size() - 1)));
        }
        if (words.size() > 1) {
            forms.add("the " + words.getLast());
            forms.add("The " + words.getLast());
            String letters = words.stream()
                    .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                    .map(word -> word.substring(0, 1))
                    .reduce("", String::concat);
            forms.add(letters);
        }
    }

    /** Names of other things than publishers: of places, above all, after which outlets call themselves. */
    private Set<String> otherNames(List<Report> reports, Map<EntityId, Entity> entities) {
        var names = new LinkedHashSet<String>();
        for (Report report : reports) {
            for (Mention mention : report.annotated().mentions()) {
                Entity entity = entities.get(mention.entity());
                if (entity != null
                        && !publisherOfEntity.containsKey(entity.id())
                        && entity.kind() == EntityKind.PLACE) {
                    names.add(report.annotated().words(mention.span()));
                }
            }
        }
        return names;
    }
}
