/// What stands below a setting that cannot be chosen here, or could not be saved.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.note;

import org.jspecify.annotations.NullMarked;
