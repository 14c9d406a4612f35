package com.elios.interview.adapter.ui.screen.settings.voice.model;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Buttons;
import com.elios.interview.adapter.ui.kit.Texts;
import com.elios.interview.adapter.ui.kit.score.MarkedLine;
import com.elios.interview.adapter.ui.screen.settings.note.LockedNote;
import com.elios.interview.adapter.ui.screen.settings.note.UnsavedNote;
import com.elios.interview.adapter.ui.theme.StyleClass;
import com.elios.interview.application.settings.HearingSettings;
import com.elios.interview.domain.port.speech.SpeechModels.Finding;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The folder of a model, what is in it, and where to get one.
public final class ModelPart extends VBox {
    private static final String WHERE = "https://alphacephei.com/vosk/models";
    private static final double MEGABYTE = 1e6;

    private final FolderViewModel model;
    private final Messages messages;
    private final Label folder = Texts.body("");
    private final VBox found = new VBox(4);
    private final Button choose;
    private final LockedNote locked;
    private String spoken = HearingSettings.DEFAULTS.language();

    /// @param choose opens the chooser
    public ModelPart(FolderViewModel model, Messages messages, Runnable choose) {
        super(8);
        this.model = model;
        this.messages = messages;
        this.choose =
                Buttons.secondary(
                        Action.of(messages.text("voice.vosk.choose"), choose).icon(Feather.FOLDER));
        locked = new LockedNote(messages, "voice.vosk.model");
        var name = Texts.body(messages.text("voice.vosk.model"));
        name.getStyleClass().add(StyleClass.FIELD_LABEL);
        getChildren()
                .addAll(
                        name,
                        folder,
                        found,
                        new FlowPane(this.choose),
                        locked,
                        Texts.secondary(messages.text("voice.vosk.get")),
                        address());
        model.state().subscribe(this::render);
    }

    public void show(HearingSettings hearing, Map<String, String> decided) {
        spoken = hearing.language();
        var chosen = hearing.voskModel();
        folder.setText(chosen == null ? messages.text("voice.vosk.none") : chosen);
        choose.setDisable(locked.show(decided));
        model.show(chosen);
        render(model.state().get());
    }

    /// Can be selected and copied.
    private Node address() {
        var text = new TextField(WHERE);
        text.setEditable(false);
        text.setAccessibleText(messages.text("voice.vosk.where"));
        text.getStyleClass().add("plain-text");
        return text;
    }

    private void render(FolderState state) {
        found.getChildren().clear();
        switch (state) {
            case FolderState.NoneChosen _ -> {}
            case FolderState.Looking _ ->
                    found.getChildren().add(Texts.secondary(messages.text("voice.vosk.looking")));
            case FolderState.Failed(var failure) -> wrong(UnsavedNote.words(messages, failure));
            case FolderState.Looked(var finding) -> show(finding);
        }
    }

    private void show(Finding finding) {
        switch (finding) {
            case Finding.Usable usable -> show(usable);
            case Finding.NotThere _ -> wrong(messages.text("voice.vosk.notThere"));
            case Finding.NoModel(var missing) ->
                    wrong(messages.text("voice.vosk.noModel", String.join(", ", missing)));
            case Finding.TooLarge(long bytes, long most) ->
                    wrong(messages.text("voice.vosk.tooLarge", megabytes(bytes), megabytes(most)));
            case Finding.WrongMachine _ -> wrong(messages.text("voice.vosk.machine"));
        }
    }

    private void show(Finding.Usable usable) {
        found.getChildren()
                .add(
                        MarkedLine.passed(
                                Texts.body(
                                        usable.bytes() == 0
                                                ? usable.name()
                                                : messages.text(
                                                        "voice.vosk.usable",
                                                        usable.name(),
                                                        megabytes(usable.bytes())))));
        if (!usable.language().isEmpty() && !primary(usable.language()).equals(primary(spoken))) {
            found.getChildren()
                    .add(
                            Texts.secondary(
                                    messages.text(
                                            "voice.vosk.language",
                                            Locale.forLanguageTag(usable.language())
                                                    .getDisplayLanguage(messages.locale()))));
        }
    }

    private void wrong(String text) {
        found.getChildren().add(MarkedLine.failed(Texts.body(text)));
    }

    private static long megabytes(long bytes) {
        return Math.max(1, Math.round(bytes / MEGABYTE));
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }
}
