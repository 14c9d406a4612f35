/// The answer that is being written, kept as it is written, with the time it takes.
@NullMarked
package com.elios.interview.adapter.ui.screen.room.sheet;

import org.jspecify.annotations.NullMarked;
