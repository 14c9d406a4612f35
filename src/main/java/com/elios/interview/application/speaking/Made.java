package com.elios.interview.application.speaking;

import com.elios.interview.domain.model.speech.Sound;

/// A text as sound, and who spoke it.
record Made(Sound sound, Said said) {}
