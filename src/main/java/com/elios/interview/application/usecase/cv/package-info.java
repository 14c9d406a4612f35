/// From a CV file to facts that the person has confirmed.
@NullMarked
package com.elios.interview.application.usecase.cv;

import org.jspecify.annotations.NullMarked;
