package eu.talentpool.pathway.information;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableMap;

import eu.talentpool.pathway.terms.Verification;
import eu.talentpool.taxonomy.Countries;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/// What a person should know of each Member State before leaving: sourced data of the Union and of the state.
/// Immutable.
public final class MemberStateInformation {

    private final InformationFile union;
    private final Map<String, InformationFile> states;

    MemberStateInformation(InformationFile union, Map<String, InformationFile> states) {
        this.union = union;
        this.states = Map.copyOf(states);
    }

    /// Reads and checks what the product ships: a file for the Union and one for each Member State.
    ///
    /// @throws BrokenInformation if a file cannot be used
    public static MemberStateInformation load() {
        return new MemberStateInformation(
                shipped("EU"),
                Countries.memberStates().stream()
                        .collect(toUnmodifiableMap(Function.identity(), MemberStateInformation::shipped)));
    }

    /// What is told of a Member State on a day.
    ///
    /// @param memberState in any form [Countries#normalise] takes
    /// @throws IllegalArgumentException if it is no Member State
    public StateInformation of(String memberState, LocalDate asOf) {
        var state = Countries.normalise(memberState)
                .filter(states::containsKey)
                .orElseThrow(() -> new IllegalArgumentException(
                        memberState + " is no Member State: give the code of one, as DE or GR"));
        var own = requireNonNull(states.get(state));
        var told = inForce(own, state, asOf);
        var all = Stream.concat(inForce(union, state, asOf).stream(), told.stream())
                .sorted(Comparator.comparing(Statement::topic))
                .toList();
        return new StateInformation(state, asOf, all, gaps(own, state, told));
    }

    /// What is told of the Union as a whole on a day, by topic.
    public List<Statement> ofUnion(LocalDate asOf) {
        return union.allStatements()
                .filter(s -> s.inForce(asOf))
                .sorted(Comparator.comparing(Statement::topic))
                .toList();
    }

    private static List<Statement> inForce(InformationFile file, String state, LocalDate day) {
        return file.statementsFor(state).filter(s -> s.inForce(day)).toList();
    }

    /// What the files name, and each topic the state has no verified answer of its own to.
    private List<String> gaps(InformationFile own, String state, List<Statement> told) {
        var topics = told.stream()
                .filter(s -> s.verification() != Verification.UNVERIFIED)
                .map(Statement::topic)
                .collect(toSet());
        var silent = Arrays.stream(Topic.values())
                .filter(topic -> topic.national() && !topics.contains(topic))
                .map(topic -> "no-" + topic.key());
        return Stream.of(silent, own.gapsOf(state), union.gapsOf(state))
                .flatMap(gaps -> gaps)
                .toList();
    }

    private static InformationFile shipped(String code) {
        var file = code + ".yaml";
        return InformationReader.read(file, Resource.get(file));
    }
}
