/// Tests of the store on a real H2 file and a real PostgreSQL server.
@NullMarked
package com.elios.interview.adapter.persistence;

import org.jspecify.annotations.NullMarked;
