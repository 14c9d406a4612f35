/// The network ledger in files of the data folder.
@NullMarked
package com.elios.interview.adapter.network.ledger;

import org.jspecify.annotations.NullMarked;
