/// What the signal alone tells, against signals that were made.
@NullMarked
package com.elios.interview.domain.service.delivery.signal;

import org.jspecify.annotations.NullMarked;
