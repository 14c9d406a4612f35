package com.elios.interview.adapter.secret;

import com.github.javakeyring.PasswordAccessException;
import org.jspecify.annotations.Nullable;

/// What java-keyring's `Keyring` can do, which has no interface of its own. Where there is no such
/// account, some systems give null, others throw.
interface Ring {
    @Nullable String get(String service, String account) throws PasswordAccessException;

    void set(String service, String account, String password) throws PasswordAccessException;

    void delete(String service, String account) throws PasswordAccessException;
}
