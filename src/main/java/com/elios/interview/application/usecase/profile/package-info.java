/// Who practises on this machine.
@NullMarked
package com.elios.interview.application.usecase.profile;

import org.jspecify.annotations.NullMarked;
