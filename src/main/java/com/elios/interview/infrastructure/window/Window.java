package com.elios.interview.infrastructure.window;

import com.elios.interview.adapter.ui.app.EliosApplication;
import com.elios.interview.adapter.ui.app.Launch;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// Opens the window, or says in one sentence why none can be opened here.
public final class Window {
    private static final String BUNDLE = "com.elios.interview.window.messages";

    private final WindowCheck check;
    private final PrintStream errors;

    public Window(WindowCheck check, PrintStream errors) {
        this.check = check;
        this.errors = errors;
    }

    /// Returns when the window was closed.
    ///
    /// @return the exit code: 0, or 1 where no window can be opened
    public int open(Launch launch) {
        var missing = check.missing();
        if (missing.isPresent()) {
            errors.println(sentence(missing.get()));
            return 1;
        }
        EliosApplication.run(launch);
        return 0;
    }

    static String sentence(MissingForWindow missing) {
        var bundle = ResourceBundle.getBundle(BUNDLE, Locale.ROOT);
        return switch (missing) {
            case MissingForWindow.Display _ -> bundle.getString("missing.display");
            case MissingForWindow.Packages(var packages) ->
                    new MessageFormat(bundle.getString("missing.packages"), Locale.ROOT)
                            .format(
                                    new Object[] {
                                        String.join(", ", packages), String.join(" ", packages)
                                    });
        };
    }
}
