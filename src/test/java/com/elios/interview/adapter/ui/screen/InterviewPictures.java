package com.elios.interview.adapter.ui.screen;

import com.elios.interview.adapter.ui.app.Pictures;
import com.elios.interview.adapter.ui.screen.answer.TellingPictures;
import com.elios.interview.adapter.ui.screen.feedback.FeedbackPictures;
import com.elios.interview.adapter.ui.screen.prepare.PreparePictures;
import com.elios.interview.adapter.ui.screen.report.ReportPictures;
import com.elios.interview.adapter.ui.screen.room.RoomPictures;
import java.nio.file.Path;
import javafx.application.Platform;

/// Renders the screens of an interview to PNG files in the folder that is the first argument, to be
/// looked at; only those whose name begins with the second argument, where there is one. Start it
/// with the system properties of the tests.
public final class InterviewPictures {
    private InterviewPictures() {}

    public static void main(String[] arguments) {
        var pictures =
                new Pictures(Path.of(arguments[0]), arguments.length > 1 ? arguments[1] : "");
        Platform.startup(
                () -> {
                    try {
                        ReportPictures.take(pictures);
                        FeedbackPictures.take(pictures);
                        TellingPictures.take(pictures);
                        RoomPictures.take(pictures);
                        PreparePictures.take(pictures);
                    } finally {
                        Platform.exit();
                    }
                });
    }
}
