/// Azure's SDK against the service's protocol, played on loopback.
@NullMarked
package com.elios.interview.adapter.speech.azure;

import org.jspecify.annotations.NullMarked;
