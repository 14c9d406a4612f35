package com.elios.interview.domain.service.cv.education;

import java.util.regex.Pattern;

/// Tells degrees and institutions by their words, and what stands beside them.
final class EducationWords {
    private static final Pattern DEGREE =
            Pattern.compile(
                    "(?U)\\b(?iu:bachelor|master|doctor(?:ate|al)?|associate|diploma|certificate|degree|high"
                            + " school|secondary school|minor|major|baccalaureate|abitur|a[-"
                            + " ]levels?|gcses?|apprenticeship|bootcamp|licentiate|postgraduate|undergraduate|foundation"
                            + " year|matura|juris|magister|diplom|licence|nvq|city (?:and|&)"
                            + " guilds|level [1-8]|licenciatura|licenciad[oa]|grado"
                            + " en|máster|maestría|doctorado|técnico"
                            + " superior|bachillerato|diplôme|maîtrise"
                            + "|baccalauréat|doctorat|bts|dut|brevet|laurea|dottorato|mestrado|doutorado|bacharelado|staatsexamen|promotion"
                            + " zum|meisterbrief"
                            + "|fachabitur|hochschulreife|diplomado|postgraduado|post-graduate|ingénieur"
                            + " diplômé|associate degree)(?:['’]?s|al)?\\b"
                            + "|\\b(?:Ph\\.?\\s?D|D\\.?Phil|MBA|BBA|BCA|MCA|GED|HND|HNC|LL\\.?[BM]|J\\.?D|M\\.?D|Ed\\.?D"
                            + "|M\\.?Phil|M\\.?Res|B\\.?Ed|M\\.?Ed|B\\.?F\\.?A|M\\.?F\\.?A|MPH|MPA|BTEC|BSN|MSN|MSW|BSW"
                            + "|[BM]\\.?\\s?Tech|[BM]\\.?\\s?Eng|[BM]\\.?\\s?Sc|[BM]\\.?\\s?Com|[BMA]\\.?\\s?A\\.?S?"
                            + "|[BMA]\\.?\\s?S|S\\.?[BM]|A\\.?A\\.?S|B\\.?E|M\\.?E|DBA|DDS|PharmD|DVM|PGCE|PGDM"
                            + "|P[Gg]Dip|PGCert|MSci|MChem|MEng|BEng|MBBS|MBChB|BDS|DNP|DPT|MLIS|[BM]\\.?Arch"
                            + "|BBus|M\\.?St|MTech|HBO|IB)\\b\\.?");
    private static final Pattern INSTITUTION =
            Pattern.compile(
                    "(?iU)\\b(?:universi[dt]\\p{L}*|uniwersytet|college|\\p{L}*school|\\p{L}*schule|institut\\p{L}*"
                            + "|istituto|academy|akademi\\p{L}*|academia|pol[iy]te[ck]\\p{L}*|hogeschool|technikum"
                            + "|facultad|faculté|facoltà|liceo|conservato\\p{L}*|rwth|kolleg|collège|ista|tu|uni"
                            + "|iut|insa|trinity"
                            + "|hochschule|école|ecole|lycée|lycee|gymnasium|conservatory|seminary"
                            + "|faculty|iit|eth|epfl|mit|ucla|caltech"
                            + "|coursera|udacity|udemy|bootcamp|üniversitesi)\\b");
    private static final Pattern ASIDE =
            Pattern.compile(
                    "(?i)^(?:c?gpa|grade|honou?rs?|thesis|dissertation|advisor|adviser|relevant|coursework"
                            + "|courses?|activities|awards?|dean|minor thesis|final|score|percentage"
                            + "|specialization in|scholarship|societies|modules)\\b.*|.*\\bcum laude\\b.*"
                            + "|.*\\bgpa\\b.*|\\(?(?:with )?(?:(?:first|second|third)[- ]class|high)?\\s*"
                            + "(?:honou?rs?|distinction|merit)\\)?|\\(?(?:first|second|third)[- ]class\\b.*"
                            + "|\\(?(?:upper|lower) (?:second|division)\\b.*|\\(?2[:.][12]\\)?");

    private EducationWords() {}

    static boolean isDegree(String phrase) {
        var matcher = DEGREE.matcher(phrase);
        return matcher.find()
                && !(isInstitution(phrase) && matcher.start() > 0 && !phrase.contains(" in "))
                && !phrase.matches(
                        "(?i).*\\b(?:high|secondary|graduate|business) school\\b(?! diploma).*");
    }

    static boolean beginsWithDegree(String text) {
        var matcher = DEGREE.matcher(text);
        return matcher.find() && matcher.start() < 12 && !text.endsWith(".");
    }

    /// Whether a degree is named without its subject.
    static boolean isBare(String degree) {
        return DEGREE.matcher(degree).replaceAll("").isBlank();
    }

    static boolean isInstitution(String phrase) {
        return INSTITUTION.matcher(phrase).find();
    }

    /// Grades, honours, courses: no part of a degree's name.
    static boolean isAside(String text) {
        return ASIDE.matcher(text).matches();
    }
}
