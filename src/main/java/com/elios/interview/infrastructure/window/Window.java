package com.elios.interview.infrastructure.window;

import com.elios.interview.adapter.ui.app.EliosApplication;
import com.elios.interview.adapter.ui.app.Launch;
import com.elios.interview.infrastructure.tour.TouringLaunch;
import java.io.PrintStream;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Locale;
import java.util.ResourceBundle;

/// Opens the window, or says in one sentence why none can be opened here.
public final class Window {
    private static final String BUNDLE = "com.elios.interview.window.messages";

    private final WindowCheck check;
    private final PrintStream out;
    private final PrintStream errors;
    private final Clock clock;

    public Window(WindowCheck check, PrintStream out, PrintStream errors, Clock clock) {
        this.check = check;
        this.out = out;
        this.errors = errors;
        this.clock = clock;
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
        new SoftwareDrawing().chooseWithoutCard();
        var touring = TouringLaunch.of(launch, out, errors, clock);
        EliosApplication.run(touring.<Launch>map(tour -> tour).orElse(launch));
        return touring.filter(TouringLaunch::failed).isPresent() ? 1 : 0;
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
