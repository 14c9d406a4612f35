/// The part of the settings that is about services outside the app.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.service;

import org.jspecify.annotations.NullMarked;
