package fr.percolateur.programme;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.audit.AuditLog;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.library.Edits;
import fr.percolateur.viewer.Viewer;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProgrammeConfiguration {

    private static final int RANK = 4;

    @Bean
    Programmes programmes(DataSource dataSource, Edits edits, AuditLog log) {
        return new Programmes(dataSource, edits, log);
    }

    @Bean
    EventTool programmeTool() {
        return new EventTool(Step.PREPARE, RANK, say("programme.heading"), BuilderPage::address, Viewer::writesFor);
    }

    @Bean
    EventTool runSheetTool() {
        return new EventTool(
                Step.HOLD, RANK + 1, say("programme.sheet.heading"), RunSheetPage::address, Viewer::writesFor);
    }
}
