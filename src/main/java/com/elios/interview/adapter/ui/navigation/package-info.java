/// Where a person can go: routes, the navigator that view models call, and what a screen is.
@NullMarked
package com.elios.interview.adapter.ui.navigation;

import org.jspecify.annotations.NullMarked;
