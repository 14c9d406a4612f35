package com.elios.interview.application.usecase.plan;

import com.elios.interview.application.error.NotFound;
import com.elios.interview.application.settings.SettingsStore;
import com.elios.interview.application.usecase.interview.StartInterview;
import com.elios.interview.application.usecase.profile.LoadProfile;
import com.elios.interview.domain.model.interview.Interview;
import com.elios.interview.domain.model.interview.InterviewMode;
import com.elios.interview.domain.model.interview.PlannedQuestion;
import com.elios.interview.domain.model.interview.SelectionReason;
import com.elios.interview.domain.model.question.Question;
import com.elios.interview.domain.model.question.QuestionId;
import com.elios.interview.domain.port.store.InterviewRepository;
import com.elios.interview.domain.port.store.QuestionRepository;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Starts a practice at once with exactly the questions that the person chose, in their order.
public final class PracticeQuestions {
    private final LoadProfile loadProfile;
    private final QuestionRepository questions;
    private final InterviewRepository interviews;
    private final StartInterview startInterview;
    private final SettingsStore settings;
    private final Preparation preparation;

    public PracticeQuestions(
            LoadProfile loadProfile,
            QuestionRepository questions,
            InterviewRepository interviews,
            StartInterview startInterview,
            SettingsStore settings,
            Clock clock) {
        this.loadProfile = loadProfile;
        this.questions = questions;
        this.interviews = interviews;
        this.startInterview = startInterview;
        this.settings = settings;
        this.preparation = new Preparation(interviews, clock);
    }

    /// @param chosen at least one, each once
    public Interview execute(List<QuestionId> chosen) {
        var byId =
                questions.findAll(chosen).stream()
                        .collect(Collectors.toMap(Question::id, question -> question));
        var planned = chosen.stream().map(id -> planned(id, byId)).toList();
        var candidate = loadProfile.execute().id();
        var prepared =
                preparation.of(
                        candidate, null, InterviewMode.PRACTICE, settings.current().followUps());
        var saved = interviews.save(prepared.plan(planned));
        return startInterview.execute(saved.id());
    }

    private static PlannedQuestion planned(QuestionId id, Map<QuestionId, Question> byId) {
        var question = byId.get(id);
        if (question == null) {
            throw new NotFound("question " + id);
        }
        return new PlannedQuestion(id, new SelectionReason.ChosenTopic(question.mainSkill()));
    }
}
