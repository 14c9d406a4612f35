/// A recorded answer to be heard again: what it looks like, what is marked in it, from any word on.
@NullMarked
package com.elios.interview.adapter.ui.screen.delivery.replay;

import org.jspecify.annotations.NullMarked;
