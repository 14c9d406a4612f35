package com.elios.interview.domain.service.cv.words;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Tells places from other things by states, countries and large cities.
public final class Places {
    private static final Set<String> STATE_CODES =
            Set.copyOf(
                    List.of(
                            ("AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE"
                                            + " NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV"
                                            + " WI WY DC PR AB BC MB NB NL NS ON PE QC SK NSW VIC QLD UK USA"
                                            + " US UAE EU")
                                    .split(" ", -1)));
    private static final Set<String> REGIONS = new HashSet<>();
    private static final Set<String> CITIES =
            Set.copyOf(
                    List.of(
                            ("london,paris,berlin,munich,hamburg,frankfurt,cologne,vienna,zurich,zürich,geneva"
                                            + ",basel,amsterdam,rotterdam,the hague,brussels,antwerp,dublin"
                                            + ",cork,belfast,edinburgh,glasgow,manchester,birmingham,leeds"
                                            + ",bristol,liverpool,cambridge,oxford,madrid,barcelona,valencia"
                                            + ",lisbon,porto,rome,milan,turin,naples,athens,istanbul,ankara"
                                            + ",izmir,warsaw,krakow,kraków,prague,brno,budapest,bucharest"
                                            + ",sofia,belgrade,zagreb,ljubljana,kyiv,kiev,lviv,moscow"
                                            + ",saint petersburg,minsk,vilnius,riga,tallinn,helsinki"
                                            + ",stockholm,gothenburg,oslo,copenhagen,reykjavik,new york"
                                            + ",new york city,nyc,san francisco,los angeles,seattle,chicago"
                                            + ",boston,austin,dallas,houston,denver,atlanta,miami"
                                            + ",philadelphia,phoenix,san diego,san jose,portland,detroit"
                                            + ",minneapolis,nashville,charlotte,las vegas,salt lake city"
                                            + ",pittsburgh,baltimore,orlando,tampa,sacramento,san antonio"
                                            + ",palo alto,mountain view,menlo park,cupertino,sunnyvale"
                                            + ",santa clara,redmond,toronto,vancouver,montreal,ottawa"
                                            + ",calgary,mexico city,bogotá,bogota,lima,santiago"
                                            + ",buenos aires,são paulo,sao paulo,rio de janeiro,tel aviv"
                                            + ",jerusalem,dubai,abu dhabi,doha,riyadh,cairo,lagos,nairobi"
                                            + ",accra,cape town,johannesburg,casablanca,mumbai,bangalore"
                                            + ",bengaluru,delhi,new delhi,hyderabad,chennai,pune,kolkata"
                                            + ",gurgaon,gurugram,noida,karachi,lahore,islamabad,dhaka"
                                            + ",colombo,kathmandu,singapore,kuala lumpur,jakarta,bangkok"
                                            + ",hanoi,ho chi minh city,manila,hong kong,shanghai,beijing"
                                            + ",shenzhen,guangzhou,taipei,seoul,tokyo,osaka,kyoto,sydney"
                                            + ",melbourne,brisbane,perth,auckland,wellington,remote,hybrid"
                                            + ",on-site,onsite,washington d.c.,washington dc")
                                    .split(",", -1)));

    static {
        for (var code : Locale.getISOCountries()) {
            var country = Locale.of("", code);
            REGIONS.add(country.getDisplayCountry(Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        REGIONS.addAll(
                List.of(
                        ("türkiye,turkey,england,scotland,wales,northern ireland,united states of"
                                        + " america,russia,south korea,korea,czech republic,holland"
                                        + ",alabama,alaska,arizona,arkansas,california,colorado"
                                        + ",connecticut,delaware,florida,georgia,hawaii,idaho,illinois"
                                        + ",indiana,iowa,kansas,kentucky,louisiana,maine,maryland"
                                        + ",massachusetts,michigan,minnesota,mississippi,missouri"
                                        + ",montana,nebraska,nevada,new hampshire,new jersey,new mexico"
                                        + ",north carolina,north dakota,ohio,oklahoma,oregon"
                                        + ",pennsylvania,rhode island,south carolina,south dakota"
                                        + ",tennessee,texas,utah,vermont,virginia,west virginia"
                                        + ",wisconsin,wyoming,ontario,quebec,british columbia,alberta"
                                        + ",bavaria,u.s.,u.s.a.,u.k.")
                                .split(",", -1)));
    }

    private Places() {}

    /// A state, a province or a country.
    public static boolean isRegion(String text) {
        var bare = text.strip().replaceFirst("\\s+\\d{5}(-\\d{4})?$", "");
        return STATE_CODES.contains(bare) || REGIONS.contains(bare.toLowerCase(Locale.ROOT));
    }

    /// A large city, or a word such as 'Remote' that stands where a place would.
    public static boolean isCity(String text) {
        var bare = text.strip().toLowerCase(Locale.ROOT).replaceAll("[()]", "");
        return CITIES.contains(bare) || bare.endsWith(" area") || bare.startsWith("greater ");
    }
}
