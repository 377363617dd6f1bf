/// What a person should know of a Member State: procedures, rights, where to complain, that no job costs money, and
/// what irregular routes risk. Sourced data; open to other features.
@NullMarked
@NamedInterface("information")
package eu.talentpool.pathway.information;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
