package com.elios.interview.testing.store;

import com.elios.interview.application.error.Conflict;
import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.interview.Answer;
import com.elios.interview.domain.model.interview.AnswerId;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.AnswerRepository;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Answers, at most one per interview and index. Can be made to refuse.
public final class InMemoryAnswers implements AnswerRepository {
    private final Map<AnswerId, Answer> byId = new LinkedHashMap<>();
    private boolean refusing;

    @Override
    public synchronized void save(Answer answer) {
        if (refusing) {
            throw new StoreFailure("disk full", new IOException("disk full"));
        }
        boolean taken =
                findByInterview(answer.interviewId()).stream()
                        .anyMatch(a -> a.index() == answer.index() && !a.id().equals(answer.id()));
        if (taken) {
            throw new Conflict("answer " + answer.index());
        }
        byId.put(answer.id(), answer);
    }

    @Override
    public synchronized List<Answer> findByInterview(InterviewId interview) {
        return byId.values().stream()
                .filter(answer -> answer.interviewId().equals(interview))
                .sorted(Comparator.comparingInt(Answer::index))
                .toList();
    }

    public synchronized void refuse(boolean refuse) {
        refusing = refuse;
    }
}
