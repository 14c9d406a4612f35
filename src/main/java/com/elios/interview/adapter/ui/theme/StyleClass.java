package com.elios.interview.adapter.ui.theme;

/// Names of the style classes in our style sheets.
public final class StyleClass {
    // Type scale
    public static final String PAGE_TITLE = "page-title";
    public static final String SECTION_TITLE = "section-title";
    public static final String CARD_TITLE = "card-title";
    public static final String QUESTION = "question";
    public static final String LEAD = "lead";
    public static final String BODY = "body";
    public static final String SECONDARY = "secondary";
    public static final String FIGURE = "figure";
    public static final String FIELD_LABEL = "field-label";
    public static final String FIELD_ERROR = "field-error";

    // Surfaces
    public static final String PAGE = "page";
    public static final String PAGE_COLUMN = "page-column";
    public static final String CARD = "elios-card";
    public static final String CARD_ACCENT = "elios-card-accent";
    public static final String CARD_ROW = "elios-card-row";
    public static final String NOTE = "note";
    public static final String DROP_ZONE = "drop-zone";
    public static final String SKELETON = "skeleton";
    public static final String BUSY = "busy";
    public static final String NOTICE = "notice";
    public static final String SIDEBAR = "sidebar";
    public static final String SIDEBAR_ENTRY = "sidebar-entry";
    public static final String SIDEBAR_BRAND = "sidebar-brand";

    // Small parts
    public static final String CHIP = "chip";
    public static final String FIELD = "field";
    public static final String QUIET = "quiet";
    public static final String SCORE_RING = "score-ring";
    public static final String BAR = "bar";
    public static final String CHECKLIST_ROW = "checklist-row";
    public static final String BADGE = "badge";
    public static final String ICON_LARGE = "icon-large";
    public static final String TELLING = "telling";

    // Meaning; the icon or pattern that must go with it is the control's own
    public static final String COVERED = "covered";
    public static final String PARTLY = "partly";
    public static final String MISSED = "missed";

    private StyleClass() {}
}
