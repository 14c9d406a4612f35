/// Tests of the home screen.
@NullMarked
package com.elios.interview.adapter.ui.screen.home;

import org.jspecify.annotations.NullMarked;
