package com.elios.interview.adapter.network;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// The content of a request; tells how much of it was handed over to a connection.
final class CountedBody extends RequestBody {
    private static final int PART = 8 * 1024;

    private final byte[] content;
    private volatile int count;

    CountedBody(String text) {
        content = text.getBytes(StandardCharsets.UTF_8);
    }

    /// Null, because the request's own header says it.
    @Override
    public @Nullable MediaType contentType() {
        return null;
    }

    @Override
    public long contentLength() {
        return content.length;
    }

    /// So that OkHttp never sends it again by itself.
    @Override
    public boolean isOneShot() {
        return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
        for (int start = 0; start < content.length; start += PART) {
            int length = Math.min(PART, content.length - start);
            // Counted first: what may have left is listed, even where the connection broke.
            count = start + length;
            sink.write(content, start, length);
            sink.flush();
        }
    }

    long count() {
        return count;
    }
}
