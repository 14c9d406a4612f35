/// What every recogniser does alike.
@NullMarked
package com.elios.interview.adapter.speech.recognition;

import org.jspecify.annotations.NullMarked;
