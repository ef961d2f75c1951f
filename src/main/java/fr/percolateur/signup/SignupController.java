package fr.percolateur.signup;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.component.FieldError;
import fr.percolateur.event.Event;
import fr.percolateur.network.Networks;
import fr.percolateur.network.Sender;
import fr.percolateur.proof.Challenge;
import fr.percolateur.registration.Attendee;
import fr.percolateur.registration.Proof;
import fr.percolateur.registration.Registration;
import fr.percolateur.registration.RegistrationLinks;
import fr.percolateur.registration.Registrations;
import fr.percolateur.registration.Submission;
import fr.percolateur.terms.Question;
import fr.percolateur.terms.Terms;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Absent;
import fr.percolateur.web.Page;
import fr.percolateur.web.Pages;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// `/agenda/{slug}/inscription`, and the page where the code of the mail is typed.
@Controller
class SignupController {

    private final Announcements announcements;
    private final Registrations registrations;
    private final RegistrationLinks links;
    private final Gate gate;
    private final Introduction introduction;
    private final Pages pages;
    private final InstantSource clock;
    private final Networks networks;
    private final List<Alternative> alternatives;
    private final List<FormBox> boxes;

    SignupController(
            Announcements announcements,
            Registrations registrations,
            RegistrationLinks links,
            Gate gate,
            Introduction introduction,
            Pages pages,
            InstantSource clock,
            Networks networks,
            ObjectProvider<Alternative> alternatives,
            ObjectProvider<FormBox> boxes) {
        this.announcements = announcements;
        this.registrations = registrations;
        this.links = links;
        this.gate = gate;
        this.introduction = introduction;
        this.pages = pages;
        this.clock = clock;
        this.networks = networks;
        this.alternatives = alternatives.orderedStream().toList();
        this.boxes = boxes.orderedStream().toList();
    }

    static String address(String slug) {
        return "/agenda/" + slug + "/inscription";
    }

    @GetMapping("/agenda/{slug}/inscription")
    ResponseEntity<byte[]> form(
            @PathVariable String slug, @RequestParam(defaultValue = "") String invitation, Viewer viewer) {
        var desk = new Desk(slug, invitation, viewer);
        return desk.show(HttpStatus.OK, introduction.form(desk.welcome, viewer), List.of(), Optional.empty());
    }

    @PostMapping("/agenda/{slug}/inscription")
    ResponseEntity<byte[]> submit(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> fields,
            Viewer viewer,
            HttpServletRequest request) {
        var token = Optional.ofNullable(fields.getFirst("invitation")).orElse("");
        var desk = new Desk(slug, token, viewer);
        var form = SignupForm.of(fields, desk.questions);
        return desk.submit(form, viewer, request.getRemoteAddr());
    }

    @GetMapping("/agenda/{slug}/inscription/verification/{attempt}")
    ResponseEntity<byte[]> sent(
            @PathVariable String slug, @PathVariable String attempt, @RequestParam(defaultValue = "") String reseau) {
        return new Desk(slug).sent(HttpStatus.OK, attempt, reseau.isEmpty(), List.of());
    }

    @PostMapping("/agenda/{slug}/inscription/verification/{attempt}")
    ResponseEntity<byte[]> prove(
            @PathVariable String slug, @PathVariable String attempt, @RequestParam(defaultValue = "") String code) {
        var digits = code.replaceAll("\\D", "");
        return switch (registrations.check(new Challenge(attempt, digits))) {
            case Challenge.Outcome.Right(var id) -> {
                var registration = registrations.find(id).orElseThrow(Absent::new);
                gate.confirm(announcements.of(registration.event()).terms(), registration);
                yield Pages.lead("/inscription/" + links.issue(registration));
            }
            case Challenge.Outcome.Wrong(var left) -> mistaken(slug, attempt, say("signup.mistake.code.wrong", left));
            case Challenge.Outcome.Used() -> mistaken(slug, attempt, say("signup.mistake.code.used"));
            case Challenge.Outcome.Spent() -> mistaken(slug, attempt, say("signup.mistake.code.spent"));
        };
    }

    private ResponseEntity<byte[]> mistaken(String slug, String attempt, String mistake) {
        return new Desk(slug)
                .sent(HttpStatus.UNPROCESSABLE_CONTENT, attempt, true, List.of(new FieldError("code", mistake)));
    }

    /// Where one event’s registrations are taken, for one request.
    private final class Desk {

        private final Event event;
        private final Terms terms;
        private final Welcome welcome;
        private final List<Question> questions;
        private final Page page;

        private Desk(String slug) {
            this(slug, "", new Viewer.Visitor());
        }

        private Desk(String slug, String token, Viewer viewer) {
            var announcement = announcements.at(slug);
            this.event = announcement.event();
            this.welcome = gate.welcome(announcement.terms(), token, viewer);
            this.terms = welcome.terms();
            this.questions = announcement.questions();
            this.page = new EventLines(event).page(say("signup.title", event.title()), address(slug));
        }

        private Opening opening() {
            return Opening.of(terms, registrations, clock.instant());
        }

        private ResponseEntity<byte[]> submit(SignupForm form, Viewer viewer, String address) {
            var opening = opening();
            if (!opening.isOpen() || !welcome.expected()) {
                return refuse(form);
            }
            var wrong = boxes.stream()
                    .flatMap(box -> box.mistakes(event, form.boxes()).stream())
                    .toList();
            return switch (FormReading.of(form, terms, opening.modes(), questions)) {
                case FormReading.Sound(var attendee)
                when wrong.isEmpty() -> submit(form, attendee, viewer, sender(address, opening.share(attendee.mode())));
                case FormReading.Sound _ -> show(HttpStatus.UNPROCESSABLE_CONTENT, form, wrong, Optional.empty());
                case FormReading.Unsound(var mistakes, var suggestion) ->
                    show(
                            HttpStatus.UNPROCESSABLE_CONTENT,
                            form,
                            Stream.concat(mistakes.stream(), wrong.stream()).toList(),
                            suggestion);
            };
        }

