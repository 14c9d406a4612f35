/// Facts of a CV keep their own rules.
@NullMarked
package com.elios.interview.domain.model.cv;

import org.jspecify.annotations.NullMarked;
