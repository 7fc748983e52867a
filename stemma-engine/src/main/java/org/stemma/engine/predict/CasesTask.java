package org.stemma.engine.predict;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.stemma.engine.Progress;
import org.stemma.engine.TraceSettings;
import org.stemma.engine.Tracer;
import org.stemma.model.finding.Analysis;
import org.stemma.report.json.AnalysisJson;

/** The whole walk on one story. */
final class CasesTask implements PredictTask {
    @Override
    public String name() {
        return "cases";
    }

    @Override
    public String summary() {
        return "the whole walk: a folder of reports in, analysis.json out";
    }

    @Override
    public void run(Path corpus, PredictOptions options, Writer out) throws IOException {
        TraceSettings settings =
                TraceSettings.defaults().withThreads(options.threads()).withAsOf(options.asOf());
        Analysis analysis = new Tracer(settings).trace(List.of(corpus), InputStream.nullInputStream(), Progress.SILENT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new AnalysisJson().render(analysis, bytes);
        out.write(bytes.toString(StandardCharsets.UTF_8));
    }
}
