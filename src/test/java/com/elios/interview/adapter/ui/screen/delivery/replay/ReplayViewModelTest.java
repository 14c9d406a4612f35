package com.elios.interview.adapter.ui.screen.delivery.replay;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.application.usecase.speech.FindRecording;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.testing.speech.MemoryRecordings;
import com.elios.interview.testing.speech.ReadAloud;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReplayViewModelTest {
    private static final InterviewId INTERVIEW = new InterviewId(new UUID(0, 1));
    private static final DraftPlace FIRST = DraftPlace.ofQuestion(0);
    private static final DraftPlace REPLY = new DraftPlace(0, 1);

    private final MemoryRecordings recordings = new MemoryRecordings();
    private final List<PlayedPlayer> players = new ArrayList<>();
    private final Replays replays =
            new Replays(
                    INTERVIEW,
                    new FindRecording(recordings),
                    new SynchronousTaskRunner(),
                    (file, listener) -> {
                        players.add(new PlayedPlayer(file, listener));
                        return players.getLast();
                    });

    @Test
    void aDeletedRecordingIsSaidToBe() {
        var model = replays.of(FIRST);
        model.load();
        model.toggle();

        assertThat(model.state().get()).isEqualTo(new ReplayState.Deleted());
        assertThat(players).isEmpty();
    }

    @Test
    void playingAndPausingKeepThePlace() {
        var model = kept(FIRST);
        model.toggle();
        assertThat(players.getFirst().file).isEqualTo(recordings.file);
        assertThat(model.playing().get()).isTrue();

        players.getFirst().listener.at(Duration.ofMillis(700));
        model.toggle();
        players.getFirst().listener.at(Duration.ofMillis(900));

        assertThat(model.playing().get()).isFalse();
        assertThat(model.position().get()).isEqualTo(Duration.ofMillis(700));
        assertThat(players.getFirst().told).containsExactly("seek 0", "play", "pause");
    }

    @Test
    void thePlaceStaysWithinTheRecording() {
        var model = kept(FIRST);
        model.move(Duration.ofSeconds(-2));
        assertThat(model.position().get()).isZero();
        model.move(Duration.ofMinutes(9));
        assertThat(model.position().get()).isEqualTo(length(model));
    }

    @Test
    void whereItWasLeftOrSoughtItGoesOn() {
        var model = kept(FIRST);
        model.seek(Duration.ofMillis(500));
        model.toggle();

        assertThat(players.getFirst().told).containsExactly("seek 500", "play");
    }

    @Test
    void afterTheEndItBeginsAnew() {
        var model = kept(FIRST);
        model.toggle();
        players.getFirst().listener.ended();
        assertThat(model.playing().get()).isFalse();
        assertThat(model.position().get()).isEqualTo(length(model));

        model.toggle();
        assertThat(players.getFirst().told).endsWith("seek 0", "play");
    }

    @Test
    void aWordIsHeardFromItsPlaceOn() {
        var model = kept(FIRST);
        model.playFrom(Duration.ofMillis(400));
        model.playFrom(Duration.ofMillis(100));

        assertThat(players.getFirst().told).containsExactly("seek 400", "play", "seek 100");
    }

    @Test
    void whatCannotBePlayedSaysSoAndCanBeTriedAgain() {
        var model = kept(FIRST);
        model.toggle();
        players.getFirst().listener.failed();
        assertThat(model.failed().get()).isTrue();
        assertThat(model.playing().get()).isFalse();
        assertThat(players.getFirst().told).endsWith("close");

        model.toggle();
        assertThat(model.failed().get()).isFalse();
        assertThat(players).hasSize(2);
    }

    @Test
    void oneIsHeardAtATime() {
        var first = kept(FIRST);
        var reply = kept(REPLY);
        first.toggle();
        reply.toggle();

        assertThat(first.playing().get()).isFalse();
        assertThat(reply.playing().get()).isTrue();
        assertThat(players.getFirst().told).endsWith("pause");
    }

    @Test
    void aHiddenScreenGivesTheFileBack() {
        kept(FIRST).toggle();
        replays.hide();

        assertThat(players.getFirst().told).endsWith("close");
        assertThat(replays.of(FIRST).state().get()).isEqualTo(new ReplayState.Looking());
    }

    private ReplayViewModel kept(DraftPlace place) {
        recordings.add(INTERVIEW, place, ReadAloud.of("I measure first."));
        var model = replays.of(place);
        model.load();
        return model;
    }

    private static Duration length(ReplayViewModel model) {
        return ((ReplayState.Kept) model.state().get()).recording().envelope().length();
    }
}
