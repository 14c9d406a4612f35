package com.elios.interview.adapter.network;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import okhttp3.Call;
import okhttp3.ResponseBody;

/// Reads a reply up to the largest size, and counts. Closing it early ends the request, from any
/// thread.
final class ReplyStream extends InputStream {
    private final Call call;
    private final InputStream content;
    private final boolean tooLarge;
    private long count;
    private volatile boolean ended;

    ReplyStream(Call call, ResponseBody body) {
        this.call = call;
        content = body.byteStream();
        tooLarge = body.contentLength() > OneWayOut.LARGEST_REPLY;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (tooLarge) {
            throw cutOff();
        }
        int read = -1;
        try {
            read = content.read(bytes, offset, length);
        } finally {
            // Also by a failure, which closing must not make look like an end of our own.
            ended = read < 0;
        }
        count += Math.max(0, read);
        if (count > OneWayOut.LARGEST_REPLY) {
            throw cutOff();
        }
        return read;
    }

    long count() {
        return count;
    }

    /// Before closing, because that would read on for a while.
    private ReplyTooLarge cutOff() {
        call.cancel();
        return new ReplyTooLarge();
    }

    @Override
    public void close() {
        if (!ended) {
            call.cancel();
        }
    }
}
