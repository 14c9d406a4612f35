/// Tests of the settings screen.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.trial;

import org.jspecify.annotations.NullMarked;
