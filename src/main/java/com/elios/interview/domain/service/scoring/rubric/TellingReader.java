package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Criterion;
import com.elios.interview.domain.model.evaluation.Rating;
import com.elios.interview.domain.model.evaluation.SentencePart;
import com.elios.interview.domain.model.evaluation.Telling;
import com.elios.interview.domain.model.question.QuestionType;
import com.elios.interview.domain.service.scoring.detect.Assurance;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.List;

/// Reads how an answer is told: the part of each sentence, the level of each criterion, and how
/// sure the wording is.
public final class TellingReader {
    private TellingReader() {}

    /// @param answer without what was said before
    public static ReadTelling read(QuestionType type, Passage answer) {
        var said =
                switch (type) {
                    case BEHAVIOURAL -> StorySentences.of(answer);
                    case SITUATIONAL -> PlanSentences.of(answer);
                    case TECHNICAL ->
                            answer.sentences().stream()
                                    .map(s -> new Said(answer, s, List.of(), List.of()))
                                    .toList();
                };
        var structure = new Structure(type, answer, said);
        List<Rating> ratings = new ArrayList<>();
        switch (type) {
            case BEHAVIOURAL -> {
                ratings.addAll(StoryRatings.of(said));
                ratings.add(Ownership.of(Criterion.OWNERSHIP, said));
                ratings.add(Specifics.ofStory(answer));
            }
            case SITUATIONAL -> {
                ratings.addAll(PlanRatings.of(said));
                ratings.add(Ownership.of(Criterion.COMMITMENT, said));
                ratings.add(Specifics.ofPlan(answer));
            }
            case TECHNICAL -> {}
        }
        var flaws = structure.flaws();
        ratings.add(structure.rating(flaws));
        var parts =
                type == QuestionType.TECHNICAL
                        ? List.<SentencePart>of()
                        : said.stream().map(Said::asPart).toList();
        return new ReadTelling(new Telling(ratings, parts, Assurance.of(answer)), flaws);
    }
}
