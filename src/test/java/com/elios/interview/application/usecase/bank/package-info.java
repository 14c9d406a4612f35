@NullMarked
package com.elios.interview.application.usecase.bank;

import org.jspecify.annotations.NullMarked;
