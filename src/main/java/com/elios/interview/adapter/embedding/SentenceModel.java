package com.elios.interview.adapter.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.elios.interview.domain.port.TextVectors;
import java.io.IOException;
import java.io.InputStream;
import java.lang.foreign.Arena;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The open model: pieces in, the mean of the last layer's vectors out. The settings keep memory
/// low: no arena (it would keep the largest run's memory for good), one thread, no busy waiting.
final class SentenceModel {
    static final int DIMENSIONS = 384;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    /// The model was trained on 256 pieces; longer texts are cut and their parts averaged.
    private static final int LONGEST = 254;

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieces wordPieces;

    private SentenceModel(OrtEnvironment environment, OrtSession session, WordPieces wordPieces) {
        this.environment = environment;
        this.session = session;
        this.wordPieces = wordPieces;
    }

    static SentenceModel open() throws IOException, OrtException {
        WordPieces wordPieces;
        try (var tokenizer = resource(TOKENIZER)) {
            wordPieces = WordPieces.read(tokenizer);
        }
        var environment = OrtEnvironment.getEnvironment();
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return new SentenceModel(environment, session(environment, options), wordPieces);
        }
    }

    /// The runtime copies what it needs, so the file's bytes are given back at once: left to the
    /// garbage collector they would stay for as long as the app runs.
    private static OrtSession session(OrtEnvironment environment, OrtSession.SessionOptions options)
            throws IOException, OrtException {
        try (var bytes = Arena.ofConfined()) {
            return environment.createSession(model(bytes), options);
        }
    }

    /// A vector of length 1. Safe to call from several threads.
    float[] vector(String text) throws OrtException {
        long[] pieces = wordPieces.of(text);
        var sum = new double[DIMENSIONS];
        for (int from = 0; from == 0 || from < pieces.length; from += LONGEST) {
            int to = Math.min(pieces.length, from + LONGEST);
            add(lastLayer(Arrays.copyOfRange(pieces, from, to)), sum);
        }
        return unit(sum);
    }

    /// One vector per part of a text, as the last layer sees it among the others, and that of the
    /// whole. Safe to call from several threads.
    TextVectors read(List<String> parts) throws OrtException {
        List<float[]> vectors = new ArrayList<>(parts.size());
        var sum = new double[DIMENSIONS];
        List<long[]> run = new ArrayList<>();
        int length = 0;
        for (String part : parts) {
            long[] pieces = wordPieces.of(part);
            long[] kept = Arrays.copyOf(pieces, Math.min(pieces.length, LONGEST));
            if (length + kept.length > LONGEST) {
                readRun(run, length, vectors, sum);
                run.clear();
                length = 0;
            }
            run.add(kept);
            length += kept.length;
        }
        readRun(run, length, vectors, sum);
        return new TextVectors(unit(sum), vectors);
    }

    private void readRun(List<long[]> parts, int length, List<float[]> vectors, double[] whole)
            throws OrtException {
        var all = new long[length];
        int place = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, place, part.length);
            place += part.length;
        }
        float[] layer = lastLayer(all);
        add(layer, whole);
        int piece = 1;
        for (long[] part : parts) {
            var sum = new double[DIMENSIONS];
            for (int i = 0; i < part.length * DIMENSIONS; i++) {
                sum[i % DIMENSIONS] += layer[piece * DIMENSIONS + i];
            }
            piece += part.length;
            vectors.add(unit(sum));
        }
    }

    private static void add(float[] layer, double[] sum) {
        for (int i = 0; i < layer.length; i++) {
            sum[i % DIMENSIONS] += layer[i];
        }
    }

    /// Row after row: the start mark, each piece, the end mark.
    private float[] lastLayer(long[] part) throws OrtException {
        var ids = new long[part.length + 2];
        ids[0] = WordPieces.START;
        System.arraycopy(part, 0, ids, 1, part.length);
        ids[ids.length - 1] = WordPieces.END;
        var mask = new long[ids.length];
        Arrays.fill(mask, 1);
        long[] shape = {1, ids.length};
        try (var idTensor = tensor(ids, shape);
                var maskTensor = tensor(mask, shape);
                var typeTensor = tensor(new long[ids.length], shape);
                var result =
                        session.run(
                                Map.of(
                                        "input_ids", idTensor,
                                        "attention_mask", maskTensor,
                                        "token_type_ids", typeTensor))) {
            FloatBuffer layer = ((OnnxTensor) result.get(0)).getFloatBuffer();
            var values = new float[layer.remaining()];
            layer.get(values);
            return values;
        }
    }

    private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
    }

    private static float[] unit(double[] sum) {
        double squares = 0;
        for (double value : sum) {
            squares += value * value;
        }
        double length = squares == 0 ? 1 : Math.sqrt(squares);
        var vector = new float[DIMENSIONS];
        for (int i = 0; i < DIMENSIONS; i++) {
            vector[i] = (float) (sum[i] / length);
        }
        return vector;
    }

    private static ByteBuffer model(Arena arena) throws IOException {
        var file = SentenceModel.class.getResource(MODEL);
        if (file == null) {
            throw new IOException("missing from the class path: " + MODEL);
        }
        var connection = file.openConnection();
        try (var channel = Channels.newChannel(connection.getInputStream())) {
            var bytes = arena.allocate(connection.getContentLengthLong()).asByteBuffer();
            int read = 0;
            while (read >= 0 && bytes.hasRemaining()) {
                read = channel.read(bytes);
            }
            return bytes.flip();
        }
    }

    private static InputStream resource(String name) throws IOException {
        var stream = SentenceModel.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("missing from the class path: " + name);
        }
        return stream;
    }
}
