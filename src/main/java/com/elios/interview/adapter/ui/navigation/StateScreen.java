package com.elios.interview.adapter.ui.navigation;

import com.elios.interview.adapter.ui.kit.Focus;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// A screen that shows one state of its view model at a time: it renders the state while it is on
/// screen, and the keyboard begins at its primary action.
///
/// @param <S> the sealed state
public abstract class StateScreen<S> implements Screen {
    private final String title;
    private final ObservableValue<S> state;
    private final Region root;
    private Subscription subscription = Subscription.EMPTY;

    protected StateScreen(String title, ObservableValue<S> state, Region root) {
        this.title = title;
        this.state = state;
        this.root = root;
    }

    /// Makes the content that belongs to the state.
    protected abstract void render(S present);

    /// Starts to load what the screen shows.
    protected abstract void load();

    /// Cancels what is still under way.
    protected abstract void leave();

    /// What else to listen to while the screen is shown.
    protected Subscription listen() {
        return Subscription.EMPTY;
    }

    /// Where the keyboard begins.
    protected Optional<? extends Node> firstFocus() {
        return Focus.first(root);
    }

    @Override
    public final Region root() {
        return root;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final void onShow() {
        subscription =
                state.subscribe(
                        present -> Focus.during(root, () -> render(present), this::firstFocus));
        load();
        subscription = subscription.and(listen());
    }

    @Override
    public final void onHide() {
        leave();
        subscription.unsubscribe();
    }
}
