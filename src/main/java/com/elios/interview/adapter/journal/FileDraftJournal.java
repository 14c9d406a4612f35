package com.elios.interview.adapter.journal;

import com.elios.interview.application.error.StoreFailure;
import com.elios.interview.domain.model.interview.Draft;
import com.elios.interview.domain.model.interview.DraftPlace;
import com.elios.interview.domain.model.interview.InterviewId;
import com.elios.interview.domain.port.store.DraftJournal;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One small file per draft, replaced as a whole: whoever reads meets the old one or the new one.
/// A file that cannot be read counts as no draft and is kept aside under another name.
public final class FileDraftJournal implements DraftJournal {
    private static final Logger LOG = LoggerFactory.getLogger(FileDraftJournal.class);
    private static final String ENDING = ".draft";
    private static final String UNFINISHED = ".draft.tmp";

    private final Path folder;

    /// @param folder of the journal alone; made when the first draft is saved
    public FileDraftJournal(Path folder) {
        this.folder = folder;
    }

    @Override
    public synchronized void save(InterviewId interview, DraftPlace place, Draft draft) {
        var unfinished = folder.resolve(name(interview, place) + UNFINISHED);
        try {
            Files.createDirectories(folder);
            // A stream and not a channel: an interrupt would close a channel in mid-write.
            try (var out = new FileOutputStream(unfinished.toFile())) {
                out.write(DraftFile.write(draft));
                out.getFD().sync();
            }
            Files.move(
                    unfinished,
                    file(interview, place),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StoreFailure("the draft cannot be written to " + folder, e);
        }
    }

    @Override
    public synchronized Optional<Draft> find(InterviewId interview, DraftPlace place) {
        var file = file(interview, place);
        try {
            var draft = DraftFile.read(Files.readAllBytes(file));
            if (draft.isEmpty()) {
                keepAside(file);
            }
            return draft;
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new StoreFailure("the draft cannot be read from " + folder, e);
        }
    }

    @Override
    public synchronized void clear(InterviewId interview) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, interview + "-*.draft{,.tmp}")) {
            for (var file : files) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new StoreFailure("drafts cannot be removed from " + folder, e);
        }
    }

    private static void keepAside(Path file) throws IOException {
        var aside =
                file.resolveSibling(file.getFileName() + "." + UUID.randomUUID() + ".unreadable");
        Files.move(file, aside);
        LOG.warn("A draft cannot be read; it is kept as {}", aside);
    }

    private Path file(InterviewId interview, DraftPlace place) {
        return folder.resolve(name(interview, place) + ENDING);
    }

    private static String name(InterviewId interview, DraftPlace place) {
        var question = interview + "-" + place.index();
        return place.followUp() == 0 ? question : question + "-" + place.followUp();
    }
}
