/// Rules of the report: what to work on, with what, and how it compares with earlier interviews.
@NullMarked
package com.elios.interview.domain.service.report;

import org.jspecify.annotations.NullMarked;
