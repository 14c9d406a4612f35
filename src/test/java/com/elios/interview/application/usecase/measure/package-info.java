@NullMarked
package com.elios.interview.application.usecase.measure;

import org.jspecify.annotations.NullMarked;
