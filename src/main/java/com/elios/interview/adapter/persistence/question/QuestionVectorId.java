package com.elios.interview.adapter.persistence.question;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/// Identity of a vector: of which question, by which model.
@Embeddable
record QuestionVectorId(UUID questionId, String model) implements Serializable {}
