/// How scores are shown: `ScoreRing`, `LabelledBar`, `ChecklistRow`.
@NullMarked
package com.elios.interview.adapter.ui.kit.score;

import org.jspecify.annotations.NullMarked;
