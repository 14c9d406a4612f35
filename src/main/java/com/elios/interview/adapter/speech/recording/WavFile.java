package com.elios.interview.adapter.speech.recording;

import com.elios.interview.domain.model.speech.Samples;
import com.elios.interview.domain.model.speech.Sound;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A WAV file that grows: sound first, then the sizes in its header, so that whatever happens in
/// between, the header tells of whole sound only. After a cut-off write, what lies beyond is
/// overwritten.
final class WavFile implements AutoCloseable {
    static final int HEADER = 44;

    private static final int RIFF_SIZE_AT = 4;
    private static final int DATA_SIZE_AT = 40;
    private static final int FORMAT_LENGTH = 16;
    private static final short PCM = 1;

    private final RandomAccessFile file;
    private long samples;

    private WavFile(RandomAccessFile file, long samples) {
        this.file = file;
        this.samples = samples;
    }

    /// Opens a file of ours to go on with it, or begins one.
    static WavFile open(Path path) throws IOException {
        var file = new RandomAccessFile(path.toFile(), "rw");
        try {
            if (file.length() < HEADER) {
                file.setLength(0);
                file.write(header());
                return new WavFile(file, 0);
            }
            return new WavFile(file, samplesIn(file));
        } catch (IOException e) {
            file.close();
            throw e;
        }
    }

    long samples() {
        return samples;
    }

    void append(short[] more) throws IOException {
        file.seek(HEADER + samples * Short.BYTES);
        file.write(Samples.toBytes(more));
        samples += more.length;
        // A reader between these two writes goes by the size of the sound.
        writeSize(DATA_SIZE_AT, samples * Short.BYTES);
        writeSize(RIFF_SIZE_AT, samples * Short.BYTES + HEADER - 2 * Integer.BYTES);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// Whether the header tells of no sound.
    static boolean isEmpty(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            return file.length() < HEADER || samplesIn(file) == 0;
        }
    }

    /// All that the header tells of.
    static short[] read(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            if (file.length() < HEADER) {
                return new short[0];
            }
            var bytes = new byte[Math.toIntExact(samplesIn(file) * Short.BYTES)];
            file.seek(HEADER);
            file.readFully(bytes);
            return Samples.ofBytes(bytes);
        }
    }

    private static long samplesIn(RandomAccessFile file) throws IOException {
        file.seek(DATA_SIZE_AT);
        long said = Integer.toUnsignedLong(Integer.reverseBytes(file.readInt()));
        return Math.min(said, file.length() - HEADER) / Short.BYTES;
    }

    private void writeSize(int at, long size) throws IOException {
        file.seek(at);
        file.writeInt(Integer.reverseBytes((int) size));
    }

    private static byte[] header() {
        return ByteBuffer.allocate(HEADER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("RIFF"))
                .putInt(HEADER - 2 * Integer.BYTES)
                .put(ascii("WAVEfmt "))
                .putInt(FORMAT_LENGTH)
                .putShort(PCM)
                .putShort((short) 1)
                .putInt(Sound.RATE)
                .putInt(Sound.RATE * Short.BYTES)
                .putShort((short) Short.BYTES)
                .putShort((short) Short.SIZE)
                .put(ascii("data"))
                .putInt(0)
                .array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
