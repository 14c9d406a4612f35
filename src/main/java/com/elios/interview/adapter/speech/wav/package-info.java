/// Reads WAV files, those that are cut off or still being written included.
@NullMarked
package com.elios.interview.adapter.speech.wav;

import org.jspecify.annotations.NullMarked;
