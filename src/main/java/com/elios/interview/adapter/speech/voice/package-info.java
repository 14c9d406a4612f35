/// Voices of this machine: the operating system's and one that comes with the app; and a cache of
/// what any voice has spoken.
@NullMarked
package com.elios.interview.adapter.speech.voice;

import org.jspecify.annotations.NullMarked;
