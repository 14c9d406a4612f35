/// Tests of the settings screen.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.service;

import org.jspecify.annotations.NullMarked;
