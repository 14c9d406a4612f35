/// The person who practises.
@NullMarked
package com.elios.interview.domain.model.candidate;

import org.jspecify.annotations.NullMarked;
