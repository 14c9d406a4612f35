package com.elios.interview.adapter.ui.screen.microphone;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.choice.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// The microphones that are connected, looked for again every few seconds while this is shown, and
/// whenever the list is opened. One that was chosen stays in the list while it is away.
public final class MicrophonePick extends VBox {
    private static final Duration BETWEEN_LOOKS = Duration.seconds(3);

    private final MicrophonesViewModel model;
    private final Messages messages;
    private final Pick<Item> pick;
    private @Nullable String chosen;

    /// @param choose empty for the one that the system prefers
    public MicrophonePick(
            MicrophonesViewModel model, Messages messages, Consumer<Optional<String>> choose) {
        this.model = model;
        this.messages = messages;
        pick =
                new Pick<Item>(
                                messages.text("voice.microphone"),
                                "",
                                this::words,
                                item -> choose.accept(Optional.ofNullable(item.name())))
                        .onOpen(model::look);
        getChildren().add(pick);
        model.state().subscribe(_ -> render());
        lookWhileShown();
    }

    private void lookWhileShown() {
        var looking = new Timeline(new KeyFrame(BETWEEN_LOOKS, _ -> model.look()));
        looking.setCycleCount(Animation.INDEFINITE);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false)
                .subscribe(
                        shown -> {
                            if (shown) {
                                looking.play();
                            } else {
                                looking.stop();
                            }
                        });
    }

    /// @param name null for the one that the system prefers
    public void show(@Nullable String name) {
        chosen = name;
        render();
    }

    private void render() {
        var state = model.state().get();
        var names =
                state instanceof MicrophonesState.Connected(var known) ? known : List.<String>of();
        boolean looked = state instanceof MicrophonesState.Connected;
        var present = new Item(chosen, !looked || chosen == null || names.contains(chosen));
        var items = new ArrayList<Item>();
        items.add(new Item(null, true));
        names.forEach(name -> items.add(new Item(name, true)));
        if (!items.contains(present)) {
            items.add(present);
        }
        pick.show(items, present, false);
        pick.setError(error(state, present));
    }

    private String error(MicrophonesState state, Item present) {
        return switch (state) {
            case MicrophonesState.Looking _ -> "";
            case MicrophonesState.Failed(var failure) ->
                    messages.text("error." + failure.code(), failure.arguments().toArray());
            case MicrophonesState.Connected(var names) ->
                    names.isEmpty()
                            ? messages.text("voice.microphone.none")
                            : present.connected() ? "" : messages.text("voice.microphone.away");
        };
    }

    private String words(Item item) {
        if (item.name() == null) {
            return messages.text("voice.microphone.system");
        }
        return item.connected() ? item.name() : messages.text("voice.microphone.gone", item.name());
    }

    /// @param name null for the one that the system prefers
    private record Item(@Nullable String name, boolean connected) {}
}
