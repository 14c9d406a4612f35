package com.elios.interview.testing.speech.azure;

import com.elios.interview.domain.model.speech.Sound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Understands what a script says as soon as so much sound has come.
final class ScriptedEar implements Ear {
    private static final Duration STEP = Duration.ofMillis(300);

    private final List<Said> script;
    private final Duration start;
    private long samples;
    private int next;
    private boolean began;
    private Duration lastPerhaps = Duration.ZERO;

    /// @param start where in the whole sound this one begins; what ended before is left out
    ScriptedEar(List<Said> script, Duration start) {
        this.script = script.stream().filter(said -> said.to().compareTo(start) > 0).toList();
        this.start = start;
    }

    @Override
    public List<Heard> hear(short[] more) {
        samples += more.length;
        return until(start.plus(Sound.at(samples, Sound.RATE)));
    }

    @Override
    public List<Heard> end() {
        var end = start.plus(Sound.at(samples, Sound.RATE));
        var heard = until(end);
        if (next < script.size() && script.get(next).from().compareTo(end) < 0) {
            heard.add(new Heard.Surely(script.get(next++)));
        }
        return heard;
    }

    private List<Heard> until(Duration now) {
        var heard = new ArrayList<Heard>();
        while (next < script.size() && script.get(next).from().compareTo(now) < 0) {
            var said = script.get(next);
            if (!began) {
                began = true;
                lastPerhaps = said.from();
                heard.add(new Heard.Began(said.from()));
            }
            if (said.to().compareTo(now) <= 0) {
                began = false;
                next++;
                heard.add(new Heard.Surely(said));
                continue;
            }
            if (now.minus(lastPerhaps).compareTo(STEP) >= 0 && !said.until(now).isEmpty()) {
                lastPerhaps = now;
                heard.add(new Heard.Perhaps(said.until(now), said.from(), now));
            }
            break;
        }
        return heard;
    }
}
