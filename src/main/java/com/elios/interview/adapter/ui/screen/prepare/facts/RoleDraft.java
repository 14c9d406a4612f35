package com.elios.interview.adapter.ui.screen.prepare.facts;

import com.elios.interview.domain.model.cv.CvDate;
import com.elios.interview.domain.model.cv.Role;
import com.elios.interview.domain.model.cv.SourceLine;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// A position while it is being corrected.
final class RoleDraft {
    private final Entry<String> title;
    private final Entry<String> organisation;
    private final Entry<CvDate> start;
    private final Entry<CvDate> end;
    private final BooleanProperty current;
    private final SourceLine source;

    RoleDraft(Role role) {
        title = Entry.text(role.title());
        organisation = Entry.text(role.organisation());
        start = Entry.date(role.start());
        end = Entry.date(role.end());
        current = new SimpleBooleanProperty(role.current());
        source = role.source();
    }

    Entry<String> title() {
        return title;
    }

    Entry<String> organisation() {
        return organisation;
    }

    Entry<CvDate> start() {
        return start;
    }

    Entry<CvDate> end() {
        return end;
    }

    BooleanProperty current() {
        return current;
    }

    SourceLine source() {
        return source;
    }

    /// Whether nothing is left of it, so that it counts as removed.
    boolean blank() {
        return title.blank() && organisation.blank() && start.blank() && end.blank();
    }

    /// The position, or null where something is wrong with it, which is then marked.
    @Nullable Role read() {
        var name = title.read();
        if (name == null) {
            title.markWrong();
        }
        var from = start.read();
        var to = current.get() ? null : end.read();
        if (from != null && to != null && to.latest().isBefore(from.earliest())) {
            end.markWrong();
        }
        boolean endWrong = !current.get() && end.wrong().get();
        return name == null || start.wrong().get() || endWrong
                ? null
                : new Role(name, organisation.read(), from, to, current.get(), source);
    }
}
