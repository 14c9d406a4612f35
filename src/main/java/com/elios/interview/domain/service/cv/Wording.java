package com.elios.interview.domain.service.cv;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells by its words whether a phrase names a position or an organisation.
final class Wording {
    private static final Pattern WORD_BREAK = Pattern.compile("[^\\p{L}.&'’-]+");
    private static final Set<String> TITLES =
            Set.copyOf(
                    List.of(
                            ("engineer developer programmer architect manager director analyst scientist"
                                            + " researcher intern internship trainee apprentice assistant associate"
                                            + " administrator admin coordinator consultant specialist technician"
                                            + " technologist officer executive president vp ceo cto cfo coo cio cmo chief"
                                            + " founder co-founder cofounder owner partner head lead leader supervisor"
                                            + " superintendent foreman team-lead designer writer editor author journalist"
                                            + " teacher lecturer instructor professor tutor trainer coach mentor nurse"
                                            + " physician doctor surgeon dentist pharmacist therapist paramedic caregiver"
                                            + " accountant auditor bookkeeper controller comptroller treasurer cashier"
                                            + " teller clerk secretary receptionist typist agent representative rep"
                                            + " salesperson salesman saleswoman seller buyer merchandiser planner"
                                            + " strategist advisor adviser counsel counselor counsellor lawyer attorney"
                                            + " paralegal judge recruiter generalist operator mechanic electrician"
                                            + " plumber carpenter welder machinist driver pilot captain courier guard"
                                            + " chef cook baker barista bartender waiter waitress server host hostess"
                                            + " steward housekeeper cleaner janitor gardener worker laborer labourer"
                                            + " handler packer picker stocker inspector examiner investigator detective"
                                            + " tester sre dba sysadmin devops webmaster animator artist illustrator"
                                            + " photographer videographer producer actor musician composer curator"
                                            + " librarian translator interpreter fellow postdoc student scholar"
                                            + " freelancer contractor volunteer ambassador evangelist advocate member"
                                            + " principal superviser cpa bookseller estimator surveyor drafter"
                                            + " underwriter actuary broker trader banker economist statistician"
                                            + " mathematician physicist chemist biologist geologist psychologist"
                                            + " sociologist historian expert liaison facilitator scrummaster master"
                                            + " dispatcher processor adjuster appraiser realtor florist stylist barber"
                                            + " hairdresser beautician dietitian nutritionist optometrist"
                                            + " veterinarian phlebotomist sonographer radiographer hygienist aide"
                                            + " attendant greeter sergeant lieutenant corporal private commander"
                                            + " minister pastor chaplain missionary dean registrar bursar provost"
                                            + " developer/analyst practitioner buyer-planner help-desk marketer"
                                            + " copywriter publicist negotiator promoter scheduler expeditor")
                                    .split(" +", -1)));
    private static final Set<String> ORGANISATIONS =
            Set.copyOf(
                    List.of(
                            ("inc inc. llc l.l.c. ltd ltd. limited corp corp. corporation company co. gmbh ag"
                                            + " plc s.a. sarl srl bv b.v. pty pvt llp group holding holdings"
                                            + " university college school institute academy bank hospital clinic"
                                            + " technologies technology solutions systems labs lab laboratory"
                                            + " laboratories associates consulting agency foundation studio studios"
                                            + " industries international ventures restaurant hotel hotels store stores"
                                            + " church ministry department council motors airlines insurance"
                                            + " pharmaceuticals pharma enterprises partners partnership society"
                                            + " association federation union museum library theatre theater club"
                                            + " media networks network capital securities logistics markets"
                                            + " supermarket bakery cafe café diner services firm startup army navy"
                                            + " government office agency bureau commission authority trust charity"
                                            + " museum centre center")
                                    .split(" +", -1)));
    private static final Set<String> DEPARTMENTS =
            Set.copyOf(
                    List.of(
                            ("engineering sales marketing operations finance product design research"
                                            + " technology development communications strategy analytics security"
                                            + " infrastructure platform it hr growth support people data success legal"
                                            + " compliance procurement logistics production quality")
                                    .split(" +", -1)));

    private Wording() {}

    /// 3 where the last word names a position, 2 where another one does, 0 where none does; less
    /// where the phrase also has a word that organisations carry.
    static int titleScore(String phrase) {
        var words = words(phrase);
        int score = 0;
        for (int i = 0; i < words.length; i++) {
            if (isTitleWord(words[i])) {
                score = Math.max(score, i == words.length - 1 ? 3 : 2);
            }
        }
        return score - (score > 0 && organisationScore(phrase) > 0 ? 1 : 0);
    }

    static int organisationScore(String phrase) {
        for (var word : words(phrase)) {
            if (ORGANISATIONS.contains(word)) {
                return 1;
            }
        }
        return 0;
    }

    static boolean isDepartment(String phrase) {
        for (var word : words(phrase)) {
            if (DEPARTMENTS.contains(word) || isTitleWord(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTitleWord(String word) {
        return TITLES.contains(word) || TITLES.contains(word.replaceAll("[.']", ""));
    }

    private static String[] words(String phrase) {
        var bare = phrase.replaceAll("\\([^)]*\\)", " ").toLowerCase(Locale.ROOT).strip();
        var words = WORD_BREAK.split(bare.replaceAll("[-–—/]", " "), -1);
        return java.util.Arrays.stream(words)
                .filter(word -> !word.matches("i{1,3}|iv|v|[.&'’-]*"))
                .toArray(String[]::new);
    }
}
