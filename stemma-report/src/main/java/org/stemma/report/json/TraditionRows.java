package org.stemma.report.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.stemma.model.finding.Dossier;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.Archetype;
import org.stemma.model.tradition.Collation;
import org.stemma.model.tradition.Column;
import org.stemma.model.tradition.CopyGroup;
import org.stemma.model.tradition.Derivation;
import org.stemma.model.tradition.LostDocument;
import org.stemma.model.tradition.Reading;
import org.stemma.model.tradition.Revision;
import org.stemma.model.tradition.SharedPassage;
import org.stemma.model.tradition.Story;
import org.stemma.model.tradition.Tie;
import org.stemma.model.tradition.Tradition;
import org.stemma.model.tradition.TraditionId;
import org.stemma.model.tradition.Witness;
import org.stemma.report.cite.Times;

/** Writes stories, variant groups, reconstructions and derivations: how words came down. */
final class TraditionRows {
    private static final double THOUSAND = 1000;

    private final Fields fields;
    private final JsonGenerator json;
    private final Utterances utterances;

    TraditionRows(Fields fields, Utterances utterances) {
        this.fields = fields;
        this.json = fields.json();
        this.utterances = utterances;
    }

    void stories(List<Dossier> dossiers) throws IOException {
        json.writeArrayFieldStart("stories");
        for (Dossier dossier : dossiers) {
            Story story = dossier.stemma().story();
            json.writeStartObject();
            fields.text("id", story.id().value());
            fields.text("title", story.title());
            fields.ids("articles", story.articles());
            fields.text("why", story.reason());
            json.writeArrayFieldStart("ties");
            for (Tie tie : story.ties()) {
                json.writeStartObject();
                fields.text("article", tie.article().value());
                fields.text("why", tie.reason());
                fields.loci("evidence", tie.evidence().loci());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("copies");
            for (CopyGroup group : dossier.stemma().copies()) {
                json.writeStartObject();
                fields.ids("articles", group.articles());
                fields.text("why", group.reason());
                json.writeArrayFieldStart("revisions");
                for (Revision revision : group.revisions()) {
                    revision(revision);
                }
                json.writeEndArray();
                json.writeEndObject();
            }
            json.writeEndArray();
            passages("shared_passages", dossier.stemma().passages());
            passages("shared_elsewhere", dossier.stemma().elsewhere());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void passages(String name, List<SharedPassage> passages) throws IOException {
        json.writeArrayFieldStart(name);
        for (SharedPassage passage : passages) {
            json.writeStartObject();
            fields.locus("a", passage.first());
            fields.locus("b", passage.second());
            json.writeNumberField("words", passage.words());
            json.writeNumberField("share_of_a", share(passage.first()));
            json.writeNumberField("share_of_b", share(passage.second()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** How much of its article's report a stretch is, by characters, to the thousandth. */
    private double share(Locus locus) {
        int report = fields.library().article(locus.article()).article().blocks().stream()
                .filter(block -> block.role().isReport())
                .mapToInt(block -> block.span().length())
                .sum();
        return Math.rint(THOUSAND * Math.min(1, (double) locus.span().length() / Math.max(1, report))) / THOUSAND;
    }

    private void revision(Revision revision) throws IOException {
        json.writeStartObject();
        fields.text("before", revision.before().value());
        fields.text("after", revision.after().value());
        fields.text("kind", Names.of(revision.kind()));
        json.writeArrayFieldStart("edits");
        for (Revision.Edit edit : revision.edits()) {
            json.writeStartObject();
            if (!edit.before().isEmpty()) {
                fields.locus("left_out", new Locus(revision.before(), edit.before()));
            }
            if (!edit.after().isEmpty()) {
                fields.locus("put_in", new Locus(revision.after(), edit.after()));
            }
            json.writeBooleanField("noted", edit.noted());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    void variantGroups(List<Dossier> dossiers) throws IOException {
        json.writeArrayFieldStart("variant_groups");
        for (Dossier dossier : dossiers) {
            for (Tradition tradition : dossier.stemma().traditions()) {
                variantGroup(dossier, tradition);
            }
        }
        json.writeEndArray();
    }

    private void variantGroup(Dossier dossier, Tradition tradition) throws IOException {
        Collation collation = tradition.collation();
        json.writeStartObject();
        fields.text("id", tradition.id().value());
        fields.text("story", dossier.stemma().story().id().value());
        fields.text("speaker", tradition.speaker().map(fields.library()::name));
        fields.text("fullest_text", tradition.archetype().text());
        json.writeArrayFieldStart("utterances");
        for (Witness witness : collation.witnesses()) {
            if (witness.attribution().isPresent()) {
                json.writeString(utterances.id(
                        witness.locus().article(), witness.attribution().getAsInt()));
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("witnesses");
        for (Witness witness : collation.witnesses()) {
            json.writeStartObject();
            fields.text("sigil", witness.sigil());
            fields.place(witness.locus());
            json.writeBooleanField("verbatim", witness.verbatim());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayFieldStart("columns");
        for (Column column : collation.columns()) {
            column(collation, column);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("words");
        for (Archetype.Part part : tradition.archetype().parts()) {
            part(part);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void column(Collation collation, Column column) throws IOException {
        json.writeStartObject();
        fields.text("variation", Names.of(column.variation()));
        json.writeArrayFieldStart("readings");
        for (Reading reading : column.readings()) {
            json.writeStartObject();
            fields.text("text", reading.text());
            fields.texts(
                    "witnesses",
                    reading.witnesses().stream()
                            .map(witness -> collation.witnesses().get(witness).sigil())
                            .toList());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void part(Archetype.Part part) throws IOException {
        json.writeStartObject();
        switch (part) {
            case Archetype.Word word -> {
                fields.text("word", word.text());
                fields.loci("attested", word.attestation().loci());
            }
            case Archetype.Gap gap -> json.writeBooleanField("gap", true);
        }
        json.writeEndObject();
    }

    void reconstructions(List<Dossier> dossiers) throws IOException {
        json.writeArrayFieldStart("reconstructions");
        for (Dossier dossier : dossiers) {
            for (LostDocument document : dossier.stemma().lost()) {
                json.writeStartObject();
                fields.text("id", document.id().value());
                fields.text("story", dossier.stemma().story().id().value());
                fields.text("issuer", fields.library().name(document.issuer()));
                fields.text("issued", document.issued().map(Times::iso));
                fields.text("text", document.text());
                fields.texts(
                        "variant_groups",
                        document.traditions().stream().map(TraditionId::value).toList());
                fields.loci("evidence", document.evidence().loci());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    void derivations(List<Dossier> dossiers) throws IOException {
        json.writeArrayFieldStart("derivations");
        for (Dossier dossier : dossiers) {
            for (Derivation derivation : dossier.stemma().derivations()) {
                json.writeStartObject();
                fields.text("child", derivation.child().value());
                fields.text("parent", derivation.parent().value());
                fields.text("story", dossier.stemma().story().id().value());
                fields.text("kind", Names.of(derivation.kind()));
                json.writeBooleanField("explicit", derivation.credited());
                json.writeBooleanField("certain", derivation.certain());
                fields.locus("evidence", derivation.evidence().first());
                fields.loci(
                        "further_evidence",
                        derivation.evidence().loci().stream().skip(1).toList());
                fields.text("reason", derivation.reason());
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }
}
