/// Facts of a CV keep their own rules.
@NullMarked
package com.elios.interview.domain.model.candidate;

import org.jspecify.annotations.NullMarked;
