/// Tests of themes and font scale.
@NullMarked
package com.elios.interview.adapter.ui.theme;

import org.jspecify.annotations.NullMarked;
