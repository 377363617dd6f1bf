package eu.talentpool.planted.two;

/// A planted fault: the other half of a circle.
public final class Two {
    Class<?> one = eu.talentpool.planted.one.One.class;
}
