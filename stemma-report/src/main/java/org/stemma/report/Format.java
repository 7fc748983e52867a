package org.stemma.report;

import java.util.List;
import java.util.Locale;
import org.stemma.model.finding.Renderer;
import org.stemma.report.feed.AtomFile;
import org.stemma.report.graph.GraphMlFile;
import org.stemma.report.json.AnnotationsJsonLd;
import org.stemma.report.json.ClaimsJsonLd;
import org.stemma.report.json.PlacesGeoJson;
import org.stemma.report.json.ProvFile;
import org.stemma.report.table.CsvFile;
import org.stemma.report.table.ParquetFile;

/** A format for other programs, asked for by name beside the page, the brief and {@code analysis.json}. */
public enum Format {
    /** Tables for spreadsheets. */
    CSV,
    /** Tables for analysis at scale. */
    PARQUET,
    /** Who took from whom, for graph programs. */
    GRAPHML,
    /** The places that are named, for maps. */
    GEOJSON,
    /** Who took from whom, in W3C PROV. */
    PROV,
    /** Claims and quotations, in schema.org's words. */
    SCHEMA,
    /** Findings as W3C Web Annotations. */
    ANNOTATIONS,
    /** What changed, as a feed. */
    ATOM;

    /** The name by which it is asked for. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The files that it consists of. */
    public List<Renderer> renderers() {
        return switch (this) {
            case CSV -> CsvFile.all();
            case PARQUET -> ParquetFile.all();
            case GRAPHML -> List.of(new GraphMlFile());
            case GEOJSON -> List.of(new PlacesGeoJson());
            case PROV -> List.of(new ProvFile());
            case SCHEMA -> List.of(new ClaimsJsonLd());
            case ANNOTATIONS -> List.of(new AnnotationsJsonLd());
            case ATOM -> List.of(new AtomFile());
        };
    }
}
