package com.elios.interview;

import com.elios.interview.adapter.cli.CommandLineInterface;
import com.elios.interview.adapter.cli.CommandLineServices;
import com.elios.interview.adapter.cli.terminal.Streams;
import com.elios.interview.infrastructure.composition.Application;
import com.elios.interview.infrastructure.composition.WindowLaunch;
import com.elios.interview.infrastructure.config.DataFolder;
import com.elios.interview.infrastructure.window.Window;
import com.elios.interview.infrastructure.window.WindowCheck;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Where the product starts: a command, or the window without one. Not a JavaFX application class
/// itself, so that commands run where JavaFX cannot.
public final class Main {
    private @Nullable Application application;

    private Main() {}

    public static void main(String[] arguments) {
        var main = new Main();
        int code;
        try {
            code = new CommandLineInterface(main::services, Streams.ofProcess()).run(arguments);
        } finally {
            main.close();
        }
        System.exit(code);
    }

    private CommandLineServices services(@Nullable Path dataFolder) {
        var clock = Clock.system(ZoneId.systemDefault());
        var made = new Application(DataFolder.ofThisMachine(), dataFolder, System.getenv(), clock);
        application = made;
        return made.commandLine(
                () ->
                        new Window(new WindowCheck(), System.out, System.err, clock)
                                .open(new WindowLaunch(made, version()).openEarly()));
    }

    private void close() {
        if (application != null) {
            application.close();
        }
    }

    private static String version() {
        var version = Main.class.getPackage().getImplementationVersion();
        return version == null ? "(not packaged)" : version;
    }
}
