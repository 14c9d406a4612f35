package com.elios.interview.adapter.cv.document;

import com.elios.interview.domain.model.cv.DocumentReading;
import com.elios.interview.domain.model.cv.DocumentReading.Refused;
import com.elios.interview.domain.model.cv.RefusalReason;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.poi.EncryptedDocumentException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one edge between us and the parsers. A hostile file can make a parser recurse until the
/// stack ends, fill the memory, loop for ever or throw anything at all, so each file is read on a
/// thread of its own with a deadline, and whatever comes out of it, errors included, becomes a
/// refusal here and nowhere else. (The catching itself is done by [FutureTask].)
final class GuardedReading {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedReading.class);

    private GuardedReading() {}

    static DocumentReading run(Callable<DocumentReading> reading, Duration limit) {
        if (Thread.interrupted()) {
            throw new CancellationException("reading was cancelled");
        }
        var task = new FutureTask<>(reading);
        var thread = Thread.ofPlatform().daemon().name("document-reading").start(task);
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            thread.interrupt();
            return new Refused(RefusalReason.TOOK_TOO_LONG);
        } catch (InterruptedException _) {
            thread.interrupt();
            throw new CancellationException("reading was cancelled");
        } catch (ExecutionException e) {
            return new Refused(reason(e.getCause()));
        }
    }

    private static RefusalReason reason(@Nullable Throwable failure) {
        LOG.debug("a document was refused: {}", failure == null ? null : failure.getClass());
        return switch (failure) {
            case RefusedDocument refused -> refused.reason();
            case InvalidPasswordException _, EncryptedDocumentException _ ->
                    RefusalReason.ENCRYPTED;
            case null -> RefusalReason.DAMAGED;
            case NoSuchFileException _ -> RefusalReason.NOT_FOUND;
            case AccessDeniedException _ -> RefusalReason.NOT_ACCESSIBLE;
            default -> RefusalReason.DAMAGED;
        };
    }
}
