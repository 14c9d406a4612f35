/// The failures that the core can end in, one small sealed family with message keys.
@NullMarked
package com.elios.interview.application.error;

import org.jspecify.annotations.NullMarked;
