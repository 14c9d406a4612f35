package com.elios.interview.domain.service.cv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the headings of a CV's sections, in any case, with or without a colon or decoration.
public final class Headings {
    private static final int WORDS = 6;
    private static final Pattern DECORATION =
            Pattern.compile("^[\\s#*=_~•►▪■\\-–—|:>]+|[\\s#*=_~\\-–—|:<.]+$");
    private static final Pattern LETTER_SPACED = Pattern.compile("(?:\\p{L} ){3,}\\p{L}");
    private static final Map<String, Section> EXACT = new HashMap<>();
    private static final Pattern QUALIFIER =
            Pattern.compile(
                    "^(?:my|key|core|main|other|additional|relevant|selected|related|recent|previous"
                            + "|personal|professional|further|general|technical|computer|notable"
                            + "|academic|formal|continuing|current|past|full|early|about)\\s+");

    static {
        put(
                Section.SUMMARY,
                "summary|profile|about|about me|objective|career objective|career summary|overview"
                        + "|executive summary|summary of qualifications|professional summary"
                        + "|qualifications summary|qualifications|personal statement|statement"
                        + "|introduction|highlights|career highlights|professional profile|bio"
                        + "|personal profile|career profile|job objective|who i am");
        put(
                Section.EXPERIENCE,
                "experience|work experience|employment|employment history|work"
                        + " history|career|career history|job history|job"
                        + " experience|work|positions|positions held|professional background|work"
                        + " background|employment experience|professional"
                        + " history|experiences|internships|internship|internship experience|research"
                        + " experience|teaching experience|industry experience|appointments|academic"
                        + " appointments|professional appointments|military experience|military"
                        + " service|where i have worked|jobs|roles|freelance experience|leadership"
                        + " experience|clinical experience|work and experience|experience and"
                        + " employment|consulting experience|employment record|work experience and"
                        + " internships|engagements|experience entries|career experience|relevant"
                        + " work|professional employment");
        put(
                Section.EDUCATION,
                "education|education background|educational background|education and training|academic"
                        + " background|academic history|academic qualifications|educational"
                        + " qualifications|education and"
                        + " qualifications|academics|studies|schooling|degrees|education"
                        + " history|academic education|university|school|education entries|training and"
                        + " education|education and certifications|academic record|education and"
                        + " honors|education and credentials|educational history");
        put(
                Section.SKILLS,
                "skills|technical skills|core skills|key skills|skills and tools|competencies|core"
                        + " competencies|technologies|tools|tools and technologies|expertise|areas of"
                        + " expertise|technical expertise|skill set|skillset|abilities|technical"
                        + " proficiencies|proficiencies|technical competencies|tech stack|technical"
                        + " stack|technology stack|programming languages|programming skills|it"
                        + " skills|software skills|hard skills|soft skills|skills summary|skills and"
                        + " abilities|skills and competencies|skills and interests|skills and"
                        + " expertise|skills and qualifications|digital"
                        + " skills|strengths|software|technical knowledge|knowledge|languages and"
                        + " technologies|technologies and tools|professional"
                        + " skills|specialties|specializations|technical strengths|skills and"
                        + " technologies|transferable skills|interpersonal"
                        + " skills|capabilities|technical background|skill highlights|skills and"
                        + " languages|additional skills|computer skills|summary of skills|skills"
                        + " entries|areas of knowledge|frameworks|technical summary|languages and"
                        + " frameworks|key competencies|skills and certifications");
        put(
                Section.LANGUAGES,
                "languages|language skills|language|spoken languages|foreign languages");
        put(
                Section.PROJECTS,
                "projects|side projects|open source|open source projects|open source"
                        + " contributions|portfolio|project experience|projects and open"
                        + " source|academic projects|project highlights|research"
                        + " projects|hackathons|contributions|case studies|open-source"
                        + " projects|open-source|open-source contributions|key projects");
        put(
                Section.CERTIFICATES,
                "certifications|certificates|certification|professional qualifications|licenses|licences|credentials"
                        + "|licenses and certifications|licences and certifications|accreditations"
                        + "|certifications and licenses|courses|training|trainings|coursework"
                        + "|courses and certifications|certifications and training|workshops"
                        + "|training and certifications|professional development|online courses"
                        + "|professional certifications|relevant coursework|training and courses"
                        + "|certifications and courses|certificates and courses");
        put(Section.REFERENCES, "references|referees|reference|recommendations|testimonials");
        put(
                Section.OTHER,
                "awards|honors|honours|awards and honors|honors and"
                        + " awards|achievements|publications|accomplishments|patents|talks|invited"
                        + " talks|presentations|conferences|interests|hobbies|hobbies and"
                        + " interests|interests and hobbies|activities|extracurricular"
                        + " activities|extracurriculars|extra-curricular"
                        + " activities|volunteering|volunteer|volunteer work|volunteer"
                        + " experience|memberships|volunteering experience|community service|community"
                        + " involvement|affiliations|professional affiliations|professional"
                        + " memberships|service"
                        + "|scholarships|grants|fellowships|press|media|exhibitions|contact|contact"
                        + " information|contact details|contact"
                        + " me|contacts|details|links|information|additional information|personal"
                        + " details|social|personal|personal information|miscellaneous|other|leadership"
                        + " and activities|leadership|honors and scholarships|awards and"
                        + " recognition|recognition|selected honors|awards and achievements|key"
                        + " achievements|bibliography|articles|books|papers|speaking|speaking"
                        + " engagements|public speaking|professional"
                        + " activities|teaching|mentoring|research|research interests|leadership and"
                        + " involvement|clubs|sports|travel|declaration|social media|volunteer"
                        + " activities|distinctions|prizes|competitions|online presence|campus"
                        + " involvement|associations|theses|thesis|dissertation|events|hobbies &"
                        + " interests|research statement|availability|security clearance");
    }

