package com.elios.interview.testing.speech.azure;

import com.elios.interview.testing.speech.azure.Ear.Heard;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// How the service and the SDK write to each other: text frames of headers and JSON, and binary
/// frames of a length, headers and sound.
final class Messages {
    private static final String BREAK = "\r\n";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Messages() {}

    /// A message as it came, with its headers by their names in small letters.
    static final class Received {
        private final Map<String, String> headers;
        private final String body;
        private final byte[] sound;

        Received(Map<String, String> headers, String body, byte[] sound) {
            this.headers = headers;
            this.body = body;
            this.sound = sound;
        }

        String body() {
            return body;
        }

        byte[] sound() {
            return sound;
        }

        /// Headers and text, as they were written.
        String text() {
            return headers + body;
        }

        String path() {
            return headers.getOrDefault("path", "").toLowerCase(Locale.ROOT);
        }

        String request() {
            return headers.getOrDefault("x-requestid", "");
        }
    }

    static Received read(String message) {
        int end = message.indexOf(BREAK + BREAK);
        return new Received(
                headers(message.substring(0, end)), message.substring(end + 4), new byte[0]);
    }

    static Received read(ByteBuffer message) {
        var head = new byte[message.getShort() & 0xFFFF];
        message.get(head);
        var sound = new byte[message.remaining()];
        message.get(sound);
        return new Received(headers(new String(head, StandardCharsets.US_ASCII)), "", sound);
    }

    private static Map<String, String> headers(String head) {
        var headers = new TreeMap<String, String>();
        for (var line : head.split(BREAK, -1)) {
            int colon = line.indexOf(':');
            if (colon > 0) {
                headers.put(
                        line.substring(0, colon).toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return headers;
    }

    static String text(String path, String request, Object body) {
        return "X-RequestId:"
                + request
                + BREAK
                + "Path:"
                + path
                + BREAK
                + "Content-Type:application/json; charset=utf-8"
                + BREAK
                + BREAK
                + JSON.writeValueAsString(body);
    }

    static ByteBuffer sound(String request, String stream, byte[] sound) {
        var head =
                ("X-RequestId:"
                                + request
                                + BREAK
                                + "Path:audio"
                                + BREAK
                                + "X-StreamId:"
                                + stream
                                + BREAK
                                + (sound.length > 0 ? "Content-Type:audio/x-wav" + BREAK : ""))
                        .getBytes(StandardCharsets.US_ASCII);
        var message = ByteBuffer.allocate(2 + head.length + sound.length);
        message.putShort((short) head.length).put(head).put(sound).flip();
        return message;
    }

    static Object turnStart() {
        return Map.of("context", Map.of("serviceTag", "0123456789abcdef0123456789abcdef"));
    }

    static Object response(String stream) {
        return Map.of(
                "context",
                Map.of("serviceTag", "0123456789abcdef0123456789abcdef"),
                "audio",
                Map.of("type", "inline", "streamId", stream));
    }

    /// Where in the whole sound the turn begins, which the SDK tells in its `speech.context`.
    static Duration continuedFrom(String context) {
        var streams = JSON.readTree(context).at("/continuation/audio/streams/1/offset");
        return Duration.ofNanos(100 * streams.asLong(0));
    }

    /// @param base where the turn began in the whole sound: the service counts from there
    static String heard(Heard heard, String request, Duration base) {
        return switch (heard) {
            case Heard.Began began ->
                    text(
                            "speech.startDetected",
                            request,
                            Map.of("Offset", ticks(began.at().minus(base))));
            case Heard.Perhaps perhaps ->
                    text(
                            "speech.hypothesis",
                            request,
                            Map.of(
                                    "Text",
                                    perhaps.text().toLowerCase(Locale.ROOT),
                                    "Offset",
                                    ticks(perhaps.from().minus(base)),
                                    "Duration",
                                    ticks(perhaps.to().minus(perhaps.from()))));
            case Heard.Surely surely -> text("speech.phrase", request, phrase(surely.said(), base));
        };
    }

    private static Map<String, Object> phrase(Said said, Duration base) {
        var best = new TreeMap<String, Object>();
        best.put("Confidence", 0.875);
        best.put("Lexical", said.text().toLowerCase(Locale.ROOT));
        best.put("ITN", said.text());
        best.put("MaskedITN", said.text());
        best.put("Display", said.text());
        best.put("Words", words(said, base));
        return Map.of(
                "RecognitionStatus",
                "Success",
                "DisplayText",
                said.text(),
                "Offset",
                ticks(said.from().minus(base)),
                "Duration",
                ticks(said.to().minus(said.from())),
                "NBest",
                List.of(best));
    }

    private static List<Object> words(Said said, Duration base) {
        var words = new ArrayList<>();
        for (int i = 0; i < said.words().size(); i++) {
            var from = said.wordStart(i);
            words.add(
                    Map.of(
                            "Word",
                            said.words().get(i).toLowerCase(Locale.ROOT),
                            "Offset",
                            ticks(from.minus(base)),
                            "Duration",
                            ticks(said.wordStart(i + 1).minus(from))));
        }
        return words;
    }

    static long ticks(Duration time) {
        return time.toNanos() / 100;
    }
}
