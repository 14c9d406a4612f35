/// Tests of the settings screen.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings;

import org.jspecify.annotations.NullMarked;
