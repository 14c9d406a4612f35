/// Trying a service and checking a model, with what came of it in words.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.trial;

import org.jspecify.annotations.NullMarked;
