/// How far to trust the scores: what was measured before, and a check that runs here.
@NullMarked
package com.elios.interview.adapter.ui.screen.trust;

import org.jspecify.annotations.NullMarked;
