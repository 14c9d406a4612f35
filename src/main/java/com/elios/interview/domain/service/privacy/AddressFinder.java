package com.elios.interview.domain.service.privacy;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds postal addresses in their usual English, German, French and Spanish forms: street and
/// number, and postcode with town. A town alone is none, nor is a number before any other noun.
final class AddressFinder {
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_.,#-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_])";
    private static final String WORD = "\\p{Lu}[\\p{L}'\u2019.-]{1,30}";
    private static final String TOWN =
            "\\p{Lu}[\\p{L}'\u2019-]{2,30}(?:[ /]\\(?\\p{Lu}[\\p{L}-]{2,30}\\)?"
                    + "| (?:am|an der|im|bei|ob der|sur|de|del|la) \\p{Lu}[\\p{L}-]{2,30}){0,2}";
    private static final String POSTCODE_AND_TOWN =
            "(?:(?:DE?|AT?|CH|FR?|ES?|I|NL|B)-)?\\d{4,5} " + TOWN;
    /// The second line of an address, after its first.
    private static final String TOO = "(?: ?[,\\n] ?" + POSTCODE_AND_TOWN + ")?";

    private static final String STATE =
            "(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]"
                    + "|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])";
    private static final String AMERICAN_TOWN =
            "(?:" + WORD + " ){0,2}" + WORD + ", ?" + STATE + " \\d{5}(?:-\\d{4})?" + AFTER;
    private static final String UNIT =
            "(?:,? (?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor)\\.? ?#?\\w{1,5}|,? #\\w{1,5})?";
    private static final String BRITISH_POSTCODE =
            "[A-Z]{1,2}\\d[A-Z\\d]? \\d(?!GB|TB|PB|EB|HZ|ND|TH|RD|ST|XL)[ABD-HJLNP-UW-Z]{2}";

