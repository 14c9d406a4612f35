package com.elios.interview.adapter.vector.pinecone;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/// Runs the cases that meet the emulator, and prints a line about each.
final class PineconeCases {
    static final String PREFIX = "CASE\t";

    private PineconeCases() {}

    /// @param arguments a folder for the emulator's certificates
    public static void main(String[] arguments) throws Exception {
        var out = System.out;
        try (var _ = Emulated.start(Path.of(arguments[0]))) {
            var request =
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(
                                    Stream.of(
                                                    PineconeIndexCases.class,
                                                    PineconeCvCases.class,
                                                    PineconeFaultCases.class,
                                                    PineconeLoadCases.class)
                                            .map(cases -> selectClass(cases))
                                            .toList())
                            // Else a case that hangs would hang the whole build.
                            .configurationParameter(
                                    "junit.jupiter.execution.timeout.default", "3 m")
                            .configurationParameter(
                                    "junit.jupiter.execution.timeout.thread.mode.default",
                                    "SEPARATE_THREAD")
                            .build();
            LauncherFactory.create().execute(request, new Printing(out));
        }
        out.flush();
        System.exit(0);
    }

    private record Printing(PrintStream out) implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
            boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
            if (identifier.isTest() || failed) {
                var message =
                        result.getThrowable()
                                .map(PineconeCases::text)
                                .orElse(failed ? result.getStatus().name() : "");
                out.println(
                        PREFIX
                                + identifier.getUniqueId().replaceFirst(".*class:", "")
                                + "\t"
                                + Base64.getEncoder()
                                        .encodeToString(message.getBytes(StandardCharsets.UTF_8)));
            }
        }
    }

    private static String text(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
