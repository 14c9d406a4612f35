/// The question bank: kept up to date, listed, searched by meaning.
@NullMarked
package com.elios.interview.application.usecase.bank;

import org.jspecify.annotations.NullMarked;
