package com.elios.interview.adapter.speech.recording;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.model.speech.Recorded;
import com.elios.interview.domain.model.speech.Sound;
import com.elios.interview.domain.model.speech.Transcript;
import com.elios.interview.domain.model.speech.Utterance;
import com.elios.interview.domain.port.speech.Recording;
import com.elios.interview.domain.port.speech.Recordings;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Two files for each recording in one folder: the sound, and what was understood of it.
public final class FileRecordings implements Recordings {
    static final String SOUND = ".wav";
    static final String WORDS = ".words";

    /// Begins with the interview.
    private static final Pattern OURS =
            Pattern.compile(
                    "(\\p{XDigit}{8}(?:-\\p{XDigit}{4}){3}-\\p{XDigit}{12})-\\d+-\\d+\\.\\w+");

    private final Path folder;

    /// @param folder of recordings alone; made with the first one
    public FileRecordings(Path folder) {
        this.folder = folder;
    }

    @Override
    public Recording open(InterviewId interview, DraftPlace place) {
        try {
            Files.createDirectories(folder);
            return FileRecording.open(file(interview, place, SOUND), file(interview, place, WORDS));
        } catch (IOException e) {
            throw new StoreFailure("nothing can be recorded in " + folder, e);
        }
    }

    @Override
    public Optional<Transcript> understood(InterviewId interview, DraftPlace place) {
        var sound = file(interview, place, SOUND);
        if (!Files.exists(sound)) {
            return Optional.empty();
        }
        try {
            return WavFile.isEmpty(sound)
                    ? Optional.empty()
                    : Optional.of(WordsFile.read(file(interview, place, WORDS)).transcript());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void add(InterviewId interview, DraftPlace place, Utterance understood) {
        try {
            new WordsFile(file(interview, place, WORDS)).add(understood);
        } catch (IOException e) {
            throw new StoreFailure("what was understood cannot be written to " + folder, e);
        }
    }

    @Override
    public Optional<Recorded> find(InterviewId interview, DraftPlace place) {
        var sound = file(interview, place, SOUND);
        if (!Files.exists(sound)) {
            return Optional.empty();
        }
        try {
            var words = WordsFile.read(file(interview, place, WORDS));
            return Optional.of(
                    new Recorded(
                            new Sound(Sound.RATE, WavFile.read(sound)),
                            words.transcript(),
                            words.takes()));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    @Override
    public Optional<Path> file(InterviewId interview, DraftPlace place) {
        return Optional.of(file(interview, place, SOUND)).filter(Files::exists);
    }

    @Override
    public Set<InterviewId> interviews() {
        var found = new HashSet<InterviewId>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var name = OURS.matcher(String.valueOf(file.getFileName()));
                if (name.matches()) {
                    found.add(new InterviewId(UUID.fromString(name.group(1))));
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new StoreFailure("recordings cannot be listed in " + folder, e);
        }
        return found;
    }

    @Override
    public void delete(InterviewId interview, DraftPlace place) {
        try {
            Files.deleteIfExists(file(interview, place, SOUND));
            Files.deleteIfExists(file(interview, place, WORDS));
        } catch (IOException e) {
            throw new StoreFailure("the recording cannot be deleted from " + folder, e);
        }
    }

    @Override
    public void delete(InterviewId interview) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files =
                Files.newDirectoryStream(folder, interview + "-*{" + SOUND + "," + WORDS + "}")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new StoreFailure("recordings cannot be deleted from " + folder, e);
        }
    }

    private StoreFailure unreadable(IOException e) {
        return new StoreFailure("the recording cannot be read from " + folder, e);
    }

    private Path file(InterviewId interview, DraftPlace place, String ending) {
        return folder.resolve(interview + "-" + place.index() + "-" + place.followUp() + ending);
    }
}
