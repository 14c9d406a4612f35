package com.elios.interview.adapter.speech.microphone;

import com.elios.interview.application.error.AudioFailure;
import com.elios.interview.domain.model.speech.AudioDevice;
import com.elios.interview.domain.model.speech.AudioProblem;
import com.elios.interview.domain.port.speech.Capture;
import com.elios.interview.domain.port.speech.CaptureListener;
import com.elios.interview.domain.port.speech.Microphones;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.TargetDataLine;
import org.jspecify.annotations.Nullable;

/// The microphones that the JDK sees.
public final class SystemMicrophones implements Microphones {
    @Override
    public List<AudioDevice> connected() {
        return Arrays.stream(AudioSystem.getMixerInfo())
                .filter(info -> LineFormat.of(AudioSystem.getMixer(info)).isPresent())
                .map(info -> new AudioDevice(info.getName()))
                .distinct()
                .toList();
    }

    @Override
    public Capture open(@Nullable AudioDevice device, CaptureListener listener) {
        var name = device == null ? "" : device.name();
        var mixer = mixer(device);
        var format =
                LineFormat.of(mixer)
                        .orElseThrow(
                                () -> new AudioFailure(AudioProblem.DEVICE_REFUSED, name, null));
        try {
            var line = (TargetDataLine) mixer.getLine(format.line());
            line.open(format.format(), format.bytes(LineCapture.BUFFER));
            return new LineCapture(line, format, listener).start();
        } catch (LineUnavailableException | IllegalArgumentException | SecurityException e) {
            throw new AudioFailure(AudioProblem.DEVICE_REFUSED, name, e);
        }
    }

    private static Mixer mixer(@Nullable AudioDevice device) {
        var able =
                Arrays.stream(AudioSystem.getMixerInfo())
                        .filter(info -> LineFormat.of(AudioSystem.getMixer(info)).isPresent())
                        .toList();
        if (able.isEmpty()) {
            throw new AudioFailure(
                    AudioProblem.NO_DEVICE, device == null ? "" : device.name(), null);
        }
        return AudioSystem.getMixer(
                device == null
                        ? able.getFirst()
                        : named(able, device.name())
                                .orElseThrow(
                                        () ->
                                                new AudioFailure(
                                                        AudioProblem.DEVICE_GONE,
                                                        device.name(),
                                                        null)));
    }

    private static Optional<Mixer.Info> named(List<Mixer.Info> infos, String name) {
        return infos.stream().filter(info -> info.getName().equals(name)).findFirst();
    }
}
