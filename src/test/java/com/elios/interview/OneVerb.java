package com.elios.interview;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/// A use case is a final class with exactly one public method.
final class OneVerb extends ArchCondition<JavaClass> {
    private OneVerb() {
        super("be final and have one public method");
    }

    static ArchCondition<JavaClass> condition() {
        return new OneVerb();
    }

    @Override
    public void check(JavaClass item, ConditionEvents events) {
        long verbs =
                item.getMethods().stream()
                        .filter(
                                method ->
                                        method.getModifiers().contains(JavaModifier.PUBLIC)
                                                && !method.getModifiers()
                                                        .contains(JavaModifier.SYNTHETIC))
                        .count();
        boolean holds = verbs == 1 && item.getModifiers().contains(JavaModifier.FINAL);
        events.add(new SimpleConditionEvent(item, holds, item.getName() + " has verbs: " + verbs));
    }
}
