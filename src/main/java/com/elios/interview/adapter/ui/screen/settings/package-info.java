/// How the window looks, and where the data is kept.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings;

import org.jspecify.annotations.NullMarked;
