package fr.percolateur.editor;

import fr.percolateur.node.PageTest;
import org.springframework.context.annotation.Import;

@PageTest
@Import(Redaction.Entry.class)
class WritingInComptoirPageTest extends WritingPagesTest {

    WritingInComptoirPageTest() {
        super("comptoir");
    }
}
