/// How everything looks: the theme, the font scale, and the names of the style classes. Colours
/// are AtlantaFX's tokens, set in `tokens-light.css` and `tokens-dark.css`; sizes in em follow the
/// font scale.
@NullMarked
package com.elios.interview.adapter.ui.theme;

import org.jspecify.annotations.NullMarked;
