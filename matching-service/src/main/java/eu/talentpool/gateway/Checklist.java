package eu.talentpool.gateway;

import eu.talentpool.gateway.CasePapers.Paper;
import eu.talentpool.pathway.PathwayAssessment;
import eu.talentpool.pathway.PathwayAssessment.Condition;
import eu.talentpool.pathway.PathwayState;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// The documents of a case: what the open pathways of the destination count on and the office can ask for, and what an
/// officer asked for besides.
record Checklist(List<Item> items) {

    record Item(Office.Document document, Paper paper) {}

    /// @param papers by code of the document
    static Checklist of(
            Office office, String destination, List<PathwayAssessment> pathways, Map<String, Paper> papers) {
        var counted = countedOn(pathways);
        return new Checklist(office.documents().stream()
                .filter(d -> papers.containsKey(d.code())
                        || d.wantedIn(destination) && d.proves().stream().anyMatch(counted::contains))
                .map(d -> new Item(d, papers.getOrDefault(d.code(), Paper.ASKED)))
                .toList());
    }

    /// Labels of the conditions of every pathway that is not shut.
    private static Set<String> countedOn(List<PathwayAssessment> pathways) {
        return pathways.stream()
                .filter(a -> a.state() != PathwayState.NOT_MET)
                .flatMap(a -> a.routes().stream())
                .flatMap(PathwayAssessment.Route::conditions)
                .map(Condition::label)
                .collect(Collectors.toSet());
    }

    /// Codes of those that are not so far.
    List<String> without(Predicate<CasePapers.Progress> far) {
        return items.stream()
                .filter(i -> !far.test(i.paper().state()))
                .map(i -> i.document().code())
                .toList();
    }
}
