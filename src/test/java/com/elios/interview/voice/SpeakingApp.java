package com.elios.interview.voice;

import com.elios.interview.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javafx.application.Platform;

/// The real app with someone who answers aloud. Standard input tells what to press: `SPEAK`,
/// `STOP`, `SUBMIT`, or what to write: `TYPE words`. Standard output tells what is on screen, see
/// [Onlooker]. Ends when standard input does.
final class SpeakingApp {
    private SpeakingApp() {}

    public static void main(String[] arguments) {
        var onlooker = new Onlooker();
        Thread.ofPlatform().daemon().start(() -> obey(onlooker));
        Platform.startup(onlooker::start);
        Main.main(arguments);
    }

    private static void obey(Onlooker onlooker) {
        try (var lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var order = line;
                Platform.runLater(() -> onlooker.obey(order));
            }
        } catch (IOException broken) {
            System.out.println("INPUT " + broken.getMessage());
        }
        Runtime.getRuntime().halt(3);
    }
}
