package com.elios.interview.domain.port;

import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.DocumentText;
import com.elios.interview.domain.model.cv.ExtractedSkill;
import com.elios.interview.domain.model.service.Made;
import com.elios.interview.domain.port.service.Errand;
import java.util.List;

/// Finds the skills of a CV, each with the line that names it.
public interface SkillExtractor {
    /// @param facts as they were read on this machine
    /// @return the skills of the facts first, in their order, then others that were found; years
    ///     come from dated roles alone
    Made<List<ExtractedSkill>> extract(DocumentText text, CvFacts facts, Errand errand);
}
