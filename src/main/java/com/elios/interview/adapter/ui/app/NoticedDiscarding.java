package com.elios.interview.adapter.ui.app;

import com.elios.interview.adapter.ui.i18n.Messages;
import com.elios.interview.adapter.ui.i18n.Times;
import com.elios.interview.adapter.ui.kit.Action;
import com.elios.interview.adapter.ui.kit.state.Notices;
import com.elios.interview.adapter.ui.screen.discard.UndoOffer;
import com.elios.interview.adapter.ui.task.Failure;
import com.elios.interview.domain.model.interview.Interview;

/// Says at the lower edge of the window that an interview was discarded, with the way back.
final class NoticedDiscarding implements UndoOffer {
    private final Notices notices;
    private final Messages messages;
    private final Times times;

    NoticedDiscarding(Notices notices, Messages messages, Times times) {
        this.notices = notices;
        this.messages = messages;
        this.times = times;
    }

    @Override
    public void discarded(Interview interview, Runnable undo) {
        var started = interview.startedAt();
        var when = times.moment(started == null ? interview.createdAt() : started);
        notices.show(
                messages.text("app.discarded", when),
                Action.of(messages.text("app.discarded.undo"), undo).shortcut("Shortcut+Z"));
    }

    @Override
    public void failed(Failure failure) {
        notices.show(messages.text("error." + failure.code(), failure.arguments().toArray()));
    }
}
