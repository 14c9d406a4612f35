/// How an answer was said: its figures beside what listeners are used to, and its recording.
@NullMarked
package com.elios.interview.adapter.ui.screen.delivery;

import org.jspecify.annotations.NullMarked;
