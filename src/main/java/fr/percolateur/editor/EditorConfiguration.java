package fr.percolateur.editor;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.desk.DocumentTool;
import fr.percolateur.desk.EventTool.Step;
import fr.percolateur.viewer.Viewer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EditorConfiguration {

    @Bean
    DocumentTool writingTool() {
        return DocumentTool.ofAll(Step.PREPARE, 0, say("editor.heading"), "redaction", Viewer::writesFor);
    }
}