        private void keep(Registration registration, SignupForm form, boolean proven) {
            boxes.forEach(box -> box.keep(registration, form.boxes(), proven));
        }

        private Sender sender(String address, OptionalInt share) {
            return share.isEmpty() ? Sender.UNBOUND : networks.sender(address, share.getAsInt());
        }

        private ResponseEntity<byte[]> submit(SignupForm form, Attendee attendee, Viewer viewer, Sender sender) {
            var vouched = isTheirs(attendee.email(), viewer) && !welcome.isForAnother(attendee.email())
                    ? gate.vouched(terms, attendee.email())
                    : Optional.<Terms>empty();
            if (vouched.isPresent()) {
                return register(vouched.get(), form, attendee);
            }
            var refusal = refusal(attendee.email());
            if (refusal.isPresent()) {
                var mistake = new FieldError("courriel", refusal.get());
                return show(HttpStatus.UNPROCESSABLE_CONTENT, form, List.of(mistake), Optional.empty());
            }
            return submit(form, attendee, sender);
        }

        private Optional<String> refusal(String email) {
            var invitation = welcome.invitation();
            if (invitation == null) {
                return gate.refusal(terms, email);
            }
            if (!welcome.isForAnother(email)) {
                return Optional.empty();
            }
            gate.refuse(invitation, event);
            return Optional.of(welcome.mistake());
        }

        private static boolean isTheirs(String email, Viewer viewer) {
            return switch (viewer) {
                case Viewer.SignedIn someone -> someone.email().equals(email);
                case Viewer.Visitor _ -> false;
            };
        }

        private ResponseEntity<byte[]> register(Terms vouched, SignupForm form, Attendee attendee) {
            return switch (registrations.register(vouched, attendee)) {
                case Submission.Held(var registration) -> lead(registration, form);
                case Submission.Unplaced(var registration) -> lead(registration, form);
                case Submission.Known(var registration) -> lead(registration, form);
                case Submission.Proven(Proof.Confirmed(var registration)) -> lead(registration, form);
                case Submission.Proven(Proof.Pending(var registration)) -> lead(registration, form);
                case Submission.Proven(Proof.Waiting(var registration, var rank)) -> lead(registration, form);
                case Submission.Proven(Proof.Impossible(var obstacle)) -> refuse(form);
                case Submission.Impossible _ -> refuse(form);
            };
        }

        private ResponseEntity<byte[]> submit(SignupForm form, Attendee attendee, Sender sender) {
            var challenge = Challenge.fresh();
            var receipt = registrations.submit(terms, attendee, challenge, sender);
            var sent = address(event.slug()) + "/verification/" + challenge.attempt();
            return told(form, receipt.submission(), sent + (receipt.crowded() ? "?reseau=charge" : ""));
        }

        /// The same, whether the address is known or not.
        private ResponseEntity<byte[]> told(SignupForm form, Submission submission, String sent) {
            return switch (submission) {
                case Submission.Held(var registration) -> told(registration, form, sent);
                case Submission.Unplaced(var registration) -> told(registration, form, sent);
                // whoever sent it may be somebody else
                case Submission.Known _, Submission.Proven _ -> Pages.lead(sent);
                case Submission.Impossible _ -> refuse(form);
            };
        }

        private ResponseEntity<byte[]> told(Registration registration, SignupForm form, String sent) {
            keep(registration, form, false);
            return Pages.lead(sent);
        }

        private ResponseEntity<byte[]> lead(Registration registration, SignupForm form) {
            keep(registration, form, true);
            return Pages.lead("/inscription/" + links.issue(registration));
        }

        private ResponseEntity<byte[]> refuse(SignupForm form) {
            return show(HttpStatus.CONFLICT, form, List.of(), Optional.empty());
        }

        private ResponseEntity<byte[]> show(
                HttpStatus status, SignupForm form, List<FieldError> mistakes, Optional<String> suggestion) {
            var opening = opening();
            var shown = new SignupPage(
                    titled(mistakes, suggestion),
                    event,
                    welcome,
                    opening,
                    questions,
                    form,
                    mistakes,
                    suggestion.orElse(null),
                    alternatives.stream()
                            .flatMap(each -> each.of(event, terms, opening.obstacle()).stream())
                            .toList(),
                    boxes.stream()
                            .flatMap(box -> box.content(event, form.boxes(), mistakes).stream())
                            .toList());
            return pages.showOnce(status, shown.page(), "signup/form", shown);
        }

        /// Whoever hears the page first hears its title.
        private Page titled(List<FieldError> mistakes, Optional<String> suggestion) {
            if (mistakes.isEmpty() && suggestion.isEmpty()) {
                return page;
            }
            return page.titled(say(mistakes.isEmpty() ? "signup.title.typo" : "signup.title.wrong", event.title()));
        }

        private ResponseEntity<byte[]> sent(
                HttpStatus status, String attempt, boolean held, List<FieldError> mistakes) {
            var shown = new SentPage(titled(mistakes, Optional.empty()), event, attempt, held, mistakes);
            return pages.showOnce(status, shown.page(), "signup/sent", shown);
        }
    }
}
