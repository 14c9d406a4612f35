package com.elios.interview.adapter.ui.screen.settings.voice;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Texts;
import javafx.scene.layout.VBox;

/// The part of the settings about spoken interviews, a card for each side of them.
public final class VoiceSection extends VBox {
    private final HearingCard hearing;
    private final SpeakingCard speaking;
    private final TurnCard turn;
    private final KeepingCard keeping;

    public VoiceSection(VoiceViewModel model, Messages messages) {
        super(24);
        hearing = new HearingCard(model, messages);
        speaking = new SpeakingCard(model, messages);
        turn = new TurnCard(model, messages);
        keeping = new KeepingCard(model, messages);
        getChildren().addAll(heading(messages), hearing, speaking, turn, keeping);
    }

    /// In place of the cards while the store is not open.
    public static VBox closed(Messages messages) {
        var closed = heading(messages);
        closed.getChildren().add(Texts.secondary(messages.text("voice.closed")));
        return closed;
    }

    public void show(VoiceShown shown) {
        hearing.show(shown);
        speaking.show(shown);
        turn.show(shown);
        keeping.show(shown);
    }

    private static VBox heading(Messages messages) {
        return new VBox(
                4,
                Texts.section(messages.text("voice.title")),
                Texts.secondary(messages.text("voice.intro")));
    }
}
