package com.elios.interview.adapter.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
    private final WordPieces pieces = read();

    @Test
    void theLongestKnownPieceComesFirst() {
        assertThat(pieces.of("Unhappily happy")).containsExactly(7, 8, 9, 5);
    }

    @Test
    void accentsAndCaseDoNotMatter() {
        assertThat(pieces.of("HÄPPY")).containsExactly(5);
    }

    @Test
    void punctuationStandsAlone() {
        assertThat(pieces.of("happy,happy")).containsExactly(5, 10, 5);
    }

    @Test
    void aWordWithAnUnknownPartIsUnknownAsAWhole() {
        assertThat(pieces.of("unhappx happy")).containsExactly(100, 5);
    }

    @Test
    void anEndlessWordIsUnknown() {
        assertThat(pieces.of("happy".repeat(50))).containsExactly(100);
    }

    private static WordPieces read() {
        String json =
                """
                {"version": "1", "model": {"type": "WordPiece", "vocab": {"[UNK]": 100, "happy": 5,
                "un": 7, "##happi": 8, "##ly": 9, ",": 10, "##h": 11}}, "last": {"vocabulary": 1}}
                """;
        try {
            return WordPieces.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
