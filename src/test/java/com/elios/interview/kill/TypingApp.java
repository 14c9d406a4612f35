package com.elios.interview.kill;

import com.elios.interview.Main;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import javafx.application.Platform;

/// The real app with someone who types into it. Standard output tells what happened:
/// `FOUND length`, `QUESTION text` and `TEXT text` when the room is open, `TYPED length
/// millis` after each character, `SUBMITTED millis`, and `FEEDBACK` when that is on screen, and the
/// `BEAT`s of [Beat]. Ends when standard input does, so that it never outlives the test.
final class TypingApp {
    private TypingApp() {}

    /// @param arguments how many characters are typed before the answer is submitted (0 for never),
    ///     then those of the app
    public static void main(String[] arguments) {
        int submitAfter = Integer.parseInt(arguments[0]);
        Thread.ofPlatform().daemon().start(() -> endWith(System.in));
        Beat.start(Path.of(arguments[arguments.length - 1]).resolveSibling("beat"));
        Platform.startup(() -> new Typist(submitAfter).start());
        var ofTheApp = new String[arguments.length - 1];
        System.arraycopy(arguments, 1, ofTheApp, 0, ofTheApp.length);
        Main.main(ofTheApp);
    }

    private static void endWith(InputStream input) {
        try {
            input.transferTo(OutputStream.nullOutputStream());
        } catch (IOException broken) {
            System.out.println("INPUT " + broken.getMessage());
        }
        Runtime.getRuntime().halt(3);
    }
}
