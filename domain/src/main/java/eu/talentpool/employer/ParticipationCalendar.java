package eu.talentpool.employer;

import java.util.List;
import java.util.Map;

/// The calendar of participating Member States, as the operator loaded it. Empty until then: nothing is shown.
public interface ParticipationCalendar {

    List<Participation> list();

    void replace(List<Participation> calendar);

    /// Sentences about the operator's data that must stand in every reply, by a short id.
    Map<String, String> notices();

    void replaceNotices(Map<String, String> notices);
}
