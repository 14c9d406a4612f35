package com.elios.interview.adapter.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.elios.interview.adapter.ui.navigation.Route;
import com.elios.interview.adapter.ui.navigation.Screen;
import com.elios.interview.domain.model.interview.InterviewId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class ScreenStackTest {
    private final List<String> events = new ArrayList<>();
    private final List<Route> shown = new ArrayList<>();
    private final InterviewId interview = InterviewId.create();
    private boolean takesEscape;
    private final ScreenStack stack =
            new ScreenStack(RecordedScreen::new, (route, _) -> shown.add(route));

    @Test
    void aScreenIsSavedAndHiddenBeforeTheNextIsShown() {
        stack.go(new Route.Home());
        stack.go(new Route.Settings());
        assertThat(events).containsExactly("show Home", "save Home", "hide Home", "show Settings");
    }

    @Test
    void backLeadsToWhereOneCameFrom() {
        stack.go(new Route.History());
        stack.go(new Route.Report(interview));
        stack.back();
        assertThat(shown.getLast()).isEqualTo(new Route.History());
        stack.back();
        assertThat(shown.getLast()).isEqualTo(new Route.Home());
    }

    @Test
    void backEndsAtHome() {
        stack.go(new Route.Home());
        stack.back();
        assertThat(shown).containsExactly(new Route.Home());
    }

    @Test
    void aReplacedScreenIsNotReturnedTo() {
        stack.go(new Route.History());
        stack.go(new Route.Room(interview));
        stack.replace(new Route.Report(interview));
        stack.back();
        assertThat(shown.getLast()).isEqualTo(new Route.History());
    }

    @Test
    void aScreenThatNeedsNoStoreStaysWhenTheStoreIsOpen() {
        stack.go(new Route.Settings());
        stack.use(RecordedScreen::new);
        assertThat(events).containsExactly("show Settings");
    }

    @Test
    void aScreenThatNeedsTheStoreIsMadeAnewWhenItIsOpen() {
        stack.go(new Route.Profile());
        stack.use(RecordedScreen::new);
        assertThat(events)
                .containsExactly("show Profile", "save Profile", "hide Profile", "show Profile");
    }

    @Test
    void theScreenMayTakeEscapeForItself() {
        stack.go(new Route.Settings());
        takesEscape = true;
        stack.escape();
        assertThat(shown.getLast()).isEqualTo(new Route.Settings());
        takesEscape = false;
        stack.escape();
        assertThat(shown.getLast()).isEqualTo(new Route.Home());
    }

    @Test
    void closingSavesTheScreenOnce() {
        stack.go(new Route.Room(interview));
        stack.close();
        stack.close();
        assertThat(events).containsExactly("show Room", "save Room", "hide Room");
    }

    private final class RecordedScreen implements Screen {
        private final String name;

        RecordedScreen(Route route) {
            name = route.getClass().getSimpleName();
        }

        @Override
        public Region root() {
            return new Region();
        }

        @Override
        public String title() {
            return name;
        }

        @Override
        public void onShow() {
            events.add("show " + name);
        }

        @Override
        public void onHide() {
            events.add("hide " + name);
        }

        @Override
        public void saveNow() {
            events.add("save " + name);
        }

        @Override
        public boolean onEscape() {
            return takesEscape;
        }
    }
}
