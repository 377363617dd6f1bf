/// Contact between an employer and a person under a pseudonym: asked for, agreed to or not, with what became of
/// of it, and complaints. It ends with the consent, with the profile, and with the good standing of the employer.
@NullMarked
@ApplicationModule(
        allowedDependencies = {"taxonomy", "audit", "consent", "notification", "employer", "vacancy", "profile"})
package eu.talentpool.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
