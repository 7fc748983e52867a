package org.stemma.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.model.annotation.AnnotatedArticle;
import org.stemma.model.annotation.Attribution;
import org.stemma.model.annotation.Cue;
import org.stemma.model.annotation.Source;
import org.stemma.model.article.Article;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Outlet;
import org.stemma.model.finding.Analysis;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.Independence;
import org.stemma.model.finding.OriginId;
import org.stemma.model.finding.Statement;
import org.stemma.model.tradition.Derivation;
import org.stemma.report.cite.Library;
import org.stemma.report.cite.Times;
import org.stemma.report.json.Names;
import org.stemma.report.json.Utterances;

/** Lays an analysis out as tables. */
public final class Tables {
    /** What stands between several values in one cell. */
    static final String BETWEEN = "; ";

    /** One table of every analysis. */
    public enum Name {
        /** One row an article. */
        ARTICLES,
        /** One row an utterance. */
        UTTERANCES,
        /** One row a claim. */
        CLAIMS,
        /** One row a statement of a claim. */
        MENTIONS,
        /** One row a claim, moment and value. */
        INDEPENDENCE,
        /** One row a derivation. */
        DERIVATIONS,
        /** One row a change of strength. */
        DRIFTS,
        /** One row a pair of statements that were compared. */
        CONFLICTS;

        /** As its file is called. */
        public String file() {
            return Names.of(this);
        }
    }

    private Tables() {}

    /** One table of an analysis. */
    public static Table of(Name name, Analysis analysis) {
        Library library = Library.of(analysis);
        return switch (name) {
            case ARTICLES -> articles(name, analysis, library);
            case UTTERANCES -> utterances(name, analysis, library);
            case CLAIMS -> claims(name, analysis, library);
            case MENTIONS -> mentions(name, analysis, library);
            case INDEPENDENCE -> independence(name, analysis, library);
            case DERIVATIONS -> derivations(name, analysis, library);
            case DRIFTS -> drifts(name, analysis, library);
            case CONFLICTS -> conflicts(name, analysis, library);
        };
    }

    private static Table articles(Name name, Analysis analysis, Library library) {
        Map<ArticleId, String> stories = new LinkedHashMap<>();
        for (Dossier dossier : analysis.dossiers()) {
            String story = dossier.stemma().story().id().value();
            dossier.stemma().story().articles().forEach(id -> stories.put(id, story));
        }
        return new Layout<AnnotatedArticle>(name.file(), library)
                .text("id", annotated -> annotated.article().id().value())
                .optional(
                        "story",
                        annotated -> Optional.ofNullable(
                                stories.get(annotated.article().id())))
                .optional("outlet", annotated -> annotated.article().outlet().map(Outlet::name))
                .text("kind", annotated -> Names.of(annotated.publisherKind()))
                .optional("url", annotated -> annotated.article().uri().map(Object::toString))
                .optional(
                        "published",
                        annotated -> annotated.article().published().map(Times::iso))
                .optional("updated", annotated -> annotated.article().modified().map(Times::iso))
                .text("title", annotated -> library.title(annotated.article().id()))
                .optional("language", annotated -> annotated.article().language())
                .flag("partial", annotated -> annotated.article().partial())
                .text("sha256", annotated -> annotated.article().digest())
                .text("text", annotated -> text(annotated.article()))
                .of(library.articles());
    }

    private static String text(Article article) {
        return article.text().value();
    }

    /** An utterance with where it stands. */
    private record Said(AnnotatedArticle article, Utterances.Row row) {
        Attribution attribution() {
            return article.attributions().get(row.attribution());
        }

        ArticleId id() {
            return article.article().id();
        }
    }

    private static Table utterances(Name name, Analysis analysis, Library library) {
        Utterances utterances = Utterances.of(analysis);
        var said = new ArrayList<Said>();
        for (AnnotatedArticle annotated : library.articles()) {
            utterances.rows(annotated.article().id()).forEach(row -> said.add(new Said(annotated, row)));
        }
        return new Layout<Said>(name.file(), library)
                .text("id", one -> utterances.id(one.id(), one.row().attribution()))
                .place("", one -> one.article().locus(one.row().span()))
                .text("type", one -> Names.of(one.attribution().type()))
                .optional("speakers", one -> joined(one, source -> library.name(source.entity())))
                .optional(
                        "speaker_ids",
                        one -> joined(one, source -> source.entity().value()))
                .optional("cue", one -> one.attribution().cue().map(Cue::lemma))
                .optional("factuality", one -> one.attribution().cue().map(cue -> Names.of(cue.factuality())))
                .optional("said_at", one -> one.attribution().saidAt().map(Times::iso))
                .of(said);
    }

