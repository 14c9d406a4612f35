package com.elios.interview.adapter.persistence.contract;

import com.elios.interview.domain.model.candidate.Candidate;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.domain.model.cv.CvFacts;
import com.elios.interview.domain.model.cv.SourceLine;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerContent;
import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.model.question.Difficulty;
import com.elios.interview.domain.model.question.KeyPoint;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.model.question.QuestionType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Small valid things to store.
public final class Samples {
    public static final Instant NOON = Instant.parse("2026-03-01T12:00:00.123456Z");
    public static final SourceLine LINE = new SourceLine(7, "Java since 2019 – “services”");

    private Samples() {}

    public static Candidate candidate() {
        return new Candidate(CandidateId.create(), "Ana Núñez", "ana@example.org", NOON);
    }

    public static CvFacts noFacts() {
        return new CvFacts(
                null, null, null, List.of(), List.of(), List.of(), "", null, List.of(), List.of());
    }

    public static CvAnalysis cv(CandidateId candidate, boolean confirmed, Instant at) {
        return new CvAnalysis(
                CvAnalysisId.create(),
                candidate,
                "cv.pdf",
                List.of("Ana", "", LINE.text()),
                noFacts(),
                confirmed,
                at);
    }

    public static Question question(String key, int version) {
        return new Question(
                QuestionId.of(key, version),
                key,
                version,
                QuestionType.TECHNICAL,
                Difficulty.MEDIUM,
                List.of("Java", "Collections"),
                "What does " + key + " mean?",
                "It means a lot. Ωmega 😀",
                List.of(new KeyPoint("a lot", 2), new KeyPoint("all of it", 0.1)));
    }

    public static List<Question> questions(String... keys) {
        return Stream.of(keys).map(key -> question(key, 1)).toList();
    }

    /// READY, with these questions.
    public static Interview ready(CandidateId candidate, List<Question> questions, Instant at) {
        var planned =
                questions.stream()
                        .map(
                                question ->
                                        new PlannedQuestion(
                                                question.id(), new SelectionReason.Variety("Java")))
                        .toList();
        return Interview.prepare(candidate, null, InterviewMode.PRACTICE, at).plan(planned).ready();
    }

    public static Answer typed(Interview interview, int index, String text) {
        return answer(interview, index, new AnswerContent.Typed(text));
    }

    public static Answer answer(Interview interview, int index, AnswerContent content) {
        return new Answer(
                AnswerId.create(),
                interview.id(),
                index,
                interview.questions().get(index).questionId(),
                content,
                NOON,
                Duration.ofNanos(61_000_000_001L),
                null);
    }
}
