package com.elios.interview.adapter.persistence.json;

import com.elios.interview.domain.model.question.KeyPoint;

/// The stored form of [KeyPoint].
public record KeyPointJson(String text, double weight) {
    public static KeyPointJson of(KeyPoint point) {
        return new KeyPointJson(point.text(), point.weight());
    }

    public KeyPoint toDomain() {
        return new KeyPoint(text, weight);
    }
}
