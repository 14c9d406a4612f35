/// What the core keeps: one repository for each aggregate, the journal of drafts, and vectors.
@NullMarked
package com.elios.interview.domain.port.store;

import org.jspecify.annotations.NullMarked;
