package com.elios.interview.adapter.ui.screen.delivery;

import com.elios.interview.domain.model.delivery.DeliveryScore.DeliveryRemark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One figure in words.
///
/// @param usual what listeners are used to; null where nothing is held against it
/// @param remarks what there is to say about it; mostly nothing
/// @param details what it is made of, a line each
record FigureRow(
        String name,
        String value,
        @Nullable String usual,
        List<DeliveryRemark> remarks,
        List<String> details) {
    FigureRow {
        remarks = List.copyOf(remarks);
        details = List.copyOf(details);
    }
}
