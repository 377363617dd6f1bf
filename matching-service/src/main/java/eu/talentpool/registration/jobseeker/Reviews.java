package eu.talentpool.registration.jobseeker;

import eu.talentpool.audit.Actor;
import eu.talentpool.consent.Consent.Section;
import eu.talentpool.door.IfMatch;
import eu.talentpool.exchange.Finding;
import eu.talentpool.profile.Identity;
import eu.talentpool.profile.Profile;
import eu.talentpool.registration.jobseeker.Uploads.Upload;
import eu.talentpool.taxonomy.Countries;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was read of a document beside what the profile says; nothing is overwritten unseen.
@Component
class Reviews {

    /// Of one profile.
    private static final int MOST = 5;

    private final OwnProfiles own;
    private final Uploads uploads;
    private final Contents contents;
    private final ProfileViews views;

    Reviews(OwnProfiles own, Uploads uploads, Contents contents, ProfileViews views) {
        this.own = own;
        this.uploads = uploads;
        this.contents = contents;
        this.views = views;
    }

    /// @param version  of the profile it was compared with
    /// @param findings what was dropped, repaired or is worth knowing, and where
    /// @param sections each that document or profile says something of
    /// @param missing  what would help the profile, were all of it accepted
    record Review(
            UUID id,
            String format,
            Instant expiresAt,
            long version,
            List<Finding> findings,
            IdentityForm identity,
            List<Difference> sections,
            List<Gaps.Gap> missing) {}

    /// @param present what the profile says
    /// @param read    what the document says
    record Difference(Section section, State state, List<?> present, List<?> read) {}

    enum State {
        /// Only the document says something.
        NEW,
        /// Both say the same.
        SAME,
        /// Accepting it replaces what the profile says.
        CHANGED,
        /// The document says nothing; the profile stays as it is.
        KEPT
    }

    @Transactional
    Review add(Actor actor, Uploads.Draft draft, Locale language) {
        var profile = own.lock(actor);
        if (uploads.list(profile.id()).size() >= MOST)
            throw Refusal.of(
                    HttpStatus.CONFLICT,
                    "At most " + MOST + " documents wait for a review. Accept or discard one first: GET "
                            + DocumentsController.PATH + ".");
        var upload = uploads.add(profile.id(), draft);
        own.record(actor, "UPLOAD_DOCUMENT", profile, "document " + upload.id());
        return review(profile, upload, language);
    }

    @Transactional(readOnly = true)
    List<Review> list(Actor actor, Locale language) {
        var profile = own.get(actor);
        return uploads.list(profile.id()).stream()
                .map(u -> review(profile, u, language))
                .toList();
    }

    @Transactional(readOnly = true)
    Review get(Actor actor, UUID id, Locale language) {
        var profile = own.get(actor);
        return review(profile, get(profile, id), language);
    }

    /// @param asked sections to take over; null = each that the document says something of
    @Transactional
    ProfileViews.ProfileView accept(Actor actor, IfMatch made, UUID id, @Nullable Set<Section> asked, Locale language) {
        var profile = own.locked(actor, made);
        var upload = get(profile, id);
        var read = contents.link(upload.draft().content());
        var taken = EnumSet.noneOf(Section.class);
        differences(profile, upload, language).stream()
                .filter(d -> !d.read().isEmpty() && (asked == null || asked.contains(d.section())))
                .forEach(d -> taken.add(d.section()));
        var content = Sections.replace(OwnProfiles.content(profile), read, taken);
        var identity = filled(own.identity(actor, profile), upload.draft().identity());
        uploads.remove(profile.id(), id);
        return views.view(actor, own.edit(actor, profile, content, identity, "document " + id), language);
    }

    @Transactional
    void discard(Actor actor, UUID id) {
        var profile = own.lock(actor);
        if (!uploads.remove(profile.id(), id)) throw none(id);
        own.record(actor, "DISCARD_DOCUMENT", profile, "document " + id);
    }

    private Upload get(Profile profile, UUID id) {
        return uploads.find(profile.id(), id).orElseThrow(() -> none(id));
    }

    private static RuntimeException none(UUID id) {
        return Refusal.of(
                HttpStatus.NOT_FOUND,
                "No document " + id + " of yours waits for a review. What was read is kept for " + Uploads.KEPT.toDays()
                        + " days; upload it anew.");
    }

    private Review review(Profile profile, Upload upload, Locale language) {
        var sections = differences(profile, upload, language);
        var taken = EnumSet.noneOf(Section.class);
        sections.stream().filter(d -> !d.read().isEmpty()).forEach(d -> taken.add(d.section()));
        var accepted = Sections.replace(
                OwnProfiles.content(profile), contents.link(upload.draft().content()), taken);
        return new Review(
                upload.id(),
                upload.draft().format(),
                upload.expiresAt(),
                profile.version(),
                findings(profile, upload.draft()),
                IdentityForm.of(upload.draft().identity()),
                sections,
                Gaps.of(accepted));
    }

    private List<Difference> differences(Profile profile, Upload upload, Locale language) {
        var present = contents.show(OwnProfiles.content(profile), language.getLanguage());
        var read = contents.show(contents.link(upload.draft().content()), language.getLanguage());
        return Arrays.stream(Section.values())
                .map(section -> difference(section, Sections.of(present, section), Sections.of(read, section)))
                .filter(d -> !d.present().isEmpty() || !d.read().isEmpty())
                .toList();
    }

    private static Difference difference(Section section, List<?> present, List<?> read) {
        var state = read.isEmpty()
                ? State.KEPT
                : present.isEmpty() ? State.NEW : present.equals(read) ? State.SAME : State.CHANGED;
        return new Difference(section, state, present, read);
    }

    private static List<Finding> findings(Profile profile, Uploads.Draft draft) {
        var citizen = draft.identity().nationalities().stream().anyMatch(Countries::isMemberState);
        if (!citizen || Boolean.TRUE.equals(profile.registration().unionCitizen())) return draft.findings();
        var contradiction = new Finding(
                Finding.Severity.NOTE,
                "citizenship-contradicts",
                "",
                "The document names a nationality of the Union, and you registered without one. If it is yours, correct"
                        + " your registration: Union citizens need no talent pool.");
        return Stream.concat(draft.findings().stream(), Stream.of(contradiction))
                .toList();
    }

    /// Facts of the registration are never taken from a document.
    private static Identity filled(Identity known, Identity read) {
        return new Identity(
                first(known.givenName(), read.givenName()),
                first(known.familyName(), read.familyName()),
                first(known.email(), read.email()),
                first(known.telephone(), read.telephone()),
                known.birthDate(),
                known.nationalities(),
                known.residence());
    }

    private static @Nullable String first(@Nullable String known, @Nullable String read) {
        return known != null ? known : read;
    }
}
