package com.elios.interview.domain.model.cv;

import com.elios.interview.domain.model.candidate.CandidateId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// One CV of a candidate: its text, the facts, and whether the person has confirmed them. Facts
/// steer questions only once they are confirmed.
///
/// @param fileName the file's name without its folder
/// @param lines the text as it was read, line by line
public record CvAnalysis(
        CvAnalysisId id,
        CandidateId candidateId,
        String fileName,
        List<String> lines,
        CvFacts facts,
        boolean confirmed,
        Instant analysedAt) {
    public CvAnalysis {
        Objects.requireNonNull(id);
        Objects.requireNonNull(candidateId);
        Objects.requireNonNull(fileName);
        lines = List.copyOf(lines);
        Objects.requireNonNull(facts);
        Objects.requireNonNull(analysedAt);
    }

    public CvAnalysis confirm(CvFacts corrected) {
        return new CvAnalysis(id, candidateId, fileName, lines, corrected, true, analysedAt);
    }
}
