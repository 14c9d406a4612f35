/// Which questions an interview asks, in which order and why.
@NullMarked
package com.elios.interview.domain.service.planning;

import org.jspecify.annotations.NullMarked;
