package com.elios.interview.domain.service.cv.outline;

import java.util.Map;

/// English headings by section, parted by bars.
final class EnglishHeadings {
    static final Map<Section, String> NAMES =
            Map.ofEntries(
                    Map.entry(
                            Section.SUMMARY,
                            """
                    summary|profile|about|about me|objective|career objective|
                    career summary|overview|executive summary|summary of qualifications|
                    professional summary|qualifications summary|qualifications|
                    personal statement|statement|introduction|highlights|career highlights|
                    professional profile|bio|personal profile|career profile|job objective|
                    who i am
                    """),
                    Map.entry(
                            Section.EXPERIENCE,
                            """
                    experience|work experience|employment|employment history|work history|
                    career|career history|job history|job experience|work|positions|
                    positions held|professional background|work background|
                    employment experience|professional history|experiences|internships|
                    internship|internship experience|research experience|
                    teaching experience|industry experience|appointments|
                    academic appointments|professional appointments|military experience|
                    military service|where i have worked|jobs|roles|freelance experience|
                    leadership experience|clinical experience|work and experience|
                    experience and employment|consulting experience|employment record|
                    work experience and internships|engagements|experience entries|
                    career experience|relevant work|professional employment
                    """),
                    Map.entry(
                            Section.EDUCATION,
                            """
                    education|education background|educational background|
                    education and training|academic background|academic history|
                    academic qualifications|educational qualifications|
                    education and qualifications|academics|studies|schooling|degrees|
                    education history|academic education|university|school|
                    education entries|training and education|education and certifications|
                    academic record|education and honors|education and credentials|
                    educational history
                    """),
                    Map.entry(
                            Section.SKILLS,
                            """
                    skills|technical skills|core skills|key skills|skills and tools|
                    competencies|core competencies|technologies|tools|
                    tools and technologies|expertise|areas of expertise|technical expertise|
                    skill set|skillset|abilities|technical proficiencies|proficiencies|
                    technical competencies|tech stack|technical stack|technology stack|
                    programming languages|programming skills|it skills|software skills|
                    hard skills|soft skills|skills summary|skills and abilities|
                    skills and competencies|skills and interests|skills and expertise|
                    skills and qualifications|digital skills|strengths|software|
                    technical knowledge|knowledge|languages and technologies|
                    technologies and tools|professional skills|specialties|specializations|
                    technical strengths|skills and technologies|transferable skills|
                    interpersonal skills|capabilities|technical background|skill highlights|
                    skills and languages|additional skills|computer skills|
                    summary of skills|skills entries|areas of knowledge|frameworks|
                    technical summary|languages and frameworks|key competencies|
                    skills and certifications
                    """),
                    Map.entry(
                            Section.LANGUAGES,
                            """
                    languages|language skills|language|spoken languages|foreign languages
                    """),
                    Map.entry(
                            Section.PROJECTS,
                            """
                    projects|side projects|open source|open source projects|
                    open source contributions|portfolio|project experience|
                    projects and open source|academic projects|project highlights|
                    research projects|hackathons|contributions|case studies|
                    open-source projects|open-source|open-source contributions|key projects
                    """),
                    Map.entry(
                            Section.CERTIFICATES,
                            """
                    certifications|certificates|certification|professional qualifications|
                    licenses|licences|credentials|licenses and certifications|
                    licences and certifications|accreditations|certifications and licenses|
                    courses|training|trainings|coursework|courses and certifications|
                    certifications and training|workshops|training and certifications|
                    professional development|online courses|professional certifications|
                    relevant coursework|training and courses|certifications and courses|
                    certificates and courses
                    """),
                    Map.entry(
                            Section.REFERENCES,
                            """
                    references|referees|reference|recommendations|testimonials
                    """),
                    Map.entry(
                            Section.OTHER,
                            """
                    awards|honors|honours|awards and honors|honors and awards|achievements|
                    publications|accomplishments|patents|talks|invited talks|presentations|
                    conferences|interests|hobbies|hobbies and interests|
                    interests and hobbies|activities|extracurricular activities|
                    extracurriculars|extra-curricular activities|volunteering|volunteer|
                    volunteer work|volunteer experience|memberships|volunteering experience|
                    community service|community involvement|affiliations|
                    professional affiliations|professional memberships|service|scholarships|
                    grants|fellowships|press|media|exhibitions|contact|contact information|
                    contact details|contact me|contacts|details|links|information|
                    additional information|personal details|social|personal|
                    personal information|miscellaneous|other|leadership and activities|
                    leadership|honors and scholarships|awards and recognition|recognition|
                    selected honors|awards and achievements|key achievements|bibliography|
                    articles|books|papers|speaking|speaking engagements|public speaking|
                    professional activities|teaching|mentoring|research|research interests|
                    leadership and involvement|clubs|sports|travel|declaration|social media|
                    volunteer activities|distinctions|prizes|competitions|online presence|
                    campus involvement|associations|theses|thesis|dissertation|events|
                    hobbies & interests|research statement|availability|security clearance
                    """));

    private EnglishHeadings() {}
}
