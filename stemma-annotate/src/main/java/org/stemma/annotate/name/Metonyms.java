package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.token.Words;
import org.stemma.model.annotation.EntityKind;
import org.stemma.model.text.Span;

/**
 * Capitals and seats of power that stand for a country: "Moscow says". Not shared between threads.
 *
 * <p>A capital that speaks, or to which somebody speaks ("urged Paris to …"), means its country there, and becomes one
 * of the country's names; elsewhere it stays a place. Countries that speak are marked as acting, so that "it" may stand
 * for them.
 */
final class Metonyms {
    private final Words words;
    private final NameLexicon lexicon;
    private final Cast cast;
    private final BitSet speakers = new BitSet();

    Metonyms(ArticleContext context, NameLexicon lexicon, Cast cast, List<Speech> speeches) {
        this.words = context.words();
        this.lexicon = lexicon;
        this.cast = cast;
        for (Speech speech : speeches) {
            for (Span speaker : speech.speakers()) {
                speakers.set(words.tokens().at(speaker.start()));
            }
        }
    }

    /** Moves the parts that stand for a country to its figure. */
    void read() {
        List<Cast.Part> parts = cast.parts();
        for (int i = 0; i < parts.size(); i++) {
            Cast.Part part = parts.get(i);
            Figure figure = part.figure();
            boolean place = figure.kind() == EntityKind.PLACE || figure.kind() == EntityKind.OTHER;
            if (!(place || lexicon.countryOfSeat(figure.name()).isPresent()) || !acts(part)) {
                continue;
            }
            Optional<Country> country =
                    lexicon.countryOfCapital(figure.name()).or(() -> lexicon.countryOfSeat(figure.name()));
            if (country.isPresent()) {
                Figure acting = countryFigure(country.get());
                acting.acts = true;
                acting.descriptions.add(figure.name());
                parts.set(i, new Cast.Part(part.from(), part.until(), part.form(), acting));
            } else {
                figure.acts = true;
            }
        }
        dropUnused();
    }

    private boolean acts(Cast.Part part) {
        boolean owner = words.is(part.until(), "'s") || words.is(part.until(), "'");
        return !owner
                && (speakers.get(part.from())
                        || lexicon.speech.contains(words.lower(part.until()))
                        || lexicon.speech.contains(words.lower(part.from() - 1)));
    }

    private Figure countryFigure(Country country) {
        for (Figure figure : cast.figures()) {
            boolean same = figure.names.containsKey(country.name())
                    || country.otherNames().stream().anyMatch(figure.names::containsKey);
            if (same && figure.kind() == EntityKind.PLACE) {
                return figure;
            }
        }
        Figure figure = cast.add();
        figure.vote(EntityKind.PLACE, Candidate.SURE);
        figure.addName(country.name());
        return figure;
    }

    /** Leaves out figures whose every part has moved. */
    private void dropUnused() {
        var used = new ArrayList<Figure>();
        for (Cast.Part part : cast.parts()) {
            used.add(part.figure());
        }
        cast.keep(used);
    }
}
