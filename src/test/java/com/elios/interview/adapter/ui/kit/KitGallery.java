package com.elios.interview.adapter.ui.kit;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.score.ChecklistRow;
import com.elios.interview.adapter.ui.kit.score.LabelledBar;
import com.elios.interview.adapter.ui.kit.score.ScoreRing;
import com.elios.interview.adapter.ui.kit.state.BusyPane;
import com.elios.interview.adapter.ui.kit.state.EmptyState;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.application.error.StoreInUse;
import com.elios.interview.domain.model.evaluation.KeyPointCoverage.Level;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Every control of the kit on one page.
public final class KitGallery {
    private KitGallery() {}

    public static Page page(Messages messages) {
        var start = Action.of("Start interview", () -> {}).shortcut("Shortcut+Enter");
        var cancel = Action.of("Cancel", () -> {});
        var buttons =
                new HBox(
                        12,
                        Buttons.primary(start),
                        Buttons.secondary(Action.of("Open report", () -> {}).icon(Feather.FILE)),
                        Buttons.quiet(Action.of("Show reference", () -> {})),
                        Buttons.danger(Action.of("Discard interview", () -> {})),
                        Buttons.icon(Action.of("Replay", () -> {}).icon(Feather.VOLUME_2)));
        buttons.setAlignment(Pos.CENTER_LEFT);
        var field = new Field("E-mail", new TextField("ada@"), "Optional while you practise");
        field.setError("This address is not complete.");
        var busy =
                new BusyPane(
                        "Reading your CV",
                        List.of("Reading", "Finding facts", "Understanding topics"),
                        cancel);
        busy.showStage(1);
        var list =
                new Card(
                        Texts.card("Key points"),
                        new VBox(
                                new ChecklistRow(messages, Level.COVERED, "Names the contract"),
                                new ChecklistRow(
                                        messages,
                                        Level.PARTLY,
                                        "Says what happens in a hash set when only one of the two"
                                                + " methods is overridden"),
                                new ChecklistRow(messages, Level.MISSED, "Mentions immutability")),
                        new HBox(
                                8,
                                ChecklistRow.chip(messages, Level.COVERED),
                                ChecklistRow.chip(messages, Level.PARTLY),
                                ChecklistRow.chip(messages, Level.MISSED)));
        var rings =
                new HBox(
                        24,
                        new ScoreRing(messages, OptionalDouble.of(73)),
                        new ScoreRing(messages, OptionalDouble.empty()),
                        ScoreRing.small(messages, OptionalDouble.of(8)),
                        ScoreRing.small(messages, OptionalDouble.empty()));
        rings.setAlignment(Pos.CENTER_LEFT);
        var scores =
                new Card(
                        rings,
                        new LabelledBar("Completeness", 0.72, "72 %"),
                        new LabelledBar("Relevance", 0.31, "31 %"));
        var failure = Failure.of(new StoreInUse("folder", new IllegalStateException()));
        return new Page(
                new PageHeader("Page title", "One sentence below it", Buttons.secondary(cancel)),
                Card.accent(Texts.section("Section"), Texts.lead("Lead text"), buttons),
                new HBox(
                        8,
                        Chip.neutral("Behavioural"),
                        Chip.accent("Java"),
                        Chip.choice("Databases", true),
                        Chip.choice("Testing", false)),
                new Columns(56, 1, 1).with(list, scores),
                new Card(Texts.question("What is the difference between == and equals?"), field),
                busy,
                new ErrorPane(messages, failure, Action.of("Try again", () -> {})),
                new DropZone(
                        "Drop your CV here",
                        "PDF, Word or text",
                        Buttons.secondary(Action.of("Choose file", () -> {})),
                        _ -> {}),
                new Card(new EmptyState(Feather.CLOCK, "Your interviews will be here.", start)),
                new Skeleton("Loading", 40, 120));
    }
}
