/// What an interview comes to: totals with their coverage, and what to work on next.
@NullMarked
package com.elios.interview.domain.model.report;

import org.jspecify.annotations.NullMarked;
