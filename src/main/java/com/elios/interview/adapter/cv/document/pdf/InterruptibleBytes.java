package com.elios.interview.adapter.cv.document.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// A file in memory whose reading stops when the thread is interrupted, for the parser itself never
/// asks.
final class InterruptibleBytes extends RandomAccessReadBuffer {
    InterruptibleBytes(byte[] content) {
        super(content);
    }

    @Override
    public int read() throws IOException {
        check();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        check();
        return super.read(bytes, offset, length);
    }

    static void check() throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("reading was given up");
        }
    }
}
