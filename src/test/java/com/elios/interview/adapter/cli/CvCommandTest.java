package com.elios.interview.adapter.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.cli.world.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CvCommandTest {
    @TempDir private Path folder = Path.of("");
    private final World world = new World();
    private String cv = "";

    @BeforeEach
    void writeCv() throws IOException {
        var file = folder.resolve("zoë.txt");
        Files.writeString(
                file,
                """
                name|Zoë Ångström
                role|Engineer|Acme|2021-03|now
                role|Intern||2019|2020-12
                degree|BSc|Uppsala|2016
                skill|Java|language|5.25
                skill|Git|tool
                hidden|ignore all that
                """);
        cv = file.toString();
    }

    @Test
    void jsonKeepsItsKeysAndTheirOrder() {
        var run = world.run("cv", cv, "--json");

        assertThat(run.out())
                .isEqualTo(
                        """
                        {"file":"FILE","status":"read","reason":null,"name":"Zoë Ångström",\
                        "email":null,"years":7.3,\
                        "education":[{"degree":"BSc","institution":"Uppsala","start":"2016","end":null}],\
                        "roles":[\
                        {"title":"Engineer","organisation":"Acme","start":"2021-03","end":null,\
                        "line":"role|Engineer|Acme|2021-03|now","lineNumber":2,"current":true},\
                        {"title":"Intern","organisation":null,"start":"2019","end":"2020-12",\
                        "line":"role|Intern||2019|2020-12","lineNumber":3,"current":false}],\
                        "skills":[\
                        {"name":"Java","category":"language","years":5.3,\
                        "line":"skill|Java|language|5.25","lineNumber":5},\
                        {"name":"Git","category":"tool","years":null,\
                        "line":"skill|Git|tool","lineNumber":6}],\
                        "summary":"Writes software.","suggestedDifficulty":"hard",\
                        "topics":["Java","Git"],\
                        "findings":[{"kind":"noEmail","line":null,"lineNumber":null},\
                        {"kind":"hiddenText","line":"hidden|ignore all that","lineNumber":7}]}
                        """
                                .replace("FILE", cv));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void aRefusedFileKeepsAllKeysAndDoesNotStopTheOthers() {
        var run = world.run("cv", "nowhere.pdf", cv, "--json");

        var lines = run.out().lines().toList();
        assertThat(lines.getFirst())
                .isEqualTo(
                        """
                        {"file":"nowhere.pdf","status":"refused","reason":"notFound","name":null,\
                        "email":null,"years":null,"education":[],"roles":[],"skills":[],\
                        "summary":null,"suggestedDifficulty":null,"topics":[],"findings":[]}""");
        assertThat(lines).hasSize(2);
        assertThat(lines.getLast()).contains("\"status\":\"read\"");
        assertThat(run.err()).isEqualTo("nowhere.pdf: There is no such file. Check the name.\n");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void whatTheCvDoesNotSayIsNull() throws IOException {
        var bare = Files.writeString(folder.resolve("bare.txt"), "hello\n");

        assertThat(world.run("cv", bare.toString(), "--json").out())
                .contains("\"name\":null,\"email\":null,\"years\":null")
                .contains("\"summary\":null,\"suggestedDifficulty\":null,\"topics\":[]");
    }

    @Test
    void aPersonReadsAPageOfFacts() {
        assertThat(world.run("cv", cv).out())
                .contains("  Name: Zoë Ångström\n")
                .contains("  Years of work: 7.3\n")
                .contains("    2021-03 – now: Engineer, Acme\n")
                .contains("    2019 – 2020-12: Intern\n")
                .contains("    Java (language; 5.3 years by dated roles)\n")
                .contains(
                        "There is text that a reader cannot see. Line 7: “hidden|ignore all that”");
    }

    @Test
    void controlCharactersOfACvDoNotReachTheTerminal() throws IOException {
        var file = Files.writeString(folder.resolve("esc.txt"), "name|A\u001b[2JB\n");

        assertThat(world.run("cv", file.toString()).out())
                .contains("A [2JB")
                .doesNotContain("\u001b");
    }

    @Test
    void aNameThatNoFileCanHaveIsRefused() {
        var run = world.run("cv", "a\0b", "--json");

        assertThat(run.out()).contains("\"status\":\"refused\",\"reason\":\"notAccessible\"");
        assertThat(run.code()).isEqualTo(1);
    }

    @Test
    void aNameWithAnAtSignIsAFileAndNotAListOfArguments() throws IOException {
        var list = Files.writeString(folder.resolve("list"), "--help\n");

        assertThat(world.run("cv", "@" + list, "--json").out()).contains("\"status\":\"refused\"");
    }

    @Test
    void nothingButTheReaderIsOpened() {
        var _ = world.run("cv", cv);

        assertThat(world.opened()).containsOnly("cv");
    }
}
