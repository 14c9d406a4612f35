/// What the core needs around services outside the app: leave to reach them, secrets, the ledger.
@NullMarked
package com.elios.interview.domain.port.service;

import org.jspecify.annotations.NullMarked;
