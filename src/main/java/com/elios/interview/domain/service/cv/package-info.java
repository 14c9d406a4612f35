/// Finds the facts in a CV's lines: sections, dates, roles, education, skills and years.
@NullMarked
package com.elios.interview.domain.service.cv;

import org.jspecify.annotations.NullMarked;
