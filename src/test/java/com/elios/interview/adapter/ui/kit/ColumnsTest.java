package com.elios.interview.adapter.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ColumnsTest {
    @Test
    void columnsStandSideBySideInTheirShares(FxRobot robot) {
        robot.interact(
                () -> {
                    var columns = laidOut(1024, box(100), box(100));
                    assertThat(columns.getChildren().getFirst().getLayoutX()).isZero();
                    assertThat(width(columns, 0)).isEqualTo(750);
                    assertThat(width(columns, 1)).isEqualTo(250);
                });
    }

    @Test
    void columnsAreStackedWhereThereIsNoRoom(FxRobot robot) {
        robot.interact(
                () -> {
                    var columns = laidOut(400, box(100), box(60));
                    assertThat(width(columns, 0)).isEqualTo(400);
                    assertThat(columns.getChildren().get(1).getLayoutY()).isEqualTo(124);
                    assertThat(columns.prefHeight(400)).isEqualTo(184);
                });
    }

    @Test
    void columnsAreStackedWhereOneWouldBeSqueezed(FxRobot robot) {
        robot.interact(
                () -> {
                    var wide = box(50);
                    wide.setMinWidth(600);
                    var columns = laidOut(1024, box(100), wide);
                    assertThat(columns.getChildren().get(1).getLayoutY()).isEqualTo(124);
                });
    }

    private static Columns laidOut(double width, Region left, Region right) {
        var columns = new Columns(50, 3, 1).with(left, right);
        var scene = new Scene(columns, width, 500);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return columns;
    }

    private static Region box(double height) {
        var box = new Region();
        box.setPrefHeight(height);
        return box;
    }

    private static double width(Columns columns, int index) {
        return ((Region) columns.getChildren().get(index)).getWidth();
    }
}
