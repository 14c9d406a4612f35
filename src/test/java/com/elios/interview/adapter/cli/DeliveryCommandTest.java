package com.elios.interview.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.cli.world.World;
import com.elios.interview.domain.service.delivery.made.MadeSpeech;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DeliveryCommandTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir private Path folder = Path.of("");
    private final World world = new World();
    private String wav = "";
    private MadeSpeech made = new MadeSpeech(1, 120, 0.5);

    @BeforeEach
    void writeRecording() throws IOException {
        made = made.silence(0.5).sentence(14).silence(0.7).sentence(14).silence(0.4);
        wav = write("answer.wav", file(made.sound().samples()));
    }

    @Test
    void jsonKeepsItsKeysAndTheirOrder() {
        var run = world.run("delivery", wav, "--json");
        var names = new ArrayList<String>();
        MAPPER.readTree(run.out()).propertyNames().forEach(names::add);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasLineCount(1);
        assertThat(names)
                .containsExactly(
                        "file",
                        "status",
                        "reason",
                        "cut",
                        "seconds",
                        "talk",
                        "pace",
                        "pauses",
                        "fillers",
                        "filledPauses",
                        "loudness",
                        "clipping",
                        "background",
                        "pitch",
                        "repetitions",
                        "absent",
                        "score",
                        "remarks");
        assertThat(run.out())
                .contains("\"pace\":null")
                .contains("{\"figure\":\"pace\",\"reason\":\"noTranscript\"}")
                .contains("\"kind\":\"thinking\",\"basis\":\"place\"")
                .contains("\"version\":\"delivery/1\"");
    }

    @Test
    void plainTextGivesPaceAndNoPlaces() throws IOException {
        var text =
                write("said.txt", "Um, I led it.\nI led it well.".getBytes(StandardCharsets.UTF_8));
        var answer =
                MAPPER.readTree(world.run("delivery", wav, "--transcript", text, "--json").out());

        assertThat(answer.at("/pace/words").intValue()).isEqualTo(7);
        assertThat(answer.at("/fillers/least").intValue()).isEqualTo(1);
        assertThat(answer.at("/fillers/found/0/start").isNull()).isTrue();
        assertThat(answer.at("/absent/0/reason").stringValue()).isEqualTo("noWordTimes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{\"word\":\"um\",\"start\":0.5,\"end\":0.9},{\"word\":\"so\",\"start\":1,\"end\":1.2},"
                        + "{\"word\":\"we\",\"start\":2,\"end\":2.2},{\"word\":\"went\",\"start\":3,\"end\":3.5}]",
                "{\"utterances\":[{\"from\":\"PT0.5S\",\"to\":\"PT3.5S\",\"text\":\"Um, so we went.\",\"words\":["
                        + "{\"text\":\"um\",\"from\":\"PT0.5S\",\"to\":\"PT0.9S\"},{\"text\":\"so\",\"from\":1,\"to\":1.2},"
                        + "{\"text\":\"we\",\"from\":2,\"to\":2.2},{\"text\":\"went\",\"from\":3,\"to\":3.5}],"
                        + "\"confidence\":null,\"by\":\"VOSK\"}]}"
            })
    void wordsWithTimesGivePlaces(String json) throws IOException {
        var file = write("said.json", json.getBytes(StandardCharsets.UTF_8));
        var run = world.run("delivery", wav, "--transcript", file, "--json");
        var answer = MAPPER.readTree(run.out());

        assertThat(answer.at("/pace/words").intValue()).isEqualTo(3);
        assertThat(answer.at("/fillers/found/0/start").doubleValue()).isEqualTo(0.5);
        assertThat(answer.at("/fillers/found/0/end").doubleValue()).isEqualTo(0.9);
    }

    @Test
    void textSaysEachFigureOrWhyItIsAbsent() {
        var run = world.run("delivery", wav);

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(wav + "\n")
                .contains("  Pace: not measured: nobody wrote down what was said")
                .contains("  Pauses: 1 to think")
                .contains("  Score: ")
                .contains("(delivery/1)");
    }

    @ParameterizedTest
    @CsvSource({"RIFF,notAWav", "none,notAWav"})
    void aFileThatIsRefusedIsNamedAndMakesTheExitCode(String content, String reason)
            throws IOException {
        var file = write("bad.wav", content.getBytes(StandardCharsets.UTF_8));
        var run = world.run("delivery", file, "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEqualTo(file + ": This is no WAV file.\n");
        assertThat(MAPPER.readTree(run.out()).at("/reason").stringValue()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|transcriptNotUnderstood",
                "[1]|transcriptNotUnderstood",
                "[{\"word\":\"a\",\"start\":2,\"end\":1}]|transcriptNotUnderstood",
                "[{\"word\":\"a\",\"start\":-1,\"end\":1}]|transcriptNotUnderstood",
                "{\"utterances\":3}|transcriptNotUnderstood",
                "\u00e9|transcriptNotUtf8"
            })
    void aTranscriptThatCannotBeUsedIsRefused(String content, String reason) throws IOException {
        var file = write("said", content.getBytes(StandardCharsets.ISO_8859_1));
        var run = world.run("delivery", wav, "--transcript", file, "--json");

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(file + ": ").hasLineCount(1);
        assertThat(MAPPER.readTree(run.out()).at("/reason").stringValue()).isEqualTo(reason);
    }

    @Test
    void aFileThatEndsEarlyIsMeasuredAndSaidSo() throws IOException {
        var whole = Files.readAllBytes(Path.of(wav));
        var file = write("cut.wav", Arrays.copyOf(whole, whole.length - 20_000));
        var run = world.run("delivery", file, "--json");

        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith(file + ": ");
        assertThat(MAPPER.readTree(run.out()).at("/cut").booleanValue()).isTrue();
    }

    @Test
    void withoutAFileTheUsageIsWrong() {
        assertThat(world.run("delivery").code()).isEqualTo(2);
        assertThat(List.of(world.run("delivery", folder.resolve("no.wav").toString()).code()))
                .containsExactly(1);
    }

    private String write(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content).toString();
    }

    private static byte[] file(short[] samples) {
        var bytes = ByteBuffer.allocate(44 + 2 * samples.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + 2 * samples.length);
        bytes.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16).putShort((short) 1);
        bytes.putShort((short) 1).putInt(16_000).putInt(32_000).putShort((short) 2);
        bytes.putShort((short) 16).put("data".getBytes(StandardCharsets.US_ASCII));
        bytes.putInt(2 * samples.length).asShortBuffer().put(samples);
        return bytes.array();
    }
}