    static {
        put(
                Section.SUMMARY,
                "profil|kurzprofil|über mich|zusammenfassung|persönliches profil|à propos"
                        + "|profil professionnel|résumé|objectif|perfil|perfil profesional|resumen"
                        + "|sobre mí|perfil profissional|resumo|sobre mim|profilo|profilo personale"
                        + "|profiel|over mij");
        put(
                Section.EXPERIENCE,
                "berufserfahrung|beruflicher werdegang|berufspraxis|praktische erfahrung|praktika"
                        + "|werdegang|berufliche erfahrung|arbeitserfahrung|expérience"
                        + "|expérience professionnelle|expériences professionnelles|expériences"
                        + "|parcours professionnel|stages|experiencia|experiencia laboral"
                        + "|experiencia profesional|trayectoria profesional"
                        + "|experiência|experiência profissional|esperienza|esperienze"
                        + "|esperienza lavorativa|esperienza professionale|esperienze lavorative"
                        + "|esperienze professionali|werkervaring|ervaring|loopbaan");
        put(
                Section.EDUCATION,
                "ausbildung|bildung|bildungsweg|studium|schulbildung|hochschulbildung"
                        + "|ausbildung und studium|schulische ausbildung|akademische ausbildung"
                        + "|formation|formations|études|parcours académique|diplômes"
                        + "|formation académique|formation et diplômes|educación|formación"
                        + "|formación académica|estudios|educação|formação|formação académica"
                        + "|formação acadêmica|istruzione|istruzione e formazione|formazione"
                        + "|titoli di studio|opleiding|opleidingen|onderwijs");
        put(
                Section.SKILLS,
                "kenntnisse|fähigkeiten|kompetenzen|edv kenntnisse|edv-kenntnisse|it kenntnisse"
                        + "|it-kenntnisse|fachkenntnisse|kenntnisse und fähigkeiten|compétences"
                        + "|compétences techniques|compétences clés|informatique|habilidades"
                        + "|competencias|conocimientos|aptitudes|competências"
                        + "|competenze|competenze tecniche|capacità e competenze|vaardigheden"
                        + "|competenties|kennis");
        put(
                Section.LANGUAGES,
                "sprachen|sprachkenntnisse|langues|idiomas|línguas|lingue|competenze linguistiche"
                        + "|talen|talenkennis");
        put(Section.PROJECTS, "projekte|projets|proyectos|projetos|progetti|projecten");
        put(
                Section.CERTIFICATES,
                "zertifikate|weiterbildung|weiterbildungen|fortbildungen|certificats|certificados"
                        + "|cursos|certificazioni|corsi|certificaten|cursussen");
        put(
                Section.REFERENCES,
                "referenzen|références|referencias|referências|referenze|referenties");
        put(
                Section.OTHER,
                "persönliche daten|angaben zur person|interessen|hobbys|ehrenamt"
                        + "|kontakt|auszeichnungen|centres d'intérêt|centres d’intérêt|loisirs"
                        + "|informations personnelles|coordonnées|distinctions|datos personales"
                        + "|intereses|aficiones|contacto|premios|voluntariado|dados pessoais"
                        + "|interesses|contato|dati personali|informazioni personali|interessi"
                        + "|contatti|persoonlijke gegevens|persoonsgegevens|interesses en hobby's"
                        + "|personal data|personal particulars");
    }

