package com.elios.interview.adapter.cv.analysis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The few fields that we compare, from the YAML that a CV was rendered from.
///
/// @param roles 'title | organisation | start | end' each
record RenderedCv(String name, String email, List<String> roles, List<String> institutions) {
    static RenderedCv parse(String yaml) {
        var top = new LinkedHashMap<String, String>();
        var roles = new ArrayList<Map<String, String>>();
        var institutions = new ArrayList<String>();
        for (var line : yaml.lines().takeWhile(l -> !l.startsWith("design:")).toList()) {
            var text = line.strip();
            int colon = text.indexOf(": ");
            if (colon < 0) {
                continue;
            }
            var value = text.substring(colon + 2).strip();
            switch (text.substring(0, colon)) {
                case "name", "email" -> top.putIfAbsent(text.substring(0, colon), value);
                case "- company" -> {
                    roles.add(new LinkedHashMap<>());
                    roles.getLast().put("company", value);
                }
                case "- institution" -> institutions.add(value);
                case "position", "start_date", "end_date" -> {
                    if (!roles.isEmpty()) {
                        roles.getLast().putIfAbsent(text.substring(0, colon), value);
                    }
                }
                default -> {}
            }
        }
        return new RenderedCv(
                top.getOrDefault("name", ""),
                top.getOrDefault("email", ""),
                roles.stream().map(RenderedCv::line).toList(),
                List.copyOf(institutions));
    }

    private static String line(Map<String, String> role) {
        return String.join(
                " | ",
                role.getOrDefault("position", ""),
                role.getOrDefault("company", ""),
                role.getOrDefault("start_date", ""),
                role.getOrDefault("end_date", ""));
    }
}
