/// Choosing a microphone.
@NullMarked
package com.elios.interview.adapter.ui.screen.microphone;

import org.jspecify.annotations.NullMarked;
