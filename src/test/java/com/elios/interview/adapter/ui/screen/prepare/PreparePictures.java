package com.elios.interview.adapter.ui.screen.prepare;

import com.elios.interview.adapter.ui.app.Pictures;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.screen.prepare.plan.PlanUseCases;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.RefusalReason;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.testing.NoDesktop;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import com.elios.interview.testing.SampleCv;
import com.elios.interview.testing.Seen;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// The three steps of preparing.
public final class PreparePictures {
    private static final Path CV = Path.of("Mira Anand CV.pdf");
    private static final Path LOCKED = Path.of("locked.pdf");

    private PreparePictures() {}

    public static void take(Pictures pictures) {
        pictures.takeAll("prepare-cv", () -> at(_ -> {}));
        pictures.takeAll("prepare-refused", () -> at(model -> model.choose(LOCKED)));
        pictures.takeAll("prepare-facts", () -> at(model -> model.choose(CV)));
        pictures.takeAll(
                "prepare-read",
                () -> assisted(model -> model.choose(CV), "Have OpenAI read it too", 0));
        pictures.takeAll(
                "prepare-add",
                () -> assisted(PrepareViewModel::goOnWithoutCv, "Have a question written", 1));
        pictures.takeAll(
                "prepare-plan",
                () ->
                        at(
                                model -> {
                                    model.choose(CV);
                                    model.confirm();
                                }));
    }

    /// With a language model chosen.
    ///
    /// @param press a button on the page
    private static Region assisted(Consumer<PrepareViewModel> steps, String press, double part) {
        var coach = new OfflineCoach();
        coach.chooseModel(ServiceName.OPENAI);
        var view = at(coach, steps);
        var page = (ScrollPane) view.lookup(".page");
        new Seen((Parent) page.getContent()).button(press).fire();
        page.setVvalue(part);
        return view;
    }

    private static Region at(Consumer<PrepareViewModel> steps) {
        return at(new OfflineCoach(), steps);
    }

    private static Region at(OfflineCoach coach, Consumer<PrepareViewModel> steps) {
        coach.reader.add(CV, new DocumentReading.Read(SampleCv.text()));
        coach.reader.add(LOCKED, new DocumentReading.Refused(RefusalReason.ENCRYPTED));
        var model =
                new PrepareViewModel(
                        null,
                        useCases(coach),
                        new SynchronousTaskRunner(),
                        new RecordingNavigator());
        var messages = Messages.english();
        var times = new Times(messages, coach.clock);
        var view = new PrepareView(model, messages, times, new NoDesktop());
        view.onShow();
        steps.accept(model);
        return view.root();
    }

    static PrepareUseCases useCases(OfflineCoach coach) {
        return new PrepareUseCases(
                coach.loadProfile,
                coach.loadCv,
                coach.analyzeCv,
                coach.confirmCv,
                coach.dropUnconfirmedCvs,
                coach.listTopics,
                new PlanUseCases(
                        coach.planInterview,
                        coach.editPlan,
                        coach.startInterview,
                        () -> true,
                        coach.assistant));
    }
}
