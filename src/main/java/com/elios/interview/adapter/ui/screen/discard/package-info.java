/// Discarding an interview from any screen that lists it, and taking that back.
@NullMarked
package com.elios.interview.adapter.ui.screen.discard;

import org.jspecify.annotations.NullMarked;
