/// Parts the text of a CV into its sections.
@NullMarked
package com.elios.interview.domain.service.cv.outline;

import org.jspecify.annotations.NullMarked;
