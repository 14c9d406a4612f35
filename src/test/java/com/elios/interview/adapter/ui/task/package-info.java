/// Runners for view model tests, and the tests of the real one.
@NullMarked
package com.elios.interview.adapter.ui.task;

import org.jspecify.annotations.NullMarked;
