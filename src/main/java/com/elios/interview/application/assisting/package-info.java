/// Asks a service where the person wants it, and does without where it does not help.
@NullMarked
package com.elios.interview.application.assisting;

import org.jspecify.annotations.NullMarked;
