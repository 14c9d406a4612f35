/// The whole way of a voice, through a virtual microphone and a virtual loudspeaker.
@NullMarked
package com.elios.interview.voice;

import org.jspecify.annotations.NullMarked;
