package eu.talentpool.planted.one;

import eu.talentpool.planted.two.Two;

/// A planted fault: half of a circle.
public final class One {
    Two two = new Two();
}
