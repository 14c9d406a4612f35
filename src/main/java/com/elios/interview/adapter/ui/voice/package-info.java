/// What the window can do with a voice.
@NullMarked
package com.elios.interview.adapter.ui.voice;

import org.jspecify.annotations.NullMarked;
