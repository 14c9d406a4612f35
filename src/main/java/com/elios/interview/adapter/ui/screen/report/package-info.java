/// What came of a whole interview, and what to work on next.
@NullMarked
package com.elios.interview.adapter.ui.screen.report;

import org.jspecify.annotations.NullMarked;