    private static final Set<String> DOCUMENT =
            Set.of(
                    "curriculum vitae",
                    "curriculum vitæ",
                    "curriculum",
                    "currículum",
                    "resume",
                    "résumé",
                    "cv",
                    "c.v",
                    "lebenslauf",
                    "currículum vitae",
                    "currículo",
                    "tabellarischer lebenslauf",
                    "europass",
                    "biodata",
                    "my cv",
                    "my resume");

    private static final Map<String, Section> WORDS_OF =
            Map.ofEntries(
                    Map.entry("experience", Section.EXPERIENCE),
                    Map.entry("employment", Section.EXPERIENCE),
                    Map.entry("education", Section.EDUCATION),
                    Map.entry("educational", Section.EDUCATION),
                    Map.entry("academic", Section.EDUCATION),
                    Map.entry("skills", Section.SKILLS),
                    Map.entry("competencies", Section.SKILLS),
                    Map.entry("proficiencies", Section.SKILLS),
                    Map.entry("languages", Section.LANGUAGES),
                    Map.entry("projects", Section.PROJECTS),
                    Map.entry("certifications", Section.CERTIFICATES),
                    Map.entry("certificates", Section.CERTIFICATES),
                    Map.entry("licenses", Section.CERTIFICATES),
                    Map.entry("references", Section.REFERENCES),
                    Map.entry("referees", Section.REFERENCES),
                    Map.entry("summary", Section.SUMMARY));

    private Headings() {}

    private static void put(Section section, String names) {
        for (var name : names.split("\\|", -1)) {
            EXACT.put(name, section);
        }
    }

    /// Whether the line only says that the document is a CV.
    static boolean isDocumentTitle(String line) {
        return line.length() < 40 && DOCUMENT.contains(normal(line));
    }

    /// Whether the whole line is a heading that CVs use.
    public static boolean isHeading(String line) {
        return section(line).isPresent();
    }

    /// The section that begins with this line, if it is a heading.
    static Optional<Section> section(String line) {
        if (line.length() > 70 || line.contains("\t")) {
            return Optional.empty();
        }
        var text = normal(line);
        if (text.isEmpty() || text.split(" ", -1).length > WORDS || !hasHeadingCase(line)) {
            return Optional.empty();
        }
        var section = EXACT.get(text);
        if (section == null) {
            section = EXACT.get(QUALIFIER.matcher(text).replaceFirst(""));
        }
        if (section == null && text.endsWith(" experience") && text.split(" ", -1).length <= 4) {
            section = Section.EXPERIENCE;
        }
        return Optional.ofNullable(section == null ? byWord(line, text) : section);
    }

    /// A line in capitals that names neither a position nor an organisation is known by one word:
    /// 'EDUCATION BACKGROUND', 'TECHNICAL SKILLS OVERVIEW'.
    private static @Nullable Section byWord(String line, String text) {
        boolean isCapitals =
                line.equals(line.toUpperCase(Locale.ROOT))
                        && line.codePoints().noneMatch(Character::isDigit)
                        && text.length() > 5
                        && !line.contains(",")
                        && text.split(" ", -1).length <= 4;
        if (!isCapitals || Wording.titleScore(text) > 0 || Wording.organisationScore(text) > 0) {
            return null;
        }
        for (var word : text.split(" ", -1)) {
            var section = WORDS_OF.get(word);
            if (section != null) {
                return section;
            }
        }
        return null;
    }

    /// Without decoration, in small letters, 'and' for '&' and '/'.
    static String normal(String line) {
        var text = DECORATION.matcher(line).replaceAll("");
        text = DECORATION.matcher(text).replaceAll("");
        if (LETTER_SPACED.matcher(text).find()) {
            text = text.replaceAll("(?<=\\p{L}) (?=\\p{L}( |$))", "").replaceAll(" {2,}", " ");
        }
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\s*[&+/]\\s*", " and ")
                .replaceAll("[\\s,]+", " ")
                .strip();
    }

    /// A heading begins with a capital; 'experience' in the middle of a wrapped sentence does not.
    private static boolean hasHeadingCase(String line) {
        return line.codePoints().filter(Character::isLetter).findFirst().stream()
                .anyMatch(Character::isUpperCase);
    }
}
