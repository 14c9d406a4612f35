package com.elios.interview.domain.service.cv.words;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells by its words whether a phrase names a position or an organisation.
public final class Wording {
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}.&'’-]+");
    private static final Set<String> TITLES =
            words(
                    """
                    engineer developer programmer architect manager director analyst
                    scientist researcher intern internship trainee apprentice assistant
                    associate administrator admin coordinator consultant specialist
                    technician technologist officer executive president vp ceo cto cfo coo
                    cio cmo chief founder co-founder cofounder owner partner head lead
                    leader supervisor superintendent foreman team-lead designer writer
                    editor author journalist teacher lecturer instructor professor tutor
                    trainer coach mentor nurse physician doctor surgeon dentist pharmacist
                    therapist paramedic caregiver accountant auditor bookkeeper controller
                    comptroller treasurer cashier teller clerk secretary receptionist
                    typist agent representative rep salesperson salesman saleswoman seller
                    buyer merchandiser planner strategist advisor adviser counsel counselor
                    counsellor lawyer attorney paralegal judge recruiter generalist
                    operator mechanic electrician plumber carpenter welder machinist driver
                    pilot captain courier guard chef cook baker barista bartender waiter
                    waitress server host hostess steward housekeeper cleaner janitor
                    gardener worker laborer labourer handler packer picker stocker
                    inspector examiner investigator detective tester sre dba sysadmin
                    devops webmaster animator artist illustrator photographer videographer
                    producer actor musician composer curator librarian translator
                    interpreter fellow postdoc student scholar freelancer contractor
                    volunteer ambassador evangelist advocate member principal superviser
                    cpa bookseller estimator surveyor drafter underwriter actuary broker
                    trader banker economist statistician mathematician physicist chemist
                    biologist geologist psychologist sociologist historian expert liaison
                    facilitator scrummaster master dispatcher processor adjuster appraiser
                    realtor florist stylist barber hairdresser beautician dietitian
                    nutritionist optometrist veterinarian phlebotomist sonographer
                    radiographer hygienist aide attendant greeter sergeant lieutenant
                    corporal private commander minister pastor chaplain missionary dean
                    registrar bursar provost developer/analyst practitioner buyer-planner
                    help-desk marketer copywriter publicist negotiator promoter scheduler
                    expeditor midwife carer porter optician veterinary vet groom farmer
                    grower forester fisherman butcher tailor seamstress upholsterer joiner
                    bricklayer mason roofer painter decorator glazier fitter installer
                    rigger scaffolder labourer-driver signalman conductor chauffeur
                    stevedore docker-operative loader operative roustabout surveillant
                    firefighter policeman officer-in-charge constable bailiff probation
                    barrister solicitor notary conveyancer magistrate ombudsman diplomat
                    councillor politician lobbyist campaigner organiser organizer
                    fundraiser caseworker worker counsellor-advocate childminder nanny
                    au-pair babysitter sitter headteacher headmaster substitute sommelier
                    mixologist patissier butler valet concierge bellhop dancer singer
                    choreographer dramaturge stagehand soundman cinematographer cameraman
                    gaffer makeup beautician masseur masseuse esthetician cosmetologist
                    model presenter anchor reporter correspondent columnist blogger
                    influencer moderator streamer anaesthetist anesthesiologist
                    cardiologist dermatologist neurologist oncologist pediatrician
                    paediatrician psychiatrist radiologist orthodontist podiatrist
                    audiologist chiropractor physiotherapist pathologist epidemiologist
                    microbiologist pharmacologist toxicologist astronomer meteorologist
                    ecologist agronomist botanist zoologist archaeologist anthropologist
                    linguist philosopher theologian archivist cataloguer indexer
                    proofreader subeditor typesetter printer engraver jeweller potter
                    sculptor ceramicist craftsman metallurgist toolmaker moulder blacksmith
                    sheetmetal pipefitter boilermaker lineman cabler splicer refiner
                    smelter miner driller blaster quantity valuer assessor appraisor
                    loss-adjuster claims-handler purchaser expediter forwarder storekeeper
                    storeman stockman shelf-stacker checker sorter postman mailman
                    messenger rider ingénieur ingénieure développeur développeuse
                    responsable directeur directrice chef cheffe conseiller conseillère
                    chargé chargée stagiaire assistante infirmier infirmière professeur
                    professeure enseignant enseignante comptable vendeur vendeuse
                    technicien technicienne animateur animatrice secrétaire segretaria
                    segretario secretaria auxiliaire coordinateur coordinatrice
                    gestionnaire éducateur éducatrice avocat avocate médecin ouvrier
                    ouvrière cuisinier cuisinière serveur serveuse gérant gérante ingeniero
                    ingeniera desarrollador desarrolladora gerente directora jefe jefa
                    consultora asistente enfermero enfermera profesor profesora maestro
                    maestra contador contadora contable abogado abogada médico médica
                    técnico técnica vendedor vendedora administrativo administrativa
                    coordinador coordinadora becario becaria cocinero cocinera camarero
                    camarera analista auxiliar encargado encargada operario operaria
                    ingegnere sviluppatore impiegato impiegata responsabile direttore
                    direttrice insegnante infermiere infermiera avvocato commesso commessa
                    tirocinante consulente cuoco cameriere operaio tecnico engenheiro
                    engenheira programador programadora estagiário estagiária enfermeiro
                    enfermeira advogado advogada professora coordenador coordenadora
                    assistente medewerker adviseur verpleegkundige leraar docent
                    ontwikkelaar stagiair beheerder
                    """);
    private static final Set<String> ORGANISATIONS =
            words(
                    """
                    inc inc. llc l.l.c. ltd ltd. limited corp corp. corporation company co.
                    gmbh ag plc s.a. sarl srl bv b.v. pty pvt llp group holding holdings
                    university college school institute academy bank hospital clinic
                    technologies technology solutions systems labs lab laboratory
                    laboratories associates consulting agency foundation studio studios
                    industries international ventures restaurant hotel hotels store stores
                    church ministry department council motors airlines insurance
                    pharmaceuticals pharma enterprises partners partnership society
                    association federation union museum library theatre theater club media
                    networks network capital securities logistics markets supermarket
                    bakery cafe café diner services firm startup army navy government
                    office agency bureau commission authority trust charity museum centre
                    center
                    """);
    private static final Set<String> DEPARTMENTS =
            words(
                    """
                    engineering sales marketing operations finance product design research
                    technology development communications strategy analytics security
                    infrastructure platform it hr growth support people data success legal
                    compliance procurement logistics production quality
                    """);

    /// German writes positions as one word: 'Projektleiterin', 'Maschinenbauingenieur'.
    private static final Pattern GERMAN_TITLE =
            Pattern.compile(
                    "\\p{L}*(?:ingenieur|leiter|entwickler|techniker|berater|assistent|lehrer|pfleger"
                            + "|meister|arbeiter|konstrukteur|verkäufer|praktikant|fahrer|betreuer|planer"
                            + "|verwalter|referent|mitarbeiter|mechaniker|elektriker|erzieher|koch"
                            + "|köchin|kellner|therapeut|forscher|informatiker|architekt|buchhalter)(?:in)?"
                            + "|\\p{L}*(?:kaufmann|kauffrau|fachkraft|fachfrau|fachmann|schwester|student"
                            + "|anwalt|anwältin|ärztin|arzt)|geschäftsführer(?:in)?|leitung|auszubildende[r]?");

    private Wording() {}

    private static Set<String> words(String listed) {
        return Set.copyOf(Arrays.asList(listed.strip().split("\\s+", -1)));
    }

    /// 3 where the last word names a position, 2 where another one does, 0 where none does; less
    /// where the phrase also has a word that organisations carry.
    public static int titleScore(String phrase) {
        var words = wordsOf(phrase);
        int score = 0;
        for (int i = 0; i < words.length; i++) {
            if (isTitleWord(words[i])) {
                score = Math.max(score, i == words.length - 1 ? 3 : 2);
            }
        }
        return score - (score > 0 && organisationScore(phrase) > 0 ? 1 : 0);
    }

    public static int organisationScore(String phrase) {
        for (var word : wordsOf(phrase)) {
            if (ORGANISATIONS.contains(word)) {
                return 1;
            }
        }
        return 0;
    }

    public static boolean isDepartment(String phrase) {
        for (var word : wordsOf(phrase)) {
            if (DEPARTMENTS.contains(word) || isTitleWord(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitleWord(String word) {
        return TITLES.contains(word)
                || TITLES.contains(word.replaceAll("[.']", ""))
                || GERMAN_TITLE.matcher(word).matches();
    }

    private static String[] wordsOf(String phrase) {
        var bare = phrase.replaceAll("\\([^)]*\\)", " ").toLowerCase(Locale.ROOT).strip();
        var words = WORD_BREAK.split(bare.replaceAll("[-–—/]", " "), -1);
        return Arrays.stream(words)
                .filter(word -> !word.matches("i{1,3}|iv|v|[.&'’-]*"))
                .toArray(String[]::new);
    }
}
