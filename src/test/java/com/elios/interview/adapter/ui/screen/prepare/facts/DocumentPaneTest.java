package com.elios.interview.adapter.ui.screen.prepare.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.theme.Appearance;
import com.elios.interview.domain.model.candidate.CandidateId;
import com.elios.interview.domain.model.cv.CvAnalysis;
import com.elios.interview.domain.model.cv.CvAnalysisId;
import com.elios.interview.testing.SampleCv;
import java.time.Instant;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class DocumentPaneTest {
    @Start
    void show(Stage stage) {
        var analysis =
                new CvAnalysis(
                        CvAnalysisId.create(),
                        CandidateId.create(),
                        "mira.pdf",
                        SampleCv.LINES,
                        SampleCv.facts(),
                        false,
                        Instant.EPOCH);
        var pane = new DocumentPane(new FactsViewModel(analysis, List.of()), Messages.english());
        var scene = new Scene(pane, 320, 800);
        // The height of a cell is a matter of the app's own style sheets.
        new Appearance().attach(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void wrappedLinesDoNotLieOverEachOther(FxRobot robot) {
        var cells = robot.lookup(".list-cell").<ListCell<?>>queryAll();
        assertThat(cells)
                .filteredOn(cell -> !cell.isEmpty())
                .isNotEmpty()
                .allSatisfy(
                        cell -> {
                            var row = (Region) cell.getGraphic();
                            assertThat(cell.getHeight())
                                    .isGreaterThanOrEqualTo(row.prefHeight(row.getWidth()));
                        });
    }
}