    private static Optional<String> joined(Said said, Function<Source, String> shown) {
        List<String> names = said.attribution().sources().stream().map(shown).toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(BETWEEN, names));
    }

    /** A claim or a part of it with its story. */
    private record Told<T>(String story, Claim claim, T part) {}

    private static <T> List<Told<T>> told(Analysis analysis, Function<Claim, List<T>> parts) {
        var told = new ArrayList<Told<T>>();
        for (Dossier dossier : analysis.dossiers()) {
            for (Claim claim : dossier.claims()) {
                parts.apply(claim).forEach(part -> told.add(new Told<>(story(dossier), claim, part)));
            }
        }
        return told;
    }

    private static String story(Dossier dossier) {
        return dossier.stemma().story().id().value();
    }

    private static Table claims(Name name, Analysis analysis, Library library) {
        return new Layout<Told<Claim>>(name.file(), library)
                .text("id", told -> told.claim().id().value())
                .text("story", Told::story)
                .text("text", told -> told.claim().text())
                .text("kind", told -> Names.of(told.claim().kind()))
                .text("slot", told -> told.claim().slot())
                .whole("mentions", told -> told.claim().statements().size())
                .of(told(analysis, List::of));
    }

    private static Table mentions(Name name, Analysis analysis, Library library) {
        Utterances utterances = Utterances.of(analysis);
        return new Layout<Told<Statement>>(name.file(), library)
                .text("claim", told -> told.claim().id().value())
                .place("", told -> told.part().locus())
                .text("stance", told -> Names.of(told.part().stance()))
                .optional("attributed_to", told -> told.part().attributedTo().map(library::name))
                .value(told -> told.part().value())
                .optional("as_of", told -> told.part().asOf().map(Times::iso))
                .optional("origin", told -> told.part().origin().map(OriginId::value))
                .optional(
                        "utterance",
                        told -> Layout.number(
                                told.part().attribution(),
                                at -> utterances.id(told.part().locus().article(), at)))
                .of(told(analysis, Claim::statements));
    }

    private static Table independence(Name name, Analysis analysis, Library library) {
        return new Layout<Told<Independence>>(name.file(), library)
                .text("claim", told -> told.claim().id().value())
                .text("as_of", told -> told.part().asOf().moment().toString())
                .value(told -> told.part().value())
                .whole("articles", told -> told.part().articles())
                .whole("outlets", told -> told.part().outlets())
                .whole("min", told -> told.part().min())
                .whole("max", told -> told.part().max())
                .whole("named_min", told -> told.part().namedMin())
                .text("why", told -> told.part().why())
                .of(told(analysis, Claim::independence));
    }

    /** A finding of a story. */
    private record In<T>(String story, T finding) {}

    private static <T> List<In<T>> in(Analysis analysis, Function<Dossier, List<T>> findings) {
        var all = new ArrayList<In<T>>();
        for (Dossier dossier : analysis.dossiers()) {
            findings.apply(dossier).forEach(finding -> all.add(new In<>(story(dossier), finding)));
        }
        return all;
    }

    private static Table derivations(Name name, Analysis analysis, Library library) {
        return new Layout<In<Derivation>>(name.file(), library)
                .text("child", in -> in.finding().child().value())
                .text("parent", in -> in.finding().parent().value())
                .text("story", In::story)
                .text("kind", in -> Names.of(in.finding().kind()))
                .flag("explicit", in -> in.finding().credited())
                .flag("certain", in -> in.finding().certain())
                .place("evidence_", in -> in.finding().evidence().first())
                .text("reason", in -> in.finding().reason())
                .of(in(analysis, dossier -> dossier.stemma().derivations()));
    }

    private static Table drifts(Name name, Analysis analysis, Library library) {
        return new Layout<In<Drift>>(name.file(), library)
                .place("", in -> in.finding().passage())
                .text("story", In::story)
                .text(
                        "kinds",
                        in -> String.join(
                                BETWEEN,
                                in.finding().kinds().stream().map(Names::of).toList()))
                .whole("severity", in -> in.finding().severity())
                .place("source_", in -> in.finding().source())
                .text("became", in -> in.finding().became())
                .text("was", in -> in.finding().was())
                .text("why", in -> in.finding().why())
                .of(in(analysis, Dossier::drifts));
    }

    private static Table conflicts(Name name, Analysis analysis, Library library) {
        return new Layout<In<Conflict>>(name.file(), library)
                .text("story", In::story)
                .text("claim", in -> in.finding().claim().value())
                .text("verdict", in -> Names.of(in.finding().verdict()))
                .place("a_", in -> in.finding().first())
                .place("b_", in -> in.finding().second())
                .text("why", in -> in.finding().why())
                .of(in(analysis, Dossier::conflicts));
    }
}
