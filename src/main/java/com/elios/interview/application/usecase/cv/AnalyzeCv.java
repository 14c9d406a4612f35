package com.elios.interview.application.usecase.cv;

import com.elios.interview.application.bank.TopicSuggestion;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.cv.CvStage;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CancellationException;

/// Imports a candidate's CV: reads it, finds the facts and the topics to practise, and keeps the
/// result unconfirmed.
public final class AnalyzeCv {
    private final ReadCv readCv;
    private final TopicSuggestion topics;
    private final CvAnalysisRepository analyses;
    private final Clock clock;

    public AnalyzeCv(
            ReadCv readCv, TopicSuggestion topics, CvAnalysisRepository analyses, Clock clock) {
        this.readCv = readCv;
        this.topics = topics;
        this.analyses = analyses;
        this.clock = clock;
    }

    /// Can be stopped by interrupting the thread, or by what hears the progress; then nothing is
    /// kept.
    ///
    /// @throws CancellationException when stopped
    public CvImport execute(CandidateId candidate, Path file, CvProgress progress) {
        return switch (readCv.execute(file, progress)) {
            case CvReading.Refused(var reason) -> new CvImport.Refused(reason);
            case CvReading.Read(var text, var facts) -> {
                progress.reached(CvStage.UNDERSTANDING_TOPICS);
                var analysis =
                        new CvAnalysis(
                                CvAnalysisId.create(),
                                candidate,
                                String.valueOf(file.getFileName()),
                                text.lines(),
                                topics.addTo(facts),
                                false,
                                clock.instant());
                keep(analysis, progress);
                yield new CvImport.Imported(analysis);
            }
        };
    }

    /// Asks for the last time whether the import is still wanted, also when it was kept already:
    /// a person may cancel while the store writes.
    private void keep(CvAnalysis analysis, CvProgress progress) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        progress.reached(CvStage.UNDERSTANDING_TOPICS);
        analyses.save(analysis);
        try {
            progress.reached(CvStage.UNDERSTANDING_TOPICS);
        } catch (CancellationException cancelled) {
            analyses.delete(analysis.id());
            throw cancelled;
        }
    }
}
