package fr.percolateur.writing;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DocumentTool;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.viewer.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class WritingConfiguration {

    private static final int RANK = 30;

    @Bean
    EventTool messagesTool() {
        return new EventTool(
                Step.REGISTER, RANK, say("writing.tool"), slug -> MessagesPage.address(slug), Viewer::organises);
    }

    @Bean
    DocumentTool templatesTool() {
        return DocumentTool.ofSeries(Step.REGISTER, RANK, say("writing.templates.tool"), "messages", Viewer::organises);
    }
}
