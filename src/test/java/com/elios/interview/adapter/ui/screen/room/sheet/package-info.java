/// Tests of keeping what is written, and time that passes when a test says so.
@NullMarked
package com.elios.interview.adapter.ui.screen.room.sheet;

import org.jspecify.annotations.NullMarked;
