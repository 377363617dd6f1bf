/// The EURES input API, as a national service offers it to the EURES network: our vacancies, and
/// profiles of those who agreed, by reference, their changes since a moment, their documents.
@NullMarked
@ApplicationModule(allowedDependencies = {"audit", "consent", "employer", "vacancy", "profile", "exchange"})
package eu.talentpool.euresexport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
