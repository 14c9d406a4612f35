package com.elios.interview.application.usecase.assist;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.port.CvSummarizer;
import com.elios.interview.domain.port.SkillExtractor;
import com.elios.interview.domain.port.service.Errand;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.domain.port.store.CvAnalysisRepository;
import java.util.List;

/// Has a CV read by the language model as well. Nothing is kept: the person decides what of it
/// becomes a fact.
public final class EnrichCv {
    private final CvAnalysisRepository analyses;
    private final CvSummarizer summarizer;
    private final SkillExtractor extractor;

    public EnrichCv(
            CvAnalysisRepository analyses, CvSummarizer summarizer, SkillExtractor extractor) {
        this.analyses = analyses;
        this.summarizer = summarizer;
        this.extractor = extractor;
    }

    public EnrichedCv execute(CvAnalysisId id, Stop stop) {
        var analysis = analyses.find(id).orElseThrow(() -> new NotFound("CV " + id));
        var text = new DocumentText(analysis.lines(), 1, List.of());
        var errand = Errand.of(stop);
        return new EnrichedCv(
                summarizer.summarize(text, analysis.facts(), errand),
                extractor.extract(text, analysis.facts(), errand));
    }
}
