/// Speech recognition on this machine, by Vosk and a model that the person chose.
@NullMarked
package com.elios.interview.adapter.speech.vosk;

import org.jspecify.annotations.NullMarked;
