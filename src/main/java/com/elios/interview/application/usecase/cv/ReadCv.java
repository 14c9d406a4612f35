package com.elios.interview.application.usecase.cv;

import com.elios.interview.domain.model.cv.CvStage;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.port.CvAnalyzer;
import com.elios.interview.domain.port.DocumentReader;
import java.nio.file.Path;

/// Reads a CV file and finds its facts; keeps nothing.
public final class ReadCv {
    private final DocumentReader reader;
    private final CvAnalyzer analyzer;

    public ReadCv(DocumentReader reader, CvAnalyzer analyzer) {
        this.reader = reader;
        this.analyzer = analyzer;
    }

    /// Can be stopped by interrupting the thread.
    ///
    /// @throws java.util.concurrent.CancellationException when interrupted
    public CvReading execute(Path file, CvProgress progress) {
        progress.reached(CvStage.READING);
        return switch (reader.read(file)) {
            case DocumentReading.Refused(var reason) -> new CvReading.Refused(reason);
            case DocumentReading.Read(var text) -> {
                progress.reached(CvStage.FINDING_FACTS);
                yield new CvReading.Read(text, analyzer.analyze(text));
            }
        };
    }
}
