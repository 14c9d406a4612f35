package com.elios.interview.adapter.cli.questions;

import com.elios.interview.adapter.cli.json.Json;
import com.elios.interview.application.usecase.bank.SearchQuestions.Hit;
import java.math.BigDecimal;
import java.util.List;

/// The JSON of one question that was found.
///
/// @param similarity closeness in meaning, -1 to 1
record HitDocument(
        String id,
        String key,
        int version,
        String type,
        String difficulty,
        List<String> skills,
        String question,
        BigDecimal similarity) {
    static HitDocument of(Hit hit) {
        var question = hit.question();
        return new HitDocument(
                question.id().toString(),
                question.key(),
                question.version(),
                Json.word(question.type()),
                Json.word(question.difficulty()),
                question.skills(),
                question.text(),
                Json.share(hit.cosine()));
    }
}
