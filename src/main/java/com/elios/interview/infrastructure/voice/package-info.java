/// The voice brought together: microphones, recognisers, voices, recordings.
@NullMarked
package com.elios.interview.infrastructure.voice;

import org.jspecify.annotations.NullMarked;
