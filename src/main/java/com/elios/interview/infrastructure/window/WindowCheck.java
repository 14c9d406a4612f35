package com.elios.interview.infrastructure.window;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds out whether JavaFX can open a window here, without starting it: on Linux it would end in
/// a stack trace or in silence. Other systems bring all that is needed.
public final class WindowCheck {
    /// Libraries that JavaFX loads, with the Debian packages that hold them.
    private static final Map<String, String> LIBRARIES =
            Map.of(
                    "libgtk-3.so.0", "libgtk-3-0",
                    "libGL.so.1", "libgl1",
                    "libXtst.so.6", "libxtst6",
                    "libXxf86vm.so.1", "libxxf86vm1",
                    "libfreetype.so.6", "libfreetype6",
                    "libpangoft2-1.0.so.0", "libpangoft2-1.0-0");
    private static final List<String> HEADLESS_LIBRARIES =
            List.of("libfreetype.so.6", "libpangoft2-1.0.so.0");

    private final String system;
    private final boolean headlessPlatform;

    public WindowCheck() {
        this(
                System.getProperty("os.name", ""),
                "Headless".equalsIgnoreCase(System.getProperty("glass.platform")));
    }

    WindowCheck(String system, boolean headlessPlatform) {
        this.system = system;
        this.headlessPlatform = headlessPlatform;
    }

    public Optional<MissingForWindow> missing() {
        if (!system.toLowerCase(Locale.ROOT).contains("linux")) {
            return Optional.empty();
        }
        var needed = headlessPlatform ? HEADLESS_LIBRARIES : List.copyOf(LIBRARIES.keySet());
        var packages =
                needed.stream()
                        .filter(library -> !canLoad(library))
                        .map(LIBRARIES::get)
                        .sorted()
                        .toList();
        if (!packages.isEmpty()) {
            return Optional.of(new MissingForWindow.Packages(packages));
        }
        return headlessPlatform || displayAnswers()
                ? Optional.empty()
                : Optional.of(new MissingForWindow.Display());
    }

    @SuppressWarnings("restricted")
    static boolean canLoad(String library) {
        try (var arena = Arena.ofConfined()) {
            var _ = SymbolLookup.libraryLookup(library, arena);
            return true;
        } catch (IllegalArgumentException _) {
            // This is how the lookup says that there is no such library.
            return false;
        }
    }

    /// Opens and closes a connection to the X server that `DISPLAY` names; JavaFX needs one, on
    /// Wayland through XWayland.
    @SuppressWarnings("restricted")
    private static boolean displayAnswers() {
        try (var arena = Arena.ofConfined()) {
            var x11 = SymbolLookup.libraryLookup("libX11.so.6", arena);
            var linker = Linker.nativeLinker();
            var open =
                    linker.downcallHandle(
                            x11.findOrThrow("XOpenDisplay"),
                            FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
            var close =
                    linker.downcallHandle(
                            x11.findOrThrow("XCloseDisplay"),
                            FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
            var display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
            if (display.equals(MemorySegment.NULL)) {
                return false;
            }
            var _ = (int) close.invokeExact(display);
            return true;
        } catch (IllegalArgumentException _) {
            return false;
        } catch (Throwable e) {
            // A method handle declares Throwable; nothing of Java runs behind these two.
            throw new IllegalStateException("the X library cannot be called", e);
        }
    }
}
