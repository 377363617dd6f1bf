package eu.talentpool.service;

import eu.talentpool.profile.Identity;
import eu.talentpool.profile.PartialDate;
import java.util.List;

/// Invented personal data with words that stand nowhere else, so that each can be looked for.
final class Planted {

    /// What tells who somebody is.
    static final List<String> IDENTITY = List.of("Quendolia", "Zzerfunden", "planted.invalid", "+91 55555", "1987-03");

    /// What a person wrote: it may hold a name.
    static final List<String> WORDS = List.of(
            "Headlinewritten", "Titlewritten", "Storywritten", "Degreewritten", "Skillwritten", "Credentialwritten");

    private Planted() {}

    static Identity identity(int number, String nationality) {
        return new Identity(
                "Quendolia" + number,
                "Zzerfunden" + number,
                "q" + number + "@planted.invalid",
                "+91 55555 " + number,
                new PartialDate(1987, 3, 1 + number % 28),
                List.of(nationality),
                "IN");
    }
}
