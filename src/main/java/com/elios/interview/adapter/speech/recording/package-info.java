/// Recordings of spoken answers as WAV files, with what was understood beside them.
@NullMarked
package com.elios.interview.adapter.speech.recording;

import org.jspecify.annotations.NullMarked;
