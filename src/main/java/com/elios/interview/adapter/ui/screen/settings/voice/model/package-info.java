/// The folder with the model of a recogniser on this machine.
@NullMarked
package com.elios.interview.adapter.ui.screen.settings.voice.model;

import org.jspecify.annotations.NullMarked;
