package fr.percolateur.survey;

import static fr.percolateur.wording.Wording.say;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import fr.percolateur.attendance.Certificates;
import fr.percolateur.audit.AuditLog;
import fr.percolateur.cache.Freshness;
import fr.percolateur.correspondence.Postscript;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.mail.Part;
import fr.percolateur.signup.RegistrationPanel;
import fr.percolateur.viewer.Viewer;
import fr.percolateur.web.Pages;
import fr.percolateur.web.PersonalData;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class SurveyConfiguration {

    private static final int RANK = 30;

    @Bean
    Surveys surveys(DataSource dataSource, AuditLog log) {
        return new Surveys(dataSource, log);
    }

    @Bean
    SurveyWindow surveyWindow(Surveys surveys, Certificates certificates, InstantSource clock) {
        return new SurveyWindow(surveys, certificates, clock);
    }

    @Bean
    SurveyMixing surveyMixing(DataSource dataSource) {
        return new SurveyMixing(dataSource);
    }

    @Bean
    RecurringTask<Void> surveysMixed(SurveyMixing mixing) {
        return Tasks.recurring("survey-mixing", Schedules.fixedDelay(Duration.ofMinutes(1)))
                .execute((_, _) -> mixing.run());
    }

    @Bean
    PersonalData surveysKept(DataSource dataSource) {
        return KeptSurveys.in(dataSource);
    }

    @Bean
    Freshness surveyFreshness() {
        return () -> "select version from shown_version where name = 'survey'";
    }

    /// In the letter of the morning after, to those who came.
    @Bean
    Postscript surveyInvitation(SurveyWindow window) {
        return (event, _, arrived, page) -> arrived != null && window.isOpen(event)
                ? List.of(
                        new Part.Paragraph(say("survey.letter")),
                        new Part.Button(say("survey.letter.button"), SurveyPage.address(page)))
                : List.of();
    }

    @Bean
    @Order(3)
    RegistrationPanel surveyPanel(Surveys surveys, SurveyWindow window, Pages pages) {
        return (opened, event, address) -> {
            var registration = opened.registration();
            return window.isOpen(event)
                            && window.isFor(registration)
                            && !surveys.hasAnswered(event.id(), registration.id())
                    ? Optional.of(pages.content("survey/panel", SurveyPage.address(address)))
                    : Optional.empty();
        };
    }

    @Bean
    EventTool surveyTool() {
        return new EventTool(Step.FOLLOW, RANK, say("survey.heading"), SurveyDeskPage::address, Viewer::organises);
    }
}
