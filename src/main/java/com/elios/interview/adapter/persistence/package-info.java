/// Opens the store, embedded or PostgreSQL, and hands out its repositories.
@NullMarked
package com.elios.interview.adapter.persistence;

import org.jspecify.annotations.NullMarked;
