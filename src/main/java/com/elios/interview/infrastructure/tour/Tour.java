package com.elios.interview.infrastructure.tour;

import com.elios.interview.adapter.ui.app.Core;
import com.elios.interview.adapter.ui.kit.frame.Disclosure;
import com.elios.interview.adapter.ui.navigation.Navigator;
import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.usecase.interview.NextQuestion;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.interview.SkipReason;
import com.elios.interview.domain.model.probing.NextStep;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import org.jspecify.annotations.Nullable;

/// Goes through every screen of the running app, practises one whole interview, prints what it
/// measured and closes the window. The data folder should be one made for it.
public final class Tour {
    private final Core core;
    private final Navigator navigator;
    private final Scene scene;
    private final Settling settling;
    private final @Nullable Pictures pictures;
    private final @Nullable Path cv;
    private final PrintStream out;
    private final Clock clock;

    /// @param folder for pictures of the screens; null for none
    /// @param cv a CV to prepare from on the way; null for none
    public Tour(
            Core core,
            Navigator navigator,
            Scene scene,
            @Nullable Path folder,
            @Nullable Path cv,
            PrintStream out,
            Clock clock) {
        this.core = core;
        this.navigator = navigator;
        this.scene = scene;
        this.settling = new Settling(scene, clock);
        this.pictures = folder == null ? null : new Pictures(scene, folder);
        this.cv = cv;
        this.out = out;
        this.clock = clock;
    }

    /// Ends with the window closed. Not to be called on the FX thread.
    public void make() {
        var usable = settling.after(() -> {});
        out.println(
                "usable after "
                        + Duration.between(ProcessFigures.started(clock), usable).toMillis()
                        + " ms, processor time "
                        + ProcessFigures.processorTime().toMillis()
                        + " ms");
        sayMemory("after start");
        picture("home");
        prepare();
        practise();
        visit(new Route.Home(), "home-with-results");
        visit(new Route.History(), "history");
        visit(new Route.Profile(), "profile");
        visit(new Route.Settings(), "settings");
        visit(new Route.SoundCheck(), "sound-check");
        visit(new Route.Trust(), "trust");
        visit(new Route.Ledger(), "ledger");
        sayMemory("after an interview");
        Platform.runLater(Platform::exit);
    }

    private void prepare() {
        visit(new Route.Prepare(null), "prepare");
        if (cv != null) {
            visit(new Route.Prepare(cv), "prepare-facts");
        }
    }

    private void practise() {
        var interview = core.practiceNow().execute().id();
        visit(new Route.Room(interview), "room-empty");
        var question = core.askNextQuestion().execute(interview);
        int answered = 0;
        while (question instanceof NextQuestion.Ask ask) {
            answer(interview, ask, answered);
            answered++;
            question = core.askNextQuestion().execute(interview);
        }
        var _ = core.completeInterview().execute(interview);
        visit(new Route.Report(interview), "report");
    }

    /// Answers the first question with two thirds of its reference answer, so that there is
    /// something covered and something missed to see; skips one; answers the others in full.
    private void answer(InterviewId interview, NextQuestion.Ask ask, int answered) {
        var minute = Duration.ofSeconds(75);
        var reference = ask.question().referenceAnswer();
        if (answered == 3) {
            var _ =
                    core.skipQuestion()
                            .execute(interview, ask.index(), SkipReason.NOT_RELEVANT, minute);
            return;
        }
        var text = answered == 0 ? twoThirds(reference) : reference;
        if (answered == 0) {
            // The room keeps what is in it when it is left, so the draft comes after that.
            visit(new Route.Home(), "home-with-open-interview");
            core.saveDraft().execute(interview, ask.place(), new Draft(text, minute));
            visit(new Route.Room(interview), "room");
        }
        var _ = core.submitAnswer().execute(interview, ask.index(), text, minute);
        if (answered == 0) {
            visit(new Route.Feedback(interview, ask.index()), "feedback-held-back");
            followUp(interview, ask.index(), reference.substring(text.length()).strip());
            visit(new Route.Feedback(interview, ask.index()), "feedback");
            telling();
        }
    }

    /// How the answer is told, where that was measured.
    private void telling() {
        if (scene.lookup("." + StyleClass.TELLING) instanceof Disclosure part) {
            var _ = settling.after(() -> part.heading().setSelected(true));
            var _ = settling.after(() -> toTheTop(part));
            picture("feedback-telling");
        }
    }

    private void toTheTop(Node part) {
        if (scene.lookup("." + StyleClass.PAGE) instanceof ScrollPane page) {
            var content = page.getContent();
            double above = content.sceneToLocal(part.localToScene(0, 0)).getY();
            double hidden = content.getLayoutBounds().getHeight() - page.getHeight();
            page.setVvalue(Math.clamp(above / Math.max(1, hidden), 0, 1));
        }
    }

    /// Answers one follow-up question with the rest and leaves the next, as far as there are any.
    private void followUp(InterviewId interview, int index, String rest) {
        if (!isFollowedUp(interview, index)) {
            return;
        }
        var _ = core.askFollowUp().execute(interview, index);
        visit(new Route.Room(interview), "room-follow-up");
        var _ = core.submitFollowUp().execute(interview, index, rest, Duration.ofSeconds(40));
        visit(new Route.Feedback(interview, index), "feedback-followed-up");
        if (isFollowedUp(interview, index)) {
            var _ = core.passFollowUp().execute(interview, index);
        }
    }

    private boolean isFollowedUp(InterviewId interview, int index) {
        return core.showFeedback().execute(interview, index).next() instanceof NextStep.Ask;
    }

    private static String twoThirds(String text) {
        int end = text.indexOf(". ", text.length() * 2 / 3 - 40);
        return end < 0 ? text : text.substring(0, end + 1);
    }

    private void visit(Route route, String name) {
        var _ = settling.after(() -> navigator.go(route));
        picture(name);
    }

    private void picture(String name) {
        if (pictures != null) {
            pictures.take(name);
        }
    }

    private void sayMemory(String when) {
        ProcessFigures.residentMebibytes()
                .ifPresent(mebibytes -> out.println("memory " + when + " " + mebibytes + " MB"));
    }
}
