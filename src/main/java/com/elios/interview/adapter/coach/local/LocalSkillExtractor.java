package com.elios.interview.adapter.coach.local;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.SkillExtractor;
import com.elios.interview.domain.port.service.Errand;
import java.util.List;

/// The skills that our own rules found.
public final class LocalSkillExtractor implements SkillExtractor {
    @Override
    public Made<List<ExtractedSkill>> extract(DocumentText text, CvFacts facts, Errand errand) {
        return Made.here(facts.skills());
    }
}
