@NullMarked
package com.elios.interview.adapter.speech.wav;

import org.jspecify.annotations.NullMarked;
