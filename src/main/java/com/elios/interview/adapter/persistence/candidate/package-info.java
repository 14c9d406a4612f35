/// Stored candidates and what was read from their CVs.
@NullMarked
package com.elios.interview.adapter.persistence.candidate;

import org.jspecify.annotations.NullMarked;
