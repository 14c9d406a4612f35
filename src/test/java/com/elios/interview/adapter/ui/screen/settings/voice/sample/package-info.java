/// Hearing the interviewer as the settings have them.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.voice.sample;

import org.jspecify.annotations.NullMarked;
