package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.content.Shelf;
import fr.percolateur.desk.EventTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.viewer.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditorConfiguration {

    @Bean
    EventTool writingTool() {
        return new EventTool(Step.PREPARE, 0, say("editor.heading"), Shelf.EVENTS::writing, Viewer::writesFor);
    }
}
