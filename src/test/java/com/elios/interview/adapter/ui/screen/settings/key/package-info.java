/// Tests of the settings screen.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.key;

import org.jspecify.annotations.NullMarked;
