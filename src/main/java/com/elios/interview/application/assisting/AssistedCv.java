package com.elios.interview.application.assisting;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.CvSummarizer;
import com.elios.interview.domain.port.SkillExtractor;
import com.elios.interview.domain.port.service.Errand;
import java.util.List;

/// What a CV says, by the language model as well as by our own rules.
public final class AssistedCv implements CvSummarizer, SkillExtractor {
    private final Assistance assistance;
    private final CvSummarizer summarizer;
    private final CvSummarizer ownSummarizer;
    private final SkillExtractor extractor;
    private final SkillExtractor ownExtractor;

    public AssistedCv(
            Assistance assistance,
            CvSummarizer summarizer,
            CvSummarizer ownSummarizer,
            SkillExtractor extractor,
            SkillExtractor ownExtractor) {
        this.assistance = assistance;
        this.summarizer = summarizer;
        this.ownSummarizer = ownSummarizer;
        this.extractor = extractor;
        this.ownExtractor = ownExtractor;
    }

    @Override
    public Made<String> summarize(DocumentText text, CvFacts facts, Errand errand) {
        return assistance.made(
                () -> summarizer.summarize(text, facts, errand),
                () -> ownSummarizer.summarize(text, facts, errand));
    }

    @Override
    public Made<List<ExtractedSkill>> extract(DocumentText text, CvFacts facts, Errand errand) {
        return assistance.made(
                () -> extractor.extract(text, facts, errand),
                () -> ownExtractor.extract(text, facts, errand));
    }
}
