package com.elios.interview.domain.service.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private final Redaction redaction =
            new Redaction(List.of("Dr. Anna-Lena Müller", "John Andrew Smith", "Vincent van Gogh"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    John Smith led it                              | [NAME_1] led it
                    JOHN SMITH                                     | [NAME_1]
                    john smith                                     | [NAME_1]
                    Smith, John                                    | [NAME_1]
                    Smith John                                     | [NAME_1]
                    J. Smith wrote it                              | [NAME_1] wrote it
                    J.A. Smith wrote it                            | [NAME_1] wrote it
                    John A. Smith                                  | [NAME_1]
                    John Q. Smith                                  | [NAME_1]
                    Smith, J. et al.                               | [NAME_1] et al.
                    John's team                                    | [NAME_1]'s team
                    Smith’s team                                   | [NAME_1]’s team
                    Annas Team, Müllers Team                       | [NAME_1] Team, [NAME_2] Team
                    Anna-Lena Müller                               | [NAME_1]
                    Lena and Anna                                  | [NAME_1] and [NAME_2]
                    Mueller or Muller                              | [NAME_1] or [NAME_2]
                    ask Vincent van Gogh                           | ask [NAME_1]
                    ask V. van Gogh                                | ask [NAME_1]
                    van Gogh painted                               | van [NAME_1] painted
                    log in as jsmith or john_smith                 | log in as [NAME_1] or [NAME_2]
                    john.smith99 is free                           | [NAME_1] is free
                    johnsmith.dev                                  | [NAME_1].dev
                    (John)                                         | ([NAME_1])
                    John\u00a0says                                 | [NAME_1]\u00a0says
                    a@b.co                                         | [EMAIL_1]
                    write to john.smith+jobs@mail.example.co.uk.   | write to [EMAIL_1].
                    <jürgen@beispiel.de>                           | <[EMAIL_1]>
                    mailto:x_y%z@sub-domain.example.org            | mailto:[EMAIL_1]
                    john (at) example.com                          | [EMAIL_1]
                    john [at] example [dot] com                    | [EMAIL_1]
                    +1 (555) 234-5678                              | [PHONE_1]
                    +1-555-234-5678                                | [PHONE_1]
                    +49 (0)151 2345678                             | [PHONE_1]
                    +49 30 1234567                                 | [PHONE_1]
                    (+49) 30 1234567                               | [PHONE_1]
                    +4915123456789                                 | [PHONE_1]
                    0049 30 1234567                                | [PHONE_1]
                    +33 1 23 45 67 89                              | [PHONE_1]
                    +34 612 345 678                                | [PHONE_1]
                    +44 20 7946 0958, London                       | [PHONE_1], London
                    (555) 234-5678                                 | [PHONE_1]
                    555-234-5678                                   | [PHONE_1]
                    555.234.5678                                   | [PHONE_1]
                    1-800-555-0199                                 | [PHONE_1]
                    030 1234567                                    | [PHONE_1]
                    0171/1234567                                   | [PHONE_1]
                    (030) 12 34 56 78                              | [PHONE_1]
                    01 23 45 67 89                                 | [PHONE_1]
                    01.23.45.67.89                                 | [PHONE_1]
                    020 7946 0958                                  | [PHONE_1]
                    01511234567                                    | [PHONE_1]
                    612 34 56 78                                   | [PHONE_1]
                    612 345 678                                    | [PHONE_1]
                    Tel. 1234567                                   | Tel. [PHONE_1]
                    Phone: 555-1234                                | Phone: [PHONE_1]
                    Tél.: 912345678                                | Tél.: [PHONE_1]
                    221B Baker Street                              | [ADDRESS_1]
                    12 North Main St., Apt. 4B                     | [ADDRESS_1]
                    742 Evergreen Terrace, Springfield, IL 62704   | [ADDRESS_1]
                    Springfield, IL 62704                          | [ADDRESS_1]
                    lives in New York, NY 10001-1234               | lives in [ADDRESS_1]
                    10 Downing Street, London SW1A 2AA             | [ADDRESS_1]
                    London SW1A 1AA                                | [ADDRESS_1]
                    P.O. Box 1234                                  | [ADDRESS_1]
                    Hauptstraße 12, 10115 Berlin                   | [ADDRESS_1]
                    Hauptstr. 12a                                  | [ADDRESS_1]
                    Berliner Straße 5                              | [ADDRESS_1]
                    Goethe-Allee 7                                 | [ADDRESS_1]
                    Am Markt 3, 04109 Leipzig                      | [ADDRESS_1]
                    Unter den Linden 77, 10117 Berlin              | [ADDRESS_1]
                    wohnt in 50667 Köln                            | wohnt in [ADDRESS_1]
                    D-60311 Frankfurt am Main                      | [ADDRESS_1]
                    8001 Zürich                                    | [ADDRESS_1]
                    12 rue de la Paix, 75002 Paris                 | [ADDRESS_1]
                    5 bis, avenue des Champs-Élysées               | [ADDRESS_1]
                    75001 Paris                                    | [ADDRESS_1]
                    Calle de Alcalá 45, 28014 Madrid               | [ADDRESS_1]
                    Avda. Diagonal 123, 3º A                       | [ADDRESS_1]
                    C/ Mayor, 7                                    | [ADDRESS_1]
                    https://example.org/a?b=c#d                    | [LINK_1]
                    (see http://example.org/x).                    | (see [LINK_1]).
                    www.example.org, and more                      | [LINK_1], and more
                    linkedin.com/in/john-smith-123                 | [LINK_1]
                    de.linkedin.com/in/x                           | [LINK_1]
                    github.com/jsmith/project                      | [LINK_1]
                    git@github.com:jsmith/project.git              | [LINK_1]
                    https://mail.example.org/?to=a@b.co            | [LINK_1]
                    """)
    void whatTellsWhoSomebodyIsGoes(String text, String redacted) {
        var result = redaction.redact(text);
        assertThat(result.text()).isEqualTo(redacted);
        assertThat(result.restore(result.text())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Java 17 and Java 25",
                "192.168.0.1 and 10.0.0.255:8080",
                "2001:db8::8a2e:370:7334",
                "HTTP/2 and HTTP/1.1",
                "2019–2023",
                "2019-2023",
                "2019 - 2023",
                "01/2019 - 12/2022",
                "09.2019-12.2021",
                "01.02.2023",
                "2023-01-02T10:00:00Z",
                "02-03-2019",
                "RFC 9110, section 10.2.3",
                "ISO 8601",
                "1,000,000 rows",
                "1.000.000 Zeilen",
                "1 000 000 rows",
                "612 345 678 rows",
                "$1,250,000.00 and 99.95 €",
                "O(n log n) and 2^32 = 4294967296",
                "C++, C#, F#",
                "AbstractSingletonProxyFactoryBean",
                "user_id = 12345678",
                "v1.22.333.4444",
                "Spring 6 and Monitoring 24/7",
                "Spring Boot 3, Kubernetes 1.29",
                "React@18.2.0 and lodash@4",
                "@Override public String toString()",
                "git commit 4a0aaa9",
                "550e8400-e29b-41d4-a716-446655440000",
                "ISBN 978-0-13-468599-1",
                "99.999 % of 1612345678 requests",
                "ports 8000-9000",
                "500-1000 users, 200-3000 events",
                "github.com is down",
                "10000 Users and 50000 Requests",
                "2019 Berlin office",
                "10115 records in 3 ms",
                "16 GB RAM, S3 4GB",
                "the main street of the network",
                "3 avenues",
                "Berlin, Paris, Madrid",
                "localhost:5432/postgres",
                "a phone number",
                "Integer.MAX_VALUE",
                "smithy, Annabel, Johnson",
                "JohnDeere and SmithWaterman",
                "half-open [0, 1)",
                "array[NAME] and map[KEY_1]",
                "x@y and user@localhost",
                "1-2-3-4-5-6-7-8-9",
                "3.14159265358979",
                "-2147483648 to 2147483647 is 32 bit",
                "0.0000001234 s",
                "0123 octal, 0x0123456789ab"
            })
    void technicalTextStays(String text) {
        assertThat(redaction.redact(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    Will you mark it?                 | Will you mark it?
                    I will. Mark it as final.         | I will. Mark it as final.
                    we asked Will and Grace           | we asked [NAME_1] and [NAME_2]
                    Will Mark led it                  | [NAME_1] led it
                    they will mark it                 | they will mark it
                    SELECT MAX(x), Math.max(a, b)     | SELECT MAX(x), Math.max(a, b)
                    as Max said                       | as [NAME_1] said
                    a grace period, saving grace      | a grace period, saving grace
                    - Grace notes                     | - Grace notes
                    written in Ruby by Ruby Grace     | written in Ruby by [NAME_1]
                    """)
    void namesThatAreOrdinaryWordsNeedMore(String text, String redacted) {
        var ordinary = new Redaction(List.of("Will Mark", "Ruby Grace", "Max"));
        assertThat(ordinary.redact(text).text()).isEqualTo(redacted);
    }

    @Test
    void theSameTextIsAlwaysTheSamePlaceholder() {
        var result = redaction.redact("John Smith, a@b.co, John Smith, c@d.co, a@b.co");
        assertThat(result.text()).isEqualTo("[NAME_1], [EMAIL_1], [NAME_1], [EMAIL_2], [EMAIL_1]");
        assertThat(result.placeholders())
                .isEqualTo(
                        Map.of(
                                "[NAME_1]",
                                "John Smith",
                                "[EMAIL_1]",
                                "a@b.co",
                                "[EMAIL_2]",
                                "c@d.co"));
    }

    @Test
    void aLaterTextGoesOnWhereTheEarlierEnded() {
        var first = redaction.redact("John Smith, a@b.co");
        var second = redaction.redact("c@d.co knows John Smith", first);
        assertThat(second.text()).isEqualTo("[EMAIL_2] knows [NAME_1]");
        assertThat(second.restore("[EMAIL_1] [EMAIL_2]")).isEqualTo("a@b.co c@d.co");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[NAME_1]", "[name_1]", "[Name_1]", "NAME_1", "name_1", "\\[NAME\\_1\\]"})
    void aModelMayBendAPlaceholder(String bent) {
        var result = redaction.redact("John Smith");
        assertThat(result.restore("Dear " + bent + ", well done, " + bent + "'s team!"))
                .isEqualTo("Dear John Smith, well done, John Smith's team!");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[NAME_2]", "[NAME_10]", "USERNAME_1", "NAME_1a", "[NAME_]", "NAME"})
    void whatIsNoPlaceholderOfOursStays(String text) {
        assertThat(redaction.redact("John Smith").restore(text)).isEqualTo(text);
    }

    @Test
    void whatIsPutBackIsTakenAsItIs() {
        var result = redaction.redact("https://example.org/$1\\x");
        assertThat(result.restore("see [LINK_1]")).isEqualTo("see https://example.org/$1\\x");
    }

    @Test
    void aTextThatHasPlaceholdersOfItsOwnIsNotConfused() {
        var text = "[NAME_1] is John Smith, name_1 is not, \\[NAME\\_1\\] neither";
        var result = redaction.redact(text);
        assertThat(result.text())
                .isEqualTo("[[TEXT_1]] is [NAME_1], [TEXT_2] is not, \\[[TEXT_3]\\] neither");
        assertThat(result.restore(result.text())).isEqualTo(text);
    }

    @Test
    void withoutNamesTheRestStillGoes() {
        var nameless = new Redaction(List.of("", "  ", "J.", "Dr.", "von"));
        assertThat(nameless.redact("Dr. J. Smith, von a@b.co").text())
                .isEqualTo("Dr. J. Smith, von [EMAIL_1]");
    }

    @Test
    void namesWithSignsOfPatternsDoNoHarm() {
        var odd = new Redaction(List.of("Max (Müller*) [x+", "O'Brien \\E.*"));
        assertThat(odd.redact("all of .* and O'Brien").text()).isEqualTo("all of .* and [NAME_1]");
    }

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    /// 2,000 texts in all.
    @ParameterizedTest
    @MethodSource("seeds")
    void everyTextComesBackAsItWas(int seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var text = randomText(random);
            var result = redaction.redact(text);
            assertThat(result.restore(result.text())).isEqualTo(text);
            assertThat(redaction.redact(text)).isEqualTo(result);
            var twice = redaction.redact(result.text());
            assertThat(twice.restore(twice.text())).isEqualTo(result.text());
        }
    }

    private static String randomText(RandomGenerator random) {
        var pieces =
                List.of(
                        "John",
                        "Smith",
                        "J.",
                        " ",
                        " ",
                        "\n",
                        ",",
                        ".",
                        "[",
                        "]",
                        "\\",
                        "_",
                        "1",
                        "12",
                        "[NAME_1]",
                        "NAME_1",
                        "name_2",
                        "[EMAIL_1",
                        "PHONE_",
                        "\\[LINK\\_1\\]",
                        "[TEXT_1]",
                        "TEXT_2]",
                        "NAME",
                        "a@b.co",
                        "john@smith.example.org",
                        "+49 30 1234567",
                        "555-234-5678",
                        "030 1234567",
                        "https://x.org/a_b",
                        "www.",
                        "github.com/js",
                        "12 Main Street",
                        "Hauptstraße 5",
                        "10115 Berlin",
                        "Springfield, IL 62704",
                        "rue de",
                        "Calle Mayor 3",
                        "SW1A 1AA",
                        "2019-2023",
                        "1,000,000",
                        "😀",
                        "ß",
                        "$1",
                        "\\E",
                        "\\Q",
                        "'s",
                        "@",
                        "://",
                        "Müller",
                        "van Gogh",
                        "\u00a0",
                        "x");
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i >= 0; i--) {
            text.append(pieces.get(random.nextInt(pieces.size())));
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "Aa ", "1 ", "1", "J. ", "a.", "[", "Main "})
    @Timeout(10)
    void longTextsAreReadInPassing(String piece) {
        var text = piece.repeat(100_000 / piece.length());
        var result = redaction.redact(text);
        assertThat(result.restore(result.text())).isEqualTo(text);
    }
}
