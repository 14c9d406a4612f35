package com.elios.interview.application.error;

import java.util.List;

/// A folder that was named is not there or is no folder.
public final class NoSuchFolder extends CoachException {
    private static final long serialVersionUID = 1L;

    public NoSuchFolder(String folder) {
        super("GRADE-1", "no such folder: " + folder, List.of(folder), null);
    }
}
