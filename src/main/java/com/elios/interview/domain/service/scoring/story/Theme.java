package com.elios.interview.domain.service.scoring.story;

import java.util.Locale;
import java.util.regex.Pattern;

/// What interview questions about experience ask for, each with a description to be near to and the
/// words that such stories are told in. Written by hand; a question may have several themes.
enum Theme {
    CONFLICT(
            "A disagreement or conflict between people, an argument that had to be settled",
            "disagree\\w*|conflict\\w*|argu(?:e|ed|ing|ment\\w*)|clash\\w*|f[ae]ll out"
                    + "|quarrel\\w*|disput\\w*|object(?:ed|ions?)|tension\\w*|insisted|both sides"
                    + "|opposed|complain(?:ed|ing)|compromise\\w*|mediat\\w*|angry|upset|blam\\w+"
                    + "|refused|against it|resent\\w*"),
    MISTAKE(
            "A mistake of one's own, admitting it and repairing the damage",
            "mistak\\w*|errors?|wrong\\w*|my fault|forgot\\w*|overlook\\w*|misread"
                    + "|misunderst\\w*|apologi\\w*|admit\\w*|owned up|accident\\w*|repair\\w*"
                    + "|damage\\w*|careless\\w*|my own doing|sorry|put (?:it|things) right"
                    + "|confus\\w*"),
    DEADLINE(
            "A deadline that was in danger, work that would be late, little time",
            "deadline\\w*|late|on time|in time|due|delay\\w*|behind schedule|punctual\\w*"
                    + "|time pressure|urgent\\w*"
                    + "|(?:hours|days|weeks) (?:before|beforehand|earlier|to go)"
                    + "|by (?:monday|tuesday|wednesday|thursday|friday)|postpon\\w*|extension|ready"
                    + "|overdue"),
    FAILURE(
            "A goal that was not reached, a failure and what came of it",
            "fail\\w*|goals?|target\\w*|missed|short of|not reach\\w*"
                    + "|did not (?:reach|make|meet)|flat|lost|disappoint\\w*|promised|ended up with"
                    + "|below|only"),
    LEARNING(
            "Learning something new from the beginning in a short time",
            "learn\\w*|practi[sc]\\w*|new to me|from scratch|course|tutorial\\w*|lessons?"
                    + "|stud(?:y|ied)|read up|taught myself|never (?:used|done|worked)"
                    + "|close to zero|beginner\\w*|train(?:ed|ing)|vocabulary"),
    LEADING(
            "Taking the lead and organising other people",
            "lead|led|leader\\w*|charge|captain|organi[sz]\\w*|took over|guid\\w*"
                    + "|everyone|assign\\w*|delegat\\w*|motivat\\w*"
                    + "|nobody (?:else )?(?:was|took|stepp)\\w*|volunteer\\w*|the others"
                    + "|coordinat\\w*"),
    TEAM(
            "Working together in a team towards a common aim",
            "team\\w*|together|colleagues?|group\\w*|each of us|each other|all of us"
                    + "|joint\\w*|members?|shared|partner\\w*|cooperat\\w*|collaborat\\w*"),
    CHANGE(
            "A change or new circumstances, and having to adapt plans",
            "chang\\w*|sudden\\w*|short notice|brought forward|cancel\\w*"
                    + "|new (?:system|rule|plan|boss|manager|owner|software)\\w*|adapt\\w*"
                    + "|adjust\\w*|switch\\w*|merg\\w*|replac\\w*|rearrang\\w*|unexpected\\w*"
                    + "|instead|moved"),
    IMPROVING(
            "Making a process faster or simpler and saving time or money",
            "faster|quicker|simpl\\w*|process\\w*|sav(?:ed|ing)|slow|wast\\w*|automat\\w*"
                    + "|every (?:day|week|time|single)|each time|improv\\w*|per (?:day|week)"
                    + "|a (?:day|week)|minutes|by hand|template\\w*|steps"),
    CAUSE(
            "Finding the cause of a problem that came back again and again",
            "caus\\w*|pattern\\w*|kept (?:on )?\\w+ing|again and again"
                    + "|every (?:afternoon|morning|few)|recurr\\w*|investigat\\w*|traced|turned out"
                    + "|underlying|reason|fault\\w*|crash\\w*|broke\\w*|logs?|compared|noticed"
                    + "|found (?:out )?that|only (?:when|failed|happened)|repeatedly|diary"),
    DECISION(
            "A decision that was hard, with risks and missing information",
            "deci[ds]\\w*|cho[os]se|chosen|choice|risk\\w*|information|unknown"
                    + "|uncertain\\w*|weigh\\w*|options?|forecast\\w*|could not (?:tell|know)"
                    + "|estimate\\w*|gamble|not sure|judg\\w*|unpopular"),
    EXPLAINING(
            "Explaining something complicated in plain words",
            "explain\\w*|plain|compar\\w*|complicated|understand\\w*|understood|words"
                    + "|simpl\\w*|jargon|technical|example|picture|described|terms|listener\\w*"
                    + "|audience"),
    HELPING(
            "Helping or teaching a person who struggles or wants to grow",
            "help\\w*|teach\\w*|taught|coach\\w*|mentor\\w*|struggl\\w*|support\\w*"
                    + "|encourag\\w*|newcomer\\w*|confiden\\w*|behind|showed (?:him|her|them)"
                    + "|grow\\w*|apprentice\\w*|beginner\\w*|patient\\w*"),
    NEWS(
            "Telling someone bad or unwelcome news honestly",
            "news|told (?:him|her|them)|honest\\w*|inform\\w*|cried|disappoint\\w*|bad"
                    + "|unable|unwelcome|reject\\w*|refus\\w*|plainly|private\\w*|announc\\w*"
                    + "|direct\\w*|listen\\w*"),
    INITIATIVE(
            "Doing something important outside one's own job",
            "not my (?:job|task|role)|outside|initiative|nobody (?:had )?(?:asked|else)"
                    + "|belong\\w*|responsib\\w*|own accord|volunteer\\w*|although it|certainly not"
                    + "|stepped in|beyond|noticed|proposed|suggested"),
    FEEDBACK(
            "Feedback or criticism that was received",
            "feedback|critici\\w*|criticism|appraisal|review\\w*|comment\\w*|harsh"
                    + "|pointed out|praise\\w*"),
    PLANNING(
            "Several tasks at once, priorities and planning one's time",
            "priorit\\w*|plan(?:ned|ning|s)?|schedul\\w*|timetable\\w*|list\\w*|calendar"
                    + "|several|at the same time|at once|blocks?|first|evening\\w*|steps|units?"
                    + "|milestone\\w*|alongside|routine|every (?:month|week|morning|day)"
                    + "|balance\\w*|juggl\\w*"),
    CUSTOMER(
            "A difficult or unhappy customer",
            "customer\\w*|client\\w*|guest\\w*|complain\\w*|refund\\w*|service"
                    + "|shopper\\w*|patient\\w*");

    private static final int MOST_MARKS = 3;

    private final String description;
    private final Pattern marks;

    Theme(String description, String marks) {
        this.description = description;
        this.marks = Pattern.compile("\\b(?:" + marks + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    String description() {
        return description;
    }

    /// How many different words of the theme are in a text, at most three.
    int marksIn(String text) {
        return (int)
                marks.matcher(text)
                        .results()
                        .map(mark -> mark.group().toLowerCase(Locale.ROOT))
                        .distinct()
                        .limit(MOST_MARKS)
                        .count();
    }
}
