package com.elios.interview.adapter.ui.screen.report;

import com.elios.interview.adapter.ui.app.Pictures;
import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.screen.Story;
import com.elios.interview.adapter.ui.task.SynchronousTaskRunner;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.service.Purpose;
import com.elios.interview.domain.model.service.ServiceName;
import com.elios.interview.domain.model.service.ServiceUse;
import com.elios.interview.domain.port.service.Stop;
import com.elios.interview.testing.OfflineCoach;
import com.elios.interview.testing.RecordingNavigator;
import java.math.BigDecimal;
import java.util.function.Function;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/// The report from the top, with a question opened, and without any answer.
public final class ReportPictures {
    private ReportPictures() {}

    public static void take(Pictures pictures) {
        pictures.takeAll("report", () -> view(Story::complete));
        pictures.takeAll("report-assisted", () -> assisted(0));
        pictures.takeAll("report-assisted-end", () -> assisted(1));
        pictures.takeAll("report-end", () -> opened(view(Story::complete)));
        pictures.takeAll("report-again", () -> view(Story::probedAfterAnother));
        pictures.takeAll("report-again-middle", () -> at(0.35, view(Story::probedAfterAnother)));
        pictures.takeAll("report-again-low", () -> at(0.72, view(Story::probedAfterAnother)));
        pictures.takeAll("report-skipped", () -> view(Story::allSkipped));
    }

    /// With what a language model added.
    private static Region assisted(double part) {
        var view =
                view(
                        coach -> {
                            coach.chooseModel(ServiceName.OPENAI);
                            var id = Story.complete(coach);
                            var assist = coach.assist;
                            var _ = assist.askSecondOpinion().execute(id, 0, 1, new Stop());
                            var _ = assist.writeSummary().execute(id, _ -> {}, new Stop());
                            coach.uses.add(
                                    new ServiceUse(
                                            coach.clock.instant(),
                                            id,
                                            ServiceName.OPENAI,
                                            "played",
                                            Purpose.WRITE_REPORT,
                                            5000,
                                            120,
                                            new BigDecimal("0.004")));
                            return id;
                        });
        ((ScrollPane) view.lookup(".page")).setVvalue(part);
        return view;
    }

    private static Region at(double part, Region view) {
        var page = (ScrollPane) view.lookup(".page");
        ((ToggleButton) page.getContent().lookup(".disclosure-arrow")).setSelected(true);
        page.setVvalue(part);
        return view;
    }

    private static Region opened(Region view) {
        var page = (ScrollPane) view.lookup(".page");
        ((ToggleButton) page.getContent().lookup(".disclosure-arrow")).setSelected(true);
        page.setVvalue(0.8);
        return view;
    }

    private static Region view(Function<OfflineCoach, InterviewId> story) {
        var coach = new OfflineCoach();
        var model =
                new ReportViewModel(
                        story.apply(coach),
                        new ReportUseCases(
                                coach.showReport,
                                coach.planInterview,
                                coach.startInterview,
                                coach.practiceQuestions,
                                coach.voice.findRecording(),
                                coach.assistant),
                        new SynchronousTaskRunner(),
                        new RecordingNavigator());
        var messages = Messages.english();
        var view = new ReportView(model, messages, new Times(messages, coach.clock));
        view.onShow();
        return view.root();
    }
}
