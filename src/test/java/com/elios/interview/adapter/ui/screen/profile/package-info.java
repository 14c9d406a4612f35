/// Tests of the profile screen.
@NullMarked
package com.elios.interview.adapter.ui.screen.profile;

import org.jspecify.annotations.NullMarked;
