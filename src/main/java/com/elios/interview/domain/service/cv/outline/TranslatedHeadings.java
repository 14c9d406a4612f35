package com.elios.interview.domain.service.cv.outline;

import java.util.Map;

/// German, French, Spanish, Portuguese, Italian and Dutch headings by section, parted by
/// bars.
final class TranslatedHeadings {
    static final Map<Section, String> NAMES =
            Map.ofEntries(
                    Map.entry(
                            Section.SUMMARY,
                            """
                    profil|kurzprofil|über mich|zusammenfassung|persönliches profil|
                    à propos|profil professionnel|résumé|objectif|perfil|perfil profesional|
                    resumen|sobre mí|perfil profissional|resumo|sobre mim|profilo|
                    profilo personale|profiel|over mij
                    """),
                    Map.entry(
                            Section.EXPERIENCE,
                            """
                    berufserfahrung|beruflicher werdegang|berufspraxis|praktische erfahrung|
                    praktika|werdegang|berufliche erfahrung|arbeitserfahrung|expérience|
                    expérience professionnelle|expériences professionnelles|expériences|
                    parcours professionnel|stages|experiencia|experiencia laboral|
                    experiencia profesional|trayectoria profesional|experiência|
                    experiência profissional|esperienza|esperienze|esperienza lavorativa|
                    esperienza professionale|esperienze lavorative|esperienze professionali|
                    werkervaring|ervaring|loopbaan
                    """),
                    Map.entry(
                            Section.EDUCATION,
                            """
                    ausbildung|bildung|bildungsweg|studium|schulbildung|hochschulbildung|
                    ausbildung und studium|schulische ausbildung|akademische ausbildung|
                    formation|formations|études|parcours académique|diplômes|
                    formation académique|formation et diplômes|educación|formación|
                    formación académica|estudios|educação|formação|formação académica|
                    formação acadêmica|istruzione|istruzione e formazione|formazione|
                    titoli di studio|opleiding|opleidingen|onderwijs
                    """),
                    Map.entry(
                            Section.SKILLS,
                            """
                    kenntnisse|fähigkeiten|kompetenzen|edv kenntnisse|edv-kenntnisse|
                    it kenntnisse|it-kenntnisse|fachkenntnisse|kenntnisse und fähigkeiten|
                    compétences|compétences techniques|compétences clés|informatique|
                    habilidades|competencias|conocimientos|aptitudes|competências|
                    competenze|competenze tecniche|capacità e competenze|vaardigheden|
                    competenties|kennis
                    """),
                    Map.entry(
                            Section.LANGUAGES,
                            """
                    sprachen|sprachkenntnisse|langues|idiomas|línguas|lingue|
                    competenze linguistiche|talen|talenkennis
                    """),
                    Map.entry(
                            Section.PROJECTS,
                            """
                    projekte|projets|proyectos|projetos|progetti|projecten
                    """),
                    Map.entry(
                            Section.CERTIFICATES,
                            """
                    zertifikate|weiterbildung|weiterbildungen|fortbildungen|certificats|
                    certificados|cursos|certificazioni|corsi|certificaten|cursussen
                    """),
                    Map.entry(
                            Section.REFERENCES,
                            """
                    referenzen|références|referencias|referências|referenze|referenties
                    """),
                    Map.entry(
                            Section.OTHER,
                            """
                    persönliche daten|angaben zur person|interessen|hobbys|ehrenamt|kontakt|
                    auszeichnungen|centres d'intérêt|centres d’intérêt|loisirs|
                    informations personnelles|coordonnées|distinctions|datos personales|
                    intereses|aficiones|contacto|premios|voluntariado|dados pessoais|
                    interesses|contato|dati personali|informazioni personali|interessi|
                    contatti|persoonlijke gegevens|persoonsgegevens|interesses en hobby's|
                    personal data|personal particulars
                    """));

    private TranslatedHeadings() {}
}
