/// The settings of spoken interviews.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.voice;

import org.jspecify.annotations.NullMarked;
