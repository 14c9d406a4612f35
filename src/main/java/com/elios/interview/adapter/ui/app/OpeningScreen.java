package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.Page;
import com.elios.interview.adapter.ui.kit.state.ErrorPane;
import com.elios.interview.adapter.ui.kit.state.Skeleton;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.adapter.ui.task.Failure;
import javafx.scene.layout.Region;

/// Stands in place of every screen while the store opens, and says why when it does not.
final class OpeningScreen implements Screen {
    private final Messages messages;
    private final Region root;

    private OpeningScreen(Messages messages, Region root) {
        this.messages = messages;
        this.root = root;
    }

    static OpeningScreen waiting(Messages messages) {
        return new OpeningScreen(
                messages, new Page(new Skeleton(messages.text("app.opening"), 40, 168, 128, 128)));
    }

    static OpeningScreen failed(Messages messages, Failure failure, Runnable retry) {
        var again = Action.of(messages.text("app.failed.action"), retry);
        return new OpeningScreen(messages, new Page(new ErrorPane(messages, failure, again)));
    }

    @Override
    public Region root() {
        return root;
    }

    @Override
    public String title() {
        return messages.text("app.nav.home");
    }
}
