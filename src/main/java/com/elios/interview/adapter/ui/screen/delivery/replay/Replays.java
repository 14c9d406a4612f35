package com.elios.interview.adapter.ui.screen.delivery.replay;

import com.elios.interview.adapter.ui.task.TaskRunner;
import com.elios.interview.application.usecase.speech.FindRecording;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import java.util.HashMap;
import java.util.Map;

/// The recordings of an interview on one screen, of which one is heard at a time.
public final class Replays {
    private final InterviewId interview;
    private final FindRecording findRecording;
    private final TaskRunner tasks;
    private final Player.Maker players;
    private final Map<DraftPlace, ReplayViewModel> models = new HashMap<>();

    public Replays(InterviewId interview, FindRecording findRecording, TaskRunner tasks) {
        this(interview, findRecording, tasks, FilePlayer::new);
    }

    Replays(
            InterviewId interview,
            FindRecording findRecording,
            TaskRunner tasks,
            Player.Maker players) {
        this.interview = interview;
        this.findRecording = findRecording;
        this.tasks = tasks;
        this.players = players;
    }

    /// The same until the screen is hidden.
    public ReplayViewModel of(DraftPlace place) {
        return models.computeIfAbsent(place, this::create);
    }

    /// Ends what is heard and gives the files back.
    public void hide() {
        models.values().forEach(ReplayViewModel::hide);
        models.clear();
    }

    private ReplayViewModel create(DraftPlace place) {
        return new ReplayViewModel(
                () -> findRecording.execute(interview, place), tasks, players, this::pauseOthers);
    }

    private void pauseOthers(ReplayViewModel heard) {
        models.values().stream()
                .filter(model -> model != heard && model.playing().get())
                .forEach(ReplayViewModel::pause);
    }
}
