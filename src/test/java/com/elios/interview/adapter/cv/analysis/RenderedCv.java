package com.elios.interview.adapter.cv.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The fields that we compare, from the YAML that a CV was rendered from. Sections may have any
/// title; an entry is known by its keys.
///
/// @param skills the items of the lists that have a label, one by one
record RenderedCv(
        String name,
        String email,
        List<Position> roles,
        List<Study> education,
        List<String> skills) {
    private static final Pattern ENTRY = Pattern.compile("^ {6}- (\\w+):(.*)$");
    private static final Pattern FIELD = Pattern.compile("^ {8}(\\w+):(.*)$");
    private static final Pattern TOP = Pattern.compile("^ {2}(\\w+):(.*)$");

    /// @param end 'present' where it lasts
    record Position(String title, String organisation, String start, String end) {}

    /// @param end empty where it is absent or lasts
    record Study(String degree, String area, String institution, String start, String end) {}

    static RenderedCv parse(String yaml) {
        var top = new LinkedHashMap<String, String>();
        var entries = new ArrayList<Map<String, String>>();
        for (var line : yaml.lines().takeWhile(l -> !l.startsWith("design:")).toList()) {
            var entry = ENTRY.matcher(line);
            var field = FIELD.matcher(line);
            var person = TOP.matcher(line);
            if (entry.matches()) {
                entries.add(new LinkedHashMap<>());
                entries.getLast().put(entry.group(1), value(entry.group(2)));
            } else if (field.matches() && !entries.isEmpty()) {
                entries.getLast().put(field.group(1), value(field.group(2)));
            } else if (person.matches()) {
                top.put(person.group(1), value(person.group(2)));
            }
        }
        return new RenderedCv(
                top.getOrDefault("name", ""),
                top.getOrDefault("email", ""),
                entries.stream()
                        .filter(e -> e.containsKey("company"))
                        .map(RenderedCv::role)
                        .toList(),
                entries.stream()
                        .filter(e -> e.containsKey("institution"))
                        .map(RenderedCv::study)
                        .toList(),
                entries.stream()
                        .filter(e -> e.containsKey("label"))
                        .flatMap(e -> List.of(of(e, "details").split("\\s*,\\s*", -1)).stream())
                        .filter(item -> !item.isBlank())
                        .toList());
    }

    private static Position role(Map<String, String> entry) {
        return new Position(
                of(entry, "position"), of(entry, "company"), start(entry), of(entry, "end_date"));
    }

    private static Study study(Map<String, String> entry) {
        var end = of(entry, "end_date");
        return new Study(
                of(entry, "degree"),
                of(entry, "area"),
                of(entry, "institution"),
                of(entry, "start_date"),
                end.equals("present") ? "" : end.isEmpty() ? of(entry, "date") : end);
    }

    private static String start(Map<String, String> entry) {
        var start = of(entry, "start_date");
        return start.isEmpty() ? of(entry, "date") : start;
    }

    private static String of(Map<String, String> entry, String key) {
        return entry.getOrDefault(key, "");
    }

    private static String value(String text) {
        var value = text.strip();
        boolean quoted = value.length() > 1 && value.startsWith("'") && value.endsWith("'");
        return quoted ? value.substring(1, value.length() - 1).replace("''", "'") : value;
    }
}
