package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.annotation.MentionForm;

/**
 * The figures of one article, and which forms of a name belong to which. Not shared between threads.
 *
 * <p>Full names come first, in the order of the text, then the short forms: a surname, a head ("the Courier"), a first
 * word ("Northern" for Northern Wire), letters. A short form goes to a figure only if its kind, country and gender allow
 * it; of several, to the one mentioned last before it.
 */
final class Cast {
    /** A mention while the figures are still being gathered. */
    record Part(int from, int until, MentionForm form, Figure figure) {}

    private final Words words;

    private final NameLexicon lexicon;

    private final List<Figure> figures = new ArrayList<>();

    private final List<Part> parts = new ArrayList<>();

    private final FigureIndex index = new FigureIndex();

    private final ShortForms shortForms;

    Cast(ArticleContext context, NameLexicon lexicon) {
        this.words = context.words();
        this.lexicon = lexicon;
        this.shortForms = new ShortForms(context.words(), lexicon, index);
    }

    List<Figure> figures() {
        return figures;
    }

    List<Part> parts() {
        return parts;
    }

    /** The publisher of the article; null without one. */
    @Nullable Figure publisher() {
        return !figures.isEmpty() && figures.getFirst().publisher ? figures.getFirst() : null;
    }

    Figure add() {
        var figure = new Figure(figures.size());
        figures.add(figure);
        return figure;
    }

    /** Leaves out the figures that are neither listed nor known from outside the text. */
    void keep(List<Figure> used) {
        Set<Figure> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        kept.addAll(used);
        figures.removeIf(figure -> !kept.contains(figure) && !figure.publisher && !figure.postAuthor);
    }

    void addPart(int from, int until, MentionForm form, Figure figure) {
        parts.add(new Part(from, until, form, figure));
    }

    /** The publisher, known before the first word. */
    Figure addPublisher(String name) {
        Figure figure = add();
        figure.publisher = true;
        figure.vote(EntityKind.ORGANISATION, Candidate.SURE);
        int comma = name.indexOf(',');
        String main = NameForms.withoutArticle(comma > 0 ? name.substring(0, comma) : name);
        index.add(figure, main);
        ministry(figure, main);
        figure.names.put(comma > 0 ? name.substring(0, comma) : name, 1);
        return figure;
    }

    /** The author of an embedded post, by the name or handle shown. */
    Figure addPostAuthor(String shown, Optional<String> handle) {
        String name = NameForms.withoutSymbols(shown).strip();
        String main = name.isEmpty() ? shown : name;
        List<Figure> same = index.named(NameForms.key(main));
        Figure figure = same.isEmpty() ? add() : same.getFirst();
        figure.postAuthor = true;
        figure.vote(EntityKind.ORGANISATION, Candidate.GUESS);
        if (same.isEmpty()) {
            index.add(figure, main);
            ministry(figure, main);
        }
        figure.addName(main);
        handle.ifPresent(figure.descriptions::add);
        return figure;
    }

    /** Gathers the figures of candidates, which are in the order of the text. */
    void gather(List<Candidate> candidates) {
        var linked = new Figure[candidates.size()];
        for (int i = 0; i < linked.length; i++) {
            if (candidates.get(i).isFull()) {
                linked[i] = full(candidates.get(i));
            }
        }
        for (int i = 0; i < linked.length; i++) {
            Candidate candidate = candidates.get(i);
            if (linked[i] == null && candidate.acronym()) {
                linked[i] = acronym(candidates, linked, i);
            } else if (linked[i] == null) {
                linked[i] = shortForm(candidate);
            }
            linked[i].seen = i;
        }
        for (int i = 0; i < linked.length; i++) {
            Candidate candidate = candidates.get(i);
            addPart(
                    candidate.from(),
                    candidate.until(),
                    candidate.acronym() ? MentionForm.ACRONYM : MentionForm.NAME,
                    linked[i]);
        }
    }

    private Figure full(Candidate candidate) {
        String name = name(candidate);
        Figure figure = find(index.named(NameForms.key(name)), candidate);
        if (figure == null) {
            figure = longer(candidate, name);
        }
        if (figure == null) {
            figure = add();
        }
        join(figure, candidate, name);
        return figure;
    }

    /** The figure of whose name a name of several words is a part: the end, or for organisations the beginning. */
    private @Nullable Figure longer(Candidate candidate, String name) {
        if (candidate.kind() == EntityKind.PLACE) {
            return null;
        }
        String key = NameForms.key(name);
        int space = key.lastIndexOf(' ');
        for (Figure figure : index.endingIn(key.substring(space + 1)).reversed()) {
            if (figure.mayBe(candidate) && NameForms.hasNameThatEnds(figure, key, candidate.kind())) {
                return figure;
            }
        }
        if (candidate.kind() == EntityKind.PERSON) {
            return null;
        }
        int end = key.indexOf(' ');
        for (Figure figure :
                index.beginningWith(end < 0 ? key : key.substring(0, end)).reversed()) {
            if (figure.mayBe(candidate)
                    && figure.kind() == EntityKind.ORGANISATION
                    && NameForms.hasNameThatBegins(figure, key)) {
                return figure;
            }
        }
        return null;
    }

