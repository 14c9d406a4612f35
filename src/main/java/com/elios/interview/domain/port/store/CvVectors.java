package com.elios.interview.domain.port.store;

import com.elios.interview.domain.model.cv.CvAnalysisId;
import java.util.Optional;

/// Keeps what a confirmed CV is about as a vector, so that questions can be searched by it again.
/// Holds vectors of one embedding model only.
public interface CvVectors {
    /// Empty where there is none, or one of another profile: a person may correct a CV.
    ///
    /// @param profile the words that the vector stands for
    Optional<float[]> find(CvAnalysisId cv, String profile);

    /// Adds the vector of a CV, or replaces it.
    void put(CvAnalysisId cv, String profile, float[] vector);

    /// Deletes the vector of a CV, if there is one.
    void delete(CvAnalysisId cv);
}
