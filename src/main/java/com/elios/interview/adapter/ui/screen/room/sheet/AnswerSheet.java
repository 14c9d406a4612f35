package com.elios.interview.adapter.ui.screen.room.sheet;

import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// The answer that is being written with the notes beside it: their texts, the time it takes, and
/// how safe it all is.
public final class AnswerSheet {
    /// Time goes into the draft this often while nothing is typed.
    private static final Duration QUIET_SAVE = Duration.ofSeconds(5);

    private final Timing timing;
    private final Journal journal;
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty notes = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Duration> elapsed =
            new ReadOnlyObjectWrapper<>(Duration.ZERO);
    private final ReadOnlyObjectWrapper<SavedState> saved =
            new ReadOnlyObjectWrapper<>(SavedState.NOTHING_YET);
    private Stopwatch stopwatch;
    private Duration keptTime = Duration.ZERO;
    private volatile @Nullable DraftKeeper keeper;

    public AnswerSheet(Timing timing, Journal journal) {
        this.timing = timing;
        this.journal = journal;
        stopwatch = new Stopwatch(Duration.ZERO, timing.nanos());
        text.addListener(_ -> keep());
        notes.addListener(_ -> keep());
    }

    public StringProperty text() {
        return text;
    }

    public StringProperty notes() {
        return notes;
    }

    public ReadOnlyObjectProperty<Duration> elapsed() {
        return elapsed.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<SavedState> saved() {
        return saved.getReadOnlyProperty();
    }

    /// Writes more at the end.
    public void append(String more) {
        var before = text.get();
        var between =
                before.isEmpty() || Character.isWhitespace(before.charAt(before.length() - 1));
        text.set(before + (between ? "" : " ") + more);
    }

    public boolean blank() {
        return text.get().isBlank();
    }

    /// Goes on with what was written for a question before.
    public void open(DraftPlace place, Draft draft) {
        close();
        text.set(draft.text());
        notes.set(draft.notes());
        stopwatch = new Stopwatch(draft.elapsed(), timing.nanos());
        elapsed.set(draft.elapsed());
        keptTime = draft.elapsed();
        saved.set(draft.text().isEmpty() ? SavedState.NOTHING_YET : SavedState.SAVED);
        keeper = new DraftKeeper(d -> journal.save(place, d), this::savedNow, timing);
        stopwatch.start();
    }

    public void start() {
        stopwatch.start();
    }

    /// The clock stops, and the time so far will be kept.
    public void stop() {
        stopwatch.stop();
        keep();
    }

    public void tick() {
        elapsed.set(stopwatch.elapsed());
        if (elapsed.get().minus(keptTime).compareTo(QUIET_SAVE) >= 0) {
            keep();
        }
    }

    public void saveNow() {
        keep();
        flush();
    }

    /// May be called from any thread.
    public void flush() {
        var current = keeper;
        if (current != null) {
            current.flush();
        }
    }

    public void close() {
        stopwatch.stop();
        var current = keeper;
        if (current != null) {
            current.close();
        }
        keeper = null;
    }

    private void keep() {
        var current = keeper;
        if (current != null) {
            elapsed.set(stopwatch.elapsed());
            keptTime = elapsed.get();
            current.changed(new Draft(text.get(), notes.get(), keptTime));
        }
    }

    private void savedNow(SavedState state) {
        boolean nothing = state == SavedState.SAVED && text.get().isEmpty();
        saved.set(nothing ? SavedState.NOTHING_YET : state);
    }

    /// Where drafts are kept; blocks until they are durable.
    @FunctionalInterface
    public interface Journal {
        void save(DraftPlace place, Draft draft);
    }
}
