/// Microphones by the sound system of the JDK.
@NullMarked
package com.elios.interview.adapter.speech.microphone;

import org.jspecify.annotations.NullMarked;
