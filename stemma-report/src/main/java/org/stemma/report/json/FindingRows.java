package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.stemma.model.article.ArticleId;
import org.stemma.model.article.Rejected;
import org.stemma.model.finding.Change;
import org.stemma.model.finding.Claim;
import org.stemma.model.finding.ClaimId;
import org.stemma.model.finding.Conflict;
import org.stemma.model.finding.Dossier;
import org.stemma.model.finding.Drift;
import org.stemma.model.finding.Funnel;
import org.stemma.model.finding.Independence;
import org.stemma.model.finding.Origin;
import org.stemma.model.finding.OriginId;
import org.stemma.model.finding.Statement;
import org.stemma.model.text.Locus;
import org.stemma.report.cite.Times;

/** Writes claims, contradictions, drift, the time line, funnels and rejected inputs: what the comparison shows. */
final class FindingRows {
    private final Fields fields;
    private final JsonGenerator json;
    private final Utterances utterances;

    FindingRows(Fields fields, Utterances utterances) {
        this.fields = fields;
        this.json = fields.json();
        this.utterances = utterances;
    }

    void claims(List<Dossier> dossiers) throws IOException {
        json.writeArrayFieldStart("claims");
        for (Dossier dossier : dossiers) {
            for (Claim claim : dossier.claims()) {
                claim(dossier, claim);
            }
        }
        json.writeEndArray();
    }

    private void claim(Dossier dossier, Claim claim) throws IOException {
        json.writeStartObject();
        fields.text("id", claim.id().value());
        story(dossier);
        fields.text("text", claim.text());
        fields.text("kind", Names.of(claim.kind()));
        fields.text("slot", claim.slot());
        json.writeArrayFieldStart("mentions");
        for (Statement statement : claim.statements()) {
            mention(statement);
        }
        json.writeEndArray();
        origins(dossier, claim);
        json.writeArrayFieldStart("independence");
        for (Independence row : claim.independence()) {
            independence(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void mention(Statement statement) throws IOException {
        json.writeStartObject();
        fields.place(statement.locus());
        fields.text("stance", Names.of(statement.stance()));
        fields.text("attributed_to", statement.attributedTo().map(fields.library()::name));
        fields.slotValue("value", statement.value());
        fields.text("as_of", statement.asOf().map(Times::iso));
        fields.text("origin", statement.origin().map(OriginId::value));
        if (statement.attribution().isPresent()) {
            fields.text(
                    "utterance",
                    utterances.id(
                            statement.locus().article(), statement.attribution().getAsInt()));
        }
        json.writeEndObject();
    }

    private void origins(Dossier dossier, Claim claim) throws IOException {
        var behind = new TreeSet<OriginId>();
        for (Statement statement : claim.statements()) {
            statement.origin().ifPresent(behind::add);
        }
        json.writeArrayFieldStart("origins");
        for (Origin origin : dossier.origins()) {
            if (behind.contains(origin.id())) {
                json.writeStartObject();
                fields.text("id", origin.id().value());
                fields.text("what", origin.what());
                fields.text("entity", origin.entity().map(fields.library()::name));
                json.writeBooleanField("identified", origin.identified());
                fields.loci("evidence", origin.evidence().loci());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private void independence(Independence row) throws IOException {
        json.writeStartObject();
        fields.text("as_of", row.asOf().given());
        if (row.value().isPresent()) {
            fields.supportedValue("value", row.value().get());
        }
        json.writeNumberField("articles", row.articles());
        json.writeNumberField("outlets", row.outlets());
        json.writeNumberField("min", row.min());
        json.writeNumberField("max", row.max());
        json.writeNumberField("named_min", row.namedMin());
        fields.text("why", row.why());
        fields.loci("evidence", row.evidence().loci());
        json.writeEndObject();
    }

    void contradictions(List<Dossier> dossiers) throws IOException {
        json.writeArrayFieldStart("contradictions");
        for (Dossier dossier : dossiers) {
            for (Conflict conflict : dossier.conflicts()) {
                json.writeStartObject();
                story(dossier);
                fields.text("claim", conflict.claim().value());
                fields.locus("a", conflict.first());
                fields.locus("b", conflict.second());
                fields.text(
                        "kind",
                        dossier.claims().stream()
                                .filter(claim -> claim.id().equals(conflict.claim()))
                                .findFirst()
                                .map(claim -> Names.of(claim.kind())));
                fields.text("verdict", Names.of(conflict.verdict()));
                fields.text("why", conflict.why());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    void drift(List<Dossier> dossiers) throws IOException {
        json.writeArrayFieldStart("drift");
        for (Dossier dossier : dossiers) {
            for (Drift drift : dossier.drifts()) {
                json.writeStartObject();
                fields.place(drift.passage());
                story(dossier);
                fields.texts("kinds", drift.kinds().stream().map(Names::of).toList());
                json.writeNumberField("severity", drift.severity());
                fields.locus("source", drift.source());
                fields.text("became", drift.became());
                fields.text("was", drift.was());
                fields.text("why", drift.why());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    void timeline(List<Dossier> dossiers) throws IOException {
        json.writeArrayFieldStart("timeline");
        for (Dossier dossier : dossiers) {
            for (Change change : dossier.changes()) {
                json.writeStartObject();
                fields.text("at", Times.iso(change.at()));
                story(dossier);
                fields.text("kind", Names.of(change.kind()));
                fields.text("what_changed", change.why());
                fields.texts(
                        "claims", change.claims().stream().map(ClaimId::value).toList());
                fields.ids("articles", articles(change));
                fields.loci("evidence", change.evidence().loci());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static List<ArticleId> articles(Change change) {
        return change.evidence().loci().stream().map(Locus::article).distinct().toList();
    }

    void funnels(List<Dossier> dossiers) throws IOException {
        json.writeArrayFieldStart("funnel");
        for (Dossier dossier : dossiers) {
            Funnel funnel = dossier.funnel();
            json.writeStartObject();
            story(dossier);
            json.writeNumberField("reports", funnel.reports());
            json.writeNumberField("texts", funnel.texts());
            json.writeNumberField("sources", funnel.sources());
            json.writeNumberField("origins_min", funnel.minOrigins());
            json.writeNumberField("origins_max", funnel.maxOrigins());
            json.writeNumberField("origins_named_min", funnel.namedOrigins());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void rejected(List<Rejected> inputs) throws IOException {
        json.writeArrayFieldStart("rejected");
        for (Rejected input : inputs) {
            json.writeStartObject();
            fields.text("where", input.where());
            fields.text("code", Names.of(input.code()));
            fields.text("detail", input.detail());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void story(Dossier dossier) throws IOException {
        fields.text("story", dossier.stemma().story().id().value());
    }
}
