/// Tests of the settings screen.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.cloud;

import org.jspecify.annotations.NullMarked;
