package com.elios.interview.adapter.speech.wav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.elios.interview.domain.port.speech.SoundReading;
import com.elios.interview.domain.port.speech.SoundRefusal;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WavReaderTest {
    private static final byte[] DATA = WavBytes.shorts(0, 1, -1, 32767, -32768, 1000);
    private static final short[] SAMPLES = {0, 1, -1, 32767, -32768, 1000};

    @TempDir private Path folder = Path.of("");

    @Test
    void sixteenBitsOfOneChannelComeOutAsTheyAre() throws IOException {
        var read = sound(WavBytes.file(1, 1, 16_000, 16, DATA));

        assertThat(read.sound().rate()).isEqualTo(16_000);
        assertThat(read.sound().samples()).containsExactly(SAMPLES);
        assertThat(read.cut()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,8", "1,16", "1,24", "1,32", "3,32", "3,64"})
    void everyEncodingGivesTheSameSound(int code, int bits) throws IOException {
        double[] values = {0, 0.5, -0.5, 0.25, -1};
        var read = sound(WavBytes.file(code, 1, 8_000, bits, encoded(code, bits, values)));

        for (int i = 0; i < values.length; i++) {
            assertThat(read.sound().samples()[i] / 32768.0).isCloseTo(values[i], within(0.008));
        }
        assertThat(read.sound().rate()).isEqualTo(8_000);
    }

    @ParameterizedTest
    @CsvSource({"1,8,127", "1,16,32767", "1,24,8388607", "1,32,2147483647"})
    void clippingIsJudgedOnTheFile(int code, int bits, long highest) throws IOException {
        var out = new WavBytes();
        for (int i = 0; i < 20; i++) {
            long sample = i >= 5 && i < 9 ? highest : i == 12 ? highest : highest - 1;
            out.number(bits == 8 ? sample + 128 : sample, bits / 8);
        }
        var clipping = sound(WavBytes.file(code, 1, 16_000, bits, out.bytes())).clipping();

        assertThat(clipping.samples()).isEqualTo(4);
        assertThat(clipping.runs()).isEqualTo(1);
    }

    @Test
    void clippingOfOneChannelIsSeenThoughTheMixIsQuieter() throws IOException {
        var read =
                sound(
                        WavBytes.file(
                                1,
                                2,
                                48_000,
                                16,
                                WavBytes.shorts(32767, 0, 32767, 0, 32767, 0, 5, 5, 7, 7, 9, 9)));

        assertThat(read.clipping().samples()).isEqualTo(3);
        assertThat(read.clipping().share()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void channelsAreMixedDown() throws IOException {
        var read = sound(WavBytes.file(1, 2, 16_000, 16, WavBytes.shorts(100, 300, -50, 50, 8, 8)));

        assertThat(read.sound().samples()).containsExactly((short) 200, (short) 0, (short) 8);
    }

    @ParameterizedTest
    @ValueSource(ints = {22_050, 44_100, 48_000, 96_000})
    void aHighRateIsBroughtDown(int rate) throws IOException {
        var tone = new int[rate];
        for (int i = 0; i < rate; i++) {
            tone[i] = (int) Math.round(10_000 * Math.sin(2 * Math.PI * 440 * i / rate));
        }
        var read = sound(WavBytes.file(1, 1, rate, 16, WavBytes.shorts(tone))).sound();

        assertThat(read.rate()).isEqualTo(16_000);
        assertThat(read.length()).isEqualTo(Duration.ofSeconds(1));
        for (int i = 1000; i < 15_000; i++) {
            assertThat((double) read.samples()[i])
                    .isCloseTo(10_000 * Math.sin(2 * Math.PI * 440 * i / 16_000), within(60.0));
        }
    }

    @Test
    void chunksMayStandInAnyOrderAndHaveOddLengths() throws IOException {
        var file =
                WavBytes.riff()
                        .chunk("LIST", new byte[7])
                        .chunk("data", DATA)
                        .chunk("junk", new byte[3])
                        .format(1, 1, 16_000, 16)
                        .bytes();

        assertThat(sound(file).sound().samples()).containsExactly(SAMPLES);
    }

    @Test
    void theExtendedFormatIsRead() throws IOException {
        var data = new WavBytes().number(0x4000_0000L, 4).number(-0x4000_0000L, 4).bytes();
        var file = WavBytes.riff().extensible(1, 1, 16_000, 32, 24).chunk("data", data).bytes();

        assertThat(sound(file).sound().samples()).containsExactly((short) 16384, (short) -16384);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 0xFFFF_FFFFL})
    void aStreamThatIsStillBeingWrittenIsReadToItsEnd(long size) throws IOException {
        var file = WavBytes.riff().format(1, 1, 16_000, 16).open("data", size, DATA).bytes();
        var read = sound(file);

        assertThat(read.sound().samples()).containsExactly(SAMPLES);
        assertThat(read.cut()).isFalse();
    }

    @Test
    void aFileThatIsCutOffGivesWhatIsThere() throws IOException {
        var file = WavBytes.riff().format(1, 1, 16_000, 16).open("data", 4_000, DATA).bytes();
        var read = sound(Arrays.copyOf(file, file.length - 1));

        assertThat(read.sound().samples()).containsExactly(Arrays.copyOf(SAMPLES, 5));
        assertThat(read.cut()).isTrue();
    }

    @Test
    void wrongFilesAreRefusedWithTheirReason() throws IOException {
        assertThat(reason(new byte[0])).isEqualTo(SoundRefusal.NOT_A_WAV);
        assertThat(reason("RIFF".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(SoundRefusal.NOT_A_WAV);
        assertThat(reason(new byte[5_000])).isEqualTo(SoundRefusal.NOT_A_WAV);
        assertThat(reason(WavBytes.riff().bytes())).isEqualTo(SoundRefusal.HEADER_BROKEN);
        assertThat(reason(WavBytes.riff().chunk("data", DATA).bytes()))
                .isEqualTo(SoundRefusal.HEADER_BROKEN);
        assertThat(reason(WavBytes.riff().open("fmt ", 0x6666_6666L, DATA).bytes()))
                .isEqualTo(SoundRefusal.HEADER_BROKEN);
        assertThat(reason(WavBytes.file(1, 0, 16_000, 16, DATA)))
                .isEqualTo(SoundRefusal.HEADER_BROKEN);
        assertThat(reason(WavBytes.file(1, 1, 0, 16, DATA))).isEqualTo(SoundRefusal.HEADER_BROKEN);
        assertThat(reason(WavBytes.file(1, 9, 16_000, 16, DATA)))
                .isEqualTo(SoundRefusal.UNSUPPORTED_ENCODING);
        assertThat(reason(WavBytes.file(7, 1, 8_000, 8, DATA)))
                .isEqualTo(SoundRefusal.UNSUPPORTED_ENCODING);
        assertThat(reason(WavBytes.file(1, 1, 1_092_676, 16, DATA)))
                .isEqualTo(SoundRefusal.UNSUPPORTED_RATE);
        assertThat(reason(WavBytes.file(1, 1, 16_000, 16, new byte[0])))
                .isEqualTo(SoundRefusal.NO_SAMPLES);
        assertThat(new WavReader().read(folder.resolve("absent.wav")))
                .isEqualTo(new SoundReading.Refused(SoundRefusal.NOT_FOUND));
        assertThat(new WavReader().read(folder))
                .isEqualTo(new SoundReading.Refused(SoundRefusal.NOT_ACCESSIBLE));
    }

    @Test
    void moreThanTwoHoursAreRefusedUnread() throws IOException {
        var path = folder.resolve("long.wav");
        var header = WavBytes.riff().format(1, 1, 8_000, 8).open("data", 0xFFFF_FFFFL, new byte[0]);
        Files.write(path, header.bytes());
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(44 + 8_000L * 7_201);
        }

        assertThat(new WavReader().read(path))
                .isEqualTo(new SoundReading.Refused(SoundRefusal.TOO_LONG));
    }

    /// Bytes of good files changed, cut and put twice at random: each gives a sound or a reason.
    @Test
    @Timeout(60)
    void whateverIsInAFileTheResultIsClear() throws IOException {
        var random = new Random(20);
        byte[][] seeds = {
            WavBytes.file(1, 1, 16_000, 16, new byte[400]),
            WavBytes.file(3, 2, 48_000, 32, new byte[400]),
            WavBytes.riff().extensible(1, 2, 44_100, 24, 24).chunk("data", new byte[300]).bytes(),
            WavBytes.riff()
                    .chunk("LIST", new byte[21])
                    .format(1, 1, 8_000, 8)
                    .open("data", 0, new byte[99])
                    .bytes()
        };
        int sounds = 0;
        for (int i = 0; i < 4_000; i++) {
            var file = seeds[i % seeds.length].clone();
            for (int changes = random.nextInt(6); changes >= 0; changes--) {
                int limit = random.nextBoolean() ? Math.min(64, file.length) : file.length;
                file[random.nextInt(limit)] = (byte) random.nextInt(256);
            }
            if (random.nextInt(3) == 0) {
                file = Arrays.copyOf(file, random.nextInt(2 * file.length));
            }
            switch (read(file)) {
                case SoundReading.Read(var sound, var clipping, _) -> {
                    sounds++;
                    assertThat(sound.samples().length).isBetween(1, file.length * 2);
                    assertThat(clipping.share()).isBetween(0.0, 1.0);
                }
                case SoundReading.Refused(var reason) -> assertThat(reason).isNotNull();
            }
        }
        assertThat(sounds).isBetween(400, 3_900);
    }

    @ParameterizedTest
    @CsvSource({
        "awful.wav,UNSUPPORTED_RATE",
        "bad.wav,HEADER_BROKEN",
        "evil.wav,HEADER_BROKEN",
        "null.wav,NO_SAMPLES"
    })
    void filesThatOthersMadeWrongAreRefused(String name, SoundRefusal reason) {
        var file =
                Path.of(System.getProperty("elios.data", "no-data-folder-given"))
                        .resolve("speech/malformed/" + name);
        assumeTrue(Files.exists(file), "the folder with measuring data is absent: -Delios.data");

        assertThat(new WavReader().read(file)).isEqualTo(new SoundReading.Refused(reason));
    }

    private static byte[] encoded(int code, int bits, double[] values) {
        var bytes = ByteBuffer.allocate(values.length * bits / 8).order(ByteOrder.LITTLE_ENDIAN);
        for (double value : values) {
            long whole = Math.round(value * (1L << (bits - 1)));
            if (code == 3 && bits == 32) {
                bytes.putFloat((float) value);
            } else if (code == 3) {
                bytes.putDouble(value);
            } else {
                bytes.put(new WavBytes().number(bits == 8 ? whole + 128 : whole, bits / 8).bytes());
            }
        }
        return bytes.array();
    }

    private SoundReading.Read sound(byte[] file) throws IOException {
        var reading = read(file);
        assertThat(reading).isInstanceOf(SoundReading.Read.class);
        return (SoundReading.Read) reading;
    }

    private SoundRefusal reason(byte[] file) throws IOException {
        var reading = read(file);
        assertThat(reading).isInstanceOf(SoundReading.Refused.class);
        return ((SoundReading.Refused) reading).reason();
    }

    private SoundReading read(byte[] file) throws IOException {
        var path = folder.resolve("it.wav");
        Files.write(path, file);
        return new WavReader().read(path);
    }
}
