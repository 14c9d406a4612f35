package com.elios.interview.adapter.speech.detector;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import com.elios.interview.domain.model.speech.Frame;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.port.speech.VoiceDetector;
import io.github.givimad.libfvadjni.VoiceActivityDetector;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import org.jspecify.annotations.Nullable;

/// The detector of WebRTC, in its aggressive mode. What it says of its first frames, while it
/// adapts to the noise, is left out.
///
/// The library's functions are called themselves, since what its JNI part copies of each frame is
/// never freed: 32 kB for each second of sound (version 1.0.0-1).
final class WebRtcDetector implements VoiceDetector {
    static final int ADAPTING = 5;
    private static final int AGGRESSIVE = 2;

    private static volatile @Nullable Functions functionsOfThisMachine;

    private final Functions functions;
    private final MemorySegment detector;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment samples = arena.allocate(JAVA_SHORT, Frame.SAMPLES);
    private int heard;

    private WebRtcDetector(Functions functions) {
        this.functions = functions;
        detector = call(() -> (MemorySegment) functions.create.invokeExact());
        var _ = call(() -> (int) functions.setMode.invokeExact(detector, AGGRESSIVE));
        var _ = call(() -> (int) functions.setRate.invokeExact(detector, Sound.RATE));
    }

    /// @throws IOException where the library does not run here or does not show its functions, as
    ///     on Windows
    static WebRtcDetector open() throws IOException {
        VoiceActivityDetector.loadLibrary();
        var known = functionsOfThisMachine;
        if (known == null) {
            known = Functions.find();
            functionsOfThisMachine = known;
        }
        return new WebRtcDetector(known);
    }

    /// @throws IllegalStateException after it was closed
    @Override
    public boolean isSpeech(Frame frame) {
        MemorySegment.copy(frame.samples(), 0, samples, JAVA_SHORT, 0, Frame.SAMPLES);
        long count = Frame.SAMPLES;
        int speech = call(() -> (int) functions.process.invokeExact(detector, samples, count));
        heard++;
        return speech == 1 && heard > ADAPTING;
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            arena.close();
            var _ =
                    call(
                            () -> {
                                functions.free.invokeExact(detector);
                                return true;
                            });
        }
    }

    private static <T> T call(Native<T> call) {
        try {
            return call.run();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    private interface Native<T> {
        T run() throws Throwable;
    }

    /// Of `fvad.h`.
    private record Functions(
            MethodHandle create,
            MethodHandle setMode,
            MethodHandle setRate,
            MethodHandle process,
            MethodHandle free) {
        private static Functions find() throws IOException {
            return new Functions(
                    find("fvad_new", FunctionDescriptor.of(ADDRESS)),
                    find("fvad_set_mode", FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT)),
                    find(
                            "fvad_set_sample_rate",
                            FunctionDescriptor.of(JAVA_INT, ADDRESS, JAVA_INT)),
                    find(
                            "fvad_process",
                            FunctionDescriptor.of(JAVA_INT, ADDRESS, ADDRESS, JAVA_LONG)),
                    find("fvad_free", FunctionDescriptor.ofVoid(ADDRESS)));
        }

        /// The app is started with native access for all of it.
        @SuppressWarnings("restricted")
        private static MethodHandle find(String name, FunctionDescriptor descriptor)
                throws IOException {
            var function =
                    SymbolLookup.loaderLookup()
                            .find(name)
                            .orElseThrow(() -> new IOException("no function " + name));
            return Linker.nativeLinker().downcallHandle(function, descriptor);
        }
    }
}
