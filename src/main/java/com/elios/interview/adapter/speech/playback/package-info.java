/// The loudspeaker by the sound system of the JDK.
@NullMarked
package com.elios.interview.adapter.speech.playback;

import org.jspecify.annotations.NullMarked;
