package com.elios.interview.adapter.llm.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A prompt of a version. Its file has a part for the system and one for the user; `{{name}}` is
/// filled with words of ours, `{{fenced:name}}` with what somebody else wrote.
public final class Prompt {
    private static final String FOLDER = "/com/elios/interview/prompts/";
    private static final String SYSTEM = "=== system\n";
    private static final String USER = "\n=== user\n";
    private static final Pattern PLACE = Pattern.compile("\\{\\{(fenced:)?([a-z]+)}}");

    private final String id;
    private final String system;
    private final String user;

    private Prompt(String id, String system, String user) {
        this.id = id;
        this.system = system;
        this.user = user;
    }

    /// @param name such as `evaluate-answer`
    /// @param version from 1
    public static Prompt of(String name, int version) {
        var file = FOLDER + name + "." + version + ".txt";
        try (InputStream in = Prompt.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no such prompt: " + file);
            }
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int user = text.indexOf(USER);
            if (!text.startsWith(SYSTEM) || user < 0) {
                throw new IllegalStateException("no system part or no user part: " + file);
            }
            return new Prompt(
                    name + "/" + version,
                    text.substring(SYSTEM.length(), user).strip(),
                    text.substring(user + USER.length()).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Name and version, such as `evaluate-answer/1`, for the provenance.
    public String id() {
        return id;
    }

    public String system() {
        return system;
    }

    /// @param ours text by name, of our own making
    /// @param theirs text by name that somebody else wrote; each goes into a fence
    public String user(Map<String, String> ours, Map<String, String> theirs) {
        var filled = new StringBuilder();
        var place = PLACE.matcher(user);
        while (place.find()) {
            var name = place.group(2);
            var text =
                    place.group(1) == null
                            ? Objects.requireNonNull(ours.get(name), name)
                            : Fence.around(name, Objects.requireNonNull(theirs.get(name), name));
            place.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        place.appendTail(filled);
        return filled.toString();
    }
}
