package com.elios.interview.domain.service.scoring.rubric;

import com.elios.interview.domain.model.evaluation.Span;
import com.elios.interview.domain.service.scoring.text.Clause;
import com.elios.interview.domain.service.scoring.text.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What makes an answer specific: figures, names, and changes with a figure. Each counts once,
/// however often it is said.
final class Named {
    /// Words that have a capital for another reason.
    private static final String COMMON =
            "(?:I(?:'\\p{L}+)?|OK|Okay|Yes|No|The|This|That|It|We|He|She|They|You|But|And|So|If|When|Then|My|Our|What"
                    + "|Why|How|Please|Thank|Thanks|Sorry|First|Finally|In|On|At|As|For|With|From|By|After|Before|To|A|An|CV)";

    /// A capitalised word inside a sentence, a word with capitals or digits inside, or a word of a
    /// script without capitals in an answer of Latin letters.
    private static final Pattern NAME =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?!"
                            + COMMON
                            + "(?![\\p{L}\\p{N}]))(?:\\p{Lu}[\\p{L}\\p{N}.+#-]*[\\p{L}\\p{N}+#]|\\p{Lo}[\\p{Lo}\\p{M}]+)"
                            + "(?:\\s(?:\\p{Lu}[\\p{L}\\p{N}+#-]+|\\p{Lo}[\\p{Lo}\\p{M}]+))*");

    private static final Pattern DAY =
            Cue.of(
                    "\\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|april|june|july|august|september"
                            + "|october|november|december|tomorrow|tonight|noon|midnight|same (?:day|evening|morning|week)"
                            + "|straight away|right away|at once|immediately|next (?:day|week|month|morning))\\b");

    private static final Pattern EXAMPLE =
            Cue.of("\\b(?:for example|for instance|such as),?(?:\\s[\\p{L}\\p{N}]+){1,2}");

    /// By what means something would be done.
    private static final Pattern MEANS =
            Cue.of(
                    "\\b(?:phone|ring|telephone|call them|e-?mail|in writing|lists?|table|meeting|face to face|in person|one to one"
                            + "|one-to-one|in private|privately|alone|checklist|calendar|spreadsheet|note|logs?|dashboard"
                            + "|ticket|template|draft|diagram|chart|questionnaire|survey|contract|plan|prototype|backup)\\b");

    private final Map<String, Span> figures = new TreeMap<>();
    private final Map<String, Span> names = new TreeMap<>();
    private final Map<String, Span> times = new TreeMap<>();
    private final Map<String, Span> examples = new TreeMap<>();
    private final Map<String, Span> means = new TreeMap<>();
    private final List<Span> outcomes = new ArrayList<>();

    private Named() {}

    static Named in(Passage answer) {
        var named = new Named();
        for (var sentence : answer.sentences()) {
            if (sentence.words().stream().anyMatch(w -> Character.isLetter(w.text().charAt(0)))) {
                named.add(answer, sentence);
            }
        }
        return named;
    }

    private void add(Passage answer, Clause sentence) {
        add(answer, sentence, Cue.FIGURE, figures);
        add(answer, sentence, DAY, times);
        add(answer, sentence, EXAMPLE, examples);
        add(answer, sentence, MEANS, means);
        addNames(answer, sentence);
        addOutcome(answer, sentence);
    }

    private static void add(
            Passage answer, Clause sentence, Pattern pattern, Map<String, Span> found) {
        var matcher = pattern.matcher(sentence.text());
        while (matcher.find()) {
            found.putIfAbsent(
                    key(matcher.group()), span(answer, sentence, matcher.start(), matcher.end()));
        }
    }

    private void addNames(Passage answer, Clause sentence) {
        String text = sentence.text();
        if (isShouted(sentence)) {
            return;
        }
        var matcher = NAME.matcher(text);
        while (matcher.find()) {
            boolean begins = begins(text, matcher.start()) && !hasCapitalInside(matcher.group());
            boolean time = DAY.matcher(matcher.group()).find();
            if (!begins && !time) {
                names.putIfAbsent(
                        key(matcher.group()),
                        span(answer, sentence, matcher.start(), matcher.end()));
            }
        }
    }

    /// The first word of a sentence or of what is quoted in it has a capital anyway.
    private static boolean begins(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return before.isEmpty()
                || "\"“”:'‘«(.!?-–—•*".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static boolean hasCapitalInside(String word) {
        return word.chars().skip(1).anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                || Character.getType(word.codePointAt(0)) == Character.OTHER_LETTER;
    }

    private static boolean isShouted(Clause sentence) {
        long capitals = sentence.text().chars().filter(Character::isUpperCase).count();
        long small = sentence.text().chars().filter(Character::isLowerCase).count();
        return capitals > small;
    }

    /// A change and the figure that is next to it.
    private void addOutcome(Passage answer, Clause sentence) {
        var figures = Cue.FIGURE.matcher(sentence.text()).results().toList();
        int nearest = Integer.MAX_VALUE;
        int start = 0;
        int end = 0;
        for (var change : Cue.CHANGE.matcher(sentence.text()).results().toList()) {
            for (var figure : figures) {
                int from = Math.min(change.start(), figure.start());
                int to = Math.max(change.end(), figure.end());
                if (to - from < nearest) {
                    nearest = to - from;
                    start = from;
                    end = to;
                }
            }
        }
        if (end > start) {
            outcomes.add(span(answer, sentence, start, end));
        }
    }

    /// Different figures and names.
    int figuresAndNames() {
        return figures.size() + names.size();
    }

    /// Different figures, names, times, examples and means.
    int details() {
        return figuresAndNames() + times.size() + examples.size() + means.size();
    }

    boolean hasOutcome() {
        return !outcomes.isEmpty();
    }

    List<Span> specifics() {
        return inOrder(List.of(figures, names), outcomes);
    }

    List<Span> all() {
        return inOrder(List.of(figures, names, times, examples, means), List.of());
    }

    private static List<Span> inOrder(List<Map<String, Span>> found, List<Span> more) {
        List<Span> spans = new ArrayList<>(more);
        found.forEach(map -> spans.addAll(map.values()));
        return spans.stream()
                .distinct()
                .sorted(Comparator.comparingInt(Span::start).thenComparingInt(Span::end))
                .toList();
    }

    private static String key(String text) {
        return text.toLowerCase(Locale.ROOT).strip();
    }

    private static Span span(Passage answer, Clause sentence, int start, int end) {
        return answer.plain().original(sentence.start() + start, sentence.start() + end);
    }
}
