/// Tests of the history screen.
@NullMarked
package com.elios.interview.adapter.ui.screen.history;

import org.jspecify.annotations.NullMarked;
