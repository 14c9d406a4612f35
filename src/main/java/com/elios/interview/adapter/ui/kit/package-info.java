/// Small controls that all screens are made of.
///
/// Text and layout: `Texts` (every label), `Page` (scrolling column with `PageHeader`), `Card`,
/// `Columns` (side by side, stacked where narrow), `Chip`, `Field` (label, control, error below).
/// Actions: describe one as an `Action` (text, icon, tooltip, shortcut) and let `Buttons` make the
/// control. Files: `DropZone`. Scores are in `kit.score`, and what stands in place of content
/// (loading, empty, failed, notices) in `kit.state`.
@NullMarked
package com.elios.interview.adapter.ui.kit;

import org.jspecify.annotations.NullMarked;
