package com.elios.interview.adapter.persistence.transaction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// Divides long lists of identities, because engines limit the parameters of a statement.
public final class Portions {
    private static final int SIZE = 500;

    private Portions() {}

    public static <T> List<List<T>> of(Collection<T> all) {
        var list = List.copyOf(all);
        var portions = new ArrayList<List<T>>();
        for (int from = 0; from < list.size(); from += SIZE) {
            portions.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return portions;
    }
}
