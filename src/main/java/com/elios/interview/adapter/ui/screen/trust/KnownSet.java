package com.elios.interview.adapter.ui.screen.trust;

import com.elios.interview.adapter.ui.i18n.Messages;
import java.util.Arrays;
import java.util.Optional;

/// The sets of graded answers that have a name in plain words.
enum KnownSet {
    MOHLER("mohler2011"),
    SAF("saf_comm_networks"),
    BEETLE("semeval2013_beetle_3way"),
    SCIENTSBANK("semeval2013_scientsbank_3way");

    private final String file;

    KnownSet(String file) {
        this.file = file;
    }

    private static Optional<KnownSet> of(String name) {
        return Arrays.stream(values()).filter(set -> set.file.equals(name)).findFirst();
    }

    /// Its own name where it is not known.
    static String title(Messages messages, String name) {
        return of(name).map(messages::name).orElse(name);
    }

    /// Where it is from; empty where it is not known.
    static String origin(Messages messages, String name) {
        return of(name).map(set -> messages.text(set.originKey())).orElse("");
    }

    private String originKey() {
        return switch (this) {
            case MOHLER -> "trust.origin.mohler";
            case SAF -> "trust.origin.saf";
            case BEETLE -> "trust.origin.beetle";
            case SCIENTSBANK -> "trust.origin.scientsbank";
        };
    }
}
