package com.elios.interview.infrastructure.composition;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// Runs a whole interview where nobody can make a socket, and prints who made what, and last how
/// often a socket was asked for.
final class WithoutNetwork {
    private WithoutNetwork() {}

    public static void main(String[] arguments) throws IOException {
        NoSockets.install();
        var folder = Path.of(arguments[0]);
        var environment =
                Map.of(
                        "ELIOS_LANGUAGE_MODEL",
                        arguments[1],
                        "ELIOS_AIRPLANE",
                        arguments[2],
                        "ELIOS_OPENAI_API_KEY",
                        "sk-planted-0123456789",
                        "ELIOS_ANTHROPIC_API_KEY",
                        "sk-ant-planted-0123456789");
        try (var application = WholeInterview.over(folder, environment)) {
            WholeInterview.run(application, folder).forEach(System.out::println);
        }
        System.out.println("attempts " + NoSockets.ATTEMPTS.get());
    }
}
