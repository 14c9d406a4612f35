/// Speaking in the interview room: the person's answer and the interviewer's voice.
@NullMarked
package com.elios.interview.adapter.ui.screen.room.voice;

import org.jspecify.annotations.NullMarked;
