package com.elios.interview.infrastructure.window;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Lets JavaFX draw with the processor where a Linux machine has no graphics card. It would do so
/// in any case, but load a simulated card first, find it wanting, and keep its 60 MB.
final class SoftwareDrawing {
    private static final String PIPELINE = "prism.order";

    /// Where drivers show a card: most of them, NVIDIA's own, a card lent by Windows, Mali's own.
    private static final List<String> CARDS = List.of("dri", "nvidiactl", "dxg", "mali0");

    private final String system;
    private final Path devices;

    SoftwareDrawing() {
        this(System.getProperty("os.name", ""), Path.of("/dev"));
    }

    SoftwareDrawing(String system, Path devices) {
        this.system = system;
        this.devices = devices;
    }

    /// To be called before JavaFX starts. What was asked for by `prism.order` stays.
    void chooseWithoutCard() {
        if (System.getProperty(PIPELINE) == null && isAllThereIs()) {
            System.setProperty(PIPELINE, "sw");
            keepGtkFromLoadingOpenGl();
        }
    }

    boolean isAllThereIs() {
        return system.toLowerCase(Locale.ROOT).contains("linux")
                && CARDS.stream().noneMatch(card -> Files.exists(devices.resolve(card)));
    }

    @SuppressWarnings("restricted")
    private static void keepGtkFromLoadingOpenGl() {
        var linker = Linker.nativeLinker();
        var set =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("setenv"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT,
                                ValueLayout.ADDRESS,
                                ValueLayout.ADDRESS,
                                ValueLayout.JAVA_INT));
        try (var arena = Arena.ofConfined()) {
            var _ =
                    (int)
                            set.invokeExact(
                                    arena.allocateFrom("GDK_GL"), arena.allocateFrom("disable"), 0);
        } catch (Throwable e) {
            // A method handle declares Throwable; nothing of Java runs behind this one.
            throw new IllegalStateException("the C library cannot be called", e);
        }
    }
}
