/// Tells by its words what a phrase of a CV is: a position, an organisation, a place, prose.
@NullMarked
package com.elios.interview.domain.service.cv.words;

import org.jspecify.annotations.NullMarked;
