/// How far the scorer agrees with people, and learning its constants anew.
@NullMarked
package com.elios.interview.application.usecase.measure;

import org.jspecify.annotations.NullMarked;