    private static final Pattern ENGLISH =
            Pattern.compile(
                    BEFORE
                            + "\\d{1,5}[A-Za-z]? (?:[NSEW]\\.? )?(?:"
                            + WORD
                            + " ){1,4}?"
                            + "(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court"
                            + "|Ct|Place|Square|Terrace|Way|Close|Crescent|Highway|Hwy|Parkway|Pkwy)"
                            + AFTER
                            + "\\.?"
                            + UNIT
                            + "(?: ?[,\\n] ?"
                            + AMERICAN_TOWN
                            + "|(?: ?[,\\n] ?"
                            + WORD
                            + "){0,2},? "
                            + BRITISH_POSTCODE
                            + AFTER
                            + ")?");
    private static final Pattern AMERICAN = Pattern.compile(BEFORE + AMERICAN_TOWN);
    private static final Pattern BRITISH =
            Pattern.compile(BEFORE + "(?:" + WORD + ",? )?" + BRITISH_POSTCODE + AFTER);
    private static final Pattern GERMAN =
            Pattern.compile(
                    BEFORE
                            + "(?:"
                            + WORD
                            + "[ -]){0,2}"
                            + "(?:\\p{Lu}[\\p{L}-]{0,30}(?:stra\u00dfe|strasse|str\\.|weg|allee|gasse"
                            + "|damm|ufer|chaussee)|Stra\u00dfe|Strasse|Str\\.|Allee|Weg|Gasse"
                            + "|Marktplatz|\\p{Lu}\\p{L}{1,30}[ -](?:Platz|Ring|Ufer|Damm))"
                            + " ?\\d{1,4} ?(?:[a-z](?!\\p{L}))?(?:-\\d{1,4})?(?![\\p{L}\\p{N}_%]|[.,:]\\d)"
                            + TOO);
    private static final Pattern GERMAN_BEFORE_A_POSTCODE =
            Pattern.compile(
                    BEFORE
                            + "\\p{Lu}[\\p{L}-]{1,30}(?: (?:den|der|dem|\\p{Lu}[\\p{L}-]{1,30})){0,3}"
                            + " \\d{1,4} ?[a-z]? ?[,\\n] ?\\d{5} "
                            + TOWN);
    private static final Pattern FRENCH =
            Pattern.compile(
                    BEFORE
                            + "\\d{1,4} ?(?:bis|ter|quater)?,? (?iu:rue|avenue|av\\.|boulevard|bd\\.?"
                            + "|chemin|all\u00e9e|impasse|quai|place (?=de))"
                            + "(?: ?(?:de la|de l['\u2019]|du|des|de|d['\u2019]|la|le|les|l['\u2019]"
                            + "|\\p{Lu}[\\p{L}'\u2019-]{1,30})){1,6}"
                            + TOO);
    private static final Pattern SPANISH =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}_])(?:(?:Calle|Avenida|Avda\\.?|Av\\.|Plaza|Pza\\.?|Paseo|Carrer"
                            + "|Ronda|Camino) |C/ ?)"
                            + "(?:(?:de|del|la|el|los|las|y|\\p{Lu}[\\p{L}'.-]{0,30}) ?){1,6}?"
                            + ",? ?(?:n[\u00ba\u00b0.] ?)?\\d{1,4}(?![\\p{L}\\p{N}_])"
                            + "(?:,? ?\\d{1,2}[\u00ba\u00aa\u00b0] ?\\p{Lu}?(?!\\p{L}))?"
                            + TOO);
    private static final Pattern BOX =
            Pattern.compile(
                    "(?<!\\p{L})(?:P\\. ?O\\. ?|PO )Box \\d{1,6}|(?<!\\p{L})Postfach \\d[\\d ]{1,8}\\d");
    private static final String LARGE_TOWNS =
            "Berlin|Hamburg|M\u00fcnchen|Munich|K\u00f6ln|Cologne|Frankfurt|Stuttgart|D\u00fcsseldorf|Leipzig"
                    + "|Dortmund|Essen|Bremen|Dresden|Hannover|N\u00fcrnberg|Bonn|Mannheim|Karlsruhe"
                    + "|Wiesbaden|M\u00fcnster|Augsburg|Freiburg|Mainz|Kiel|Potsdam|Darmstadt|Heidelberg"
                    + "|Wien|Vienna|Graz|Linz|Salzburg|Innsbruck|Z\u00fcrich|Zurich|Genf|Gen\u00e8ve|Basel|Bern"
                    + "|Lausanne|Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Montpellier|Strasbourg"
                    + "|Bordeaux|Lille|Rennes|Madrid|Barcelona|Valencia|Sevilla|Zaragoza|M\u00e1laga"
                    + "|Murcia|Palma|Bilbao|Alicante";
    private static final Pattern POSTCODE_OF_A_LARGE_TOWN =
            Pattern.compile(
                    BEFORE + "(?!(?:19|20)\\d{2} )\\d{4,5} (?:" + LARGE_TOWNS + ")" + AFTER);
    private static final Pattern POSTCODE_WITH_COUNTRY =
            Pattern.compile(BEFORE + "(?:D|DE|A|AT|CH|F|FR|E|ES)-\\d{4,5} " + TOWN);
    private static final Pattern POSTCODE_ON_A_LINE =
            Pattern.compile("(?m)^[ \\t]*(?!\\d{2}000)\\d{5} " + TOWN + "[ \\t]*$");

    private AddressFinder() {}

    static List<Span> find(String text) {
        return Stream.of(
                        ENGLISH,
                        AMERICAN,
                        BRITISH,
                        GERMAN,
                        GERMAN_BEFORE_A_POSTCODE,
                        FRENCH,
                        SPANISH,
                        BOX,
                        POSTCODE_OF_A_LARGE_TOWN,
                        POSTCODE_WITH_COUNTRY,
                        POSTCODE_ON_A_LINE)
                .flatMap(pattern -> Span.of(pattern, text, Span.ADDRESS).stream())
                .toList();
    }
}
