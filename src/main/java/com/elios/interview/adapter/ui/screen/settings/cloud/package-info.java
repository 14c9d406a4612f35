/// What services may do, and how a person changes it.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.cloud;

import org.jspecify.annotations.NullMarked;
