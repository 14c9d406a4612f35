/// Tells speech from noise while a person speaks.
@NullMarked
package com.elios.interview.adapter.speech.detector;

import org.jspecify.annotations.NullMarked;
