/// Gathers the facts in a CV: who it is, roles, education, skills, years, and what is odd about it.
@NullMarked
package com.elios.interview.domain.service.cv;

import org.jspecify.annotations.NullMarked;
