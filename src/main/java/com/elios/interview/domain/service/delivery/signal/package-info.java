/// What can be told from samples alone: levels, spectra, the melody of a voice, and where somebody
/// speaks.
@NullMarked
package com.elios.interview.domain.service.delivery.signal;

import org.jspecify.annotations.NullMarked;
