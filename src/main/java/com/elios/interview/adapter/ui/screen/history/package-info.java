/// All interviews that were started, newest first.
@NullMarked
package com.elios.interview.adapter.ui.screen.history;

import org.jspecify.annotations.NullMarked;