    /** The figure of letters: the name beside their brackets, else the figure that they fit. */
    private Figure acronym(List<Candidate> candidates, @Nullable Figure[] linked, int index) {
        Candidate candidate = candidates.get(index);
        String letters = NameForms.letters(words.word(candidate.nameFrom()));
        Figure figure = bracketed(candidates, linked, index, letters);
        if (figure == null) {
            figure = find(this.index.withLetters(letters), candidate);
        }
        if (figure == null) {
            figure = expanded(candidate, letters);
        }
        if (figure == null) {
            figure = find(this.index.named(NameForms.key(name(candidate))), candidate);
        }
        if (figure == null) {
            figure = add();
        }
        figure.acronyms.add(polite(candidate));
        if (figure.ministryField.isEmpty() && figure.names.isEmpty()) {
            figure.ministryField = lexicon.ministryOfLetters(letters);
        }
        this.index.addLetters(figure, letters);
        tell(figure, candidate);
        return figure;
    }

    /** The figure written directly before "(ABC)", or inside the brackets after "ABC (". */
    private @Nullable Figure bracketed(
            List<Candidate> candidates, @Nullable Figure[] linked, int index, String letters) {
        int token = candidates.get(index).nameFrom();
        if (words.is(token - 1, "(") && words.is(token + 1, ")") && index > 0) {
            Figure before = linked[index - 1];
            boolean adjacent = candidates.get(index - 1).until() >= token - 2;
            if (before != null && adjacent && candidates.get(index - 1).kind() != EntityKind.PLACE) {
                return before;
            }
        }
        if (words.is(token + 1, "(") && index + 1 < linked.length) {
            Candidate next = candidates.get(index + 1);
            Figure inside = linked[index + 1];
            if (inside != null && next.nameFrom() == token + 2 && NameForms.isInitials(letters, name(next))) {
                return inside;
            }
        }
        return null;
    }

    /** The figure whose name's initials these letters are. */
    private @Nullable Figure expanded(Candidate candidate, String letters) {
        Figure best = null;
        for (Figure figure : figures) {
            if (figure.mayBe(candidate) && figure.kind() != EntityKind.PERSON && hasInitials(figure, letters)) {
                if (best == null || (figure.publisher && !best.publisher) || !best.publisher) {
                    best = best != null && best.publisher ? best : figure;
                }
            }
        }
        return best;
    }

    private boolean hasInitials(Figure figure, String letters) {
        boolean ministry = figure.ministryField.isPresent()
                && lexicon.ministryOfLetters(letters).equals(figure.ministryField);
        return ministry || figure.names.keySet().stream().anyMatch(name -> NameForms.isInitials(letters, name));
    }

    /** The family that the article calls by the plural of a surname, "the Tarrs"; null if it calls none so. */
    @Nullable Figure family(String surname) {
        return shortForms.family(surname);
    }

    private @Nullable Figure family(Candidate candidate, String key) {
        if (!shortForms.isFamily(candidate, key)) {
            return null;
        }
        Figure family = family(key.substring(0, key.length() - 1));
        if (family == null) {
            family = add();
            family.plural = true;
            family.pair = true;
            family.vote(EntityKind.PERSON, 2 * Candidate.SURE);
        }
        return family;
    }

    private Figure shortForm(Candidate candidate) {
        String name = name(candidate);
        String key = NameForms.key(name);
        Figure figure = family(candidate, key);
        if (figure == null) {
            figure = shortForms.surname(candidate, name);
        }
        if (figure == null) {
            figure = find(index.named(key), candidate);
        }
        if (figure == null) {
            figure = shortForms.head(candidate, key);
        }
        if (figure == null) {
            figure = add();
        }
        join(figure, candidate, name);
        return figure;
    }

    private @Nullable Figure find(List<Figure> found, Candidate candidate) {
        for (Figure figure : found.reversed()) {
            if (figure.mayBe(candidate)) {
                return figure;
            }
        }
        return null;
    }

    private void join(Figure figure, Candidate candidate, String name) {
        boolean known = figure.names.containsKey(name);
        figure.addName(name);
        if (!known) {
            index.add(figure, name);
        }
        ministry(figure, name);
        figure.articled |= shortForms.hasArticle(candidate);
        tell(figure, candidate);
    }

    private static void tell(Figure figure, Candidate candidate) {
        figure.vote(candidate.kind(), candidate.weight());
        candidate.roles().forEach(role -> figure.roles.add(role.toLowerCase(Locale.ROOT)));
        if (figure.polity.isEmpty()) {
            figure.polity = candidate.polity();
        }
        if (figure.gender == Gender.UNKNOWN) {
            figure.gender = candidate.gender();
        }
    }

    private void ministry(Figure figure, String name) {
        String key = NameForms.key(name);
        int of = key.indexOf(" of ");
        if (of > 0 && (key.startsWith("ministry") || key.startsWith("department"))) {
            String rest = key.substring(of + 4);
            int more = rest.indexOf(" of ");
            figure.ministryField = lexicon.ministryField(more > 0 ? rest.substring(0, more) : rest);
            if (more > 0 && figure.polity.isEmpty()) {
                String place = name.substring(name.lastIndexOf(" of ") + 4);
                figure.polity =
                        Optional.of(lexicon.country(place).map(Polity::of).orElseGet(() -> Polity.ofPlace(place)));
            }
        }
    }

    /** The name of a candidate as written. */
    private String name(Candidate candidate) {
        return text(candidate.nameFrom(), candidate.nameUntil());
    }

    /** The letters of a candidate with the adjective that picks their holder: "Velmoran MoD". */
    private String polite(Candidate candidate) {
        int from = candidate.nameFrom();
        boolean adjective = candidate.polity().isPresent() && words.isCapital(from - 1) && from > candidate.from();
        return text(adjective ? from - 1 : from, candidate.nameUntil());
    }

    private String text(int from, int until) {
        return NameForms.singleSpaced(words.text()
                .substring(words.tokens().start(from), words.tokens().end(until - 1)));
    }
}
