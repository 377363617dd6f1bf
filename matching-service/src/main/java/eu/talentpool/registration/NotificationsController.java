package eu.talentpool.registration;

import eu.talentpool.audit.AccessRule;
import eu.talentpool.audit.AccessTable;
import eu.talentpool.audit.Actor;
import eu.talentpool.audit.Role;
import eu.talentpool.notification.Notice;
import eu.talentpool.notification.Notification;
import eu.talentpool.notification.Notifications;
import eu.talentpool.notification.Recipient;
import eu.talentpool.profile.Profile;
import eu.talentpool.profile.Profiles;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// What the pool has to tell its jobseekers, employers and contact points.
@RestController
@RequestMapping(NotificationsController.PATH)
@Tag(
        name = "Notifications",
        description = "What happened to my profile, my employer or my Member State; no mail is sent")
class NotificationsController implements AccessTable {

    static final String PATH = "/api/v1/notifications";

    private final Notifications notifications;
    private final Profiles profiles;

    NotificationsController(Notifications notifications, Profiles profiles) {
        this.notifications = notifications;
        this.profiles = profiles;
    }

    /// @param text in the language of the profile; for others as `Accept-Language` asks (en, de, fr, hi)
    /// @param link call that shows what it is about
    record NotificationView(
            UUID id,
            Instant at,
            Notice notice,
            String text,

            @Nullable @Schema(example = "/api/v1/profiles/me/contact-requests")
            String link,

            @Nullable Instant readAt) {

        static NotificationView of(Notification n, String language) {
            return new NotificationView(n.id(), n.at(), n.notice(), n.text(language), n.link(), n.readAt());
        }
    }

    /// @param nextPage asks for the next page as `page`; null on the last one
    record NotificationPage(
            List<NotificationView> items, @Nullable Instant nextPage) {}

    @Override
    public List<AccessRule> rules() {
        var who = Set.of(Role.JOBSEEKER, Role.EMPLOYER, Role.NCP);
        var whose = "messages to the own profile, the own employer or the own Member State";
        return List.of(
                new AccessRule("GET", PATH, who, whose), new AccessRule("POST", PATH + "/{id}/reading", who, whose));
    }

    @GetMapping
    @Operation(summary = "My messages, latest first")
    NotificationPage list(
            Actor actor,
            Locale locale,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size,
            @Parameter(description = "nextPage of the reply before") @RequestParam(required = false) @Nullable
                    Instant page) {
        var profile = profile(actor);
        var language = profile.map(Profile::content).map(c -> c.language()).orElse(locale.getLanguage());
        var found = notifications.list(recipients(actor, profile), page, size + 1);
        var items = found.stream()
                .limit(size)
                .map(n -> NotificationView.of(n, language))
                .toList();
        return new NotificationPage(items, found.size() > size ? items.getLast().at() : null);
    }

    @PostMapping("/{id}/reading")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Marks a message as read")
    void read(Actor actor, @PathVariable UUID id) {
        if (!notifications.markRead(id, recipients(actor, profile(actor))))
            throw new ResponseStatusException(
                    HttpStatus.NOT_FOUND, "You have no message " + id + ". Take the id from the list.");
    }

    private Optional<Profile> profile(Actor actor) {
        return actor.has(Role.JOBSEEKER)
                ? profiles.findByAccount(actor.id()).filter(p -> !p.erased())
                : Optional.empty();
    }

    private static List<Recipient> recipients(Actor actor, Optional<Profile> profile) {
        var recipients = new ArrayList<Recipient>();
        profile.ifPresent(p -> recipients.add(Recipient.profile(p.id().value())));
        if (actor.has(Role.EMPLOYER) && actor.employerId() != null)
            recipients.add(Recipient.employer(actor.employerId()));
        if (actor.has(Role.NCP) && actor.memberState() != null)
            recipients.add(Recipient.contactPoint(actor.memberState()));
        return recipients;
    }
}
