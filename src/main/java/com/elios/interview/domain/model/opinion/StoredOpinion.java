package com.elios.interview.domain.model.opinion;

import com.elios.interview.domain.model.interview.AnswerId;
import java.util.Objects;

/// The opinion about an answer as far as it had been given.
///
/// @param replies how many answers to follow-up questions it includes, from 0
public record StoredOpinion(AnswerId answer, int replies, SecondOpinion opinion) {
    public StoredOpinion {
        Objects.requireNonNull(answer);
        Objects.requireNonNull(opinion);
        if (replies < 0) {
            throw new IllegalArgumentException("negative: " + replies);
        }
    }
}
