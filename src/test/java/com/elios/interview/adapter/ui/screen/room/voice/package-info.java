/// The voice in the room.
@NullMarked
package com.elios.interview.adapter.ui.screen.room.voice;

import org.jspecify.annotations.NullMarked;
