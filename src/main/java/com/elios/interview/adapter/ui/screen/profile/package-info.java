/// The name and the e-mail address of the person who practises.
@NullMarked
package com.elios.interview.adapter.ui.screen.profile;

import org.jspecify.annotations.NullMarked;
