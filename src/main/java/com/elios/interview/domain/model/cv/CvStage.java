package com.elios.interview.domain.model.cv;

/// The stages of a CV's analysis, in order.
public enum CvStage {
    READING,
    FINDING_FACTS,
    UNDERSTANDING_TOPICS
}
