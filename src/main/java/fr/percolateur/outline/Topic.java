package fr.percolateur.outline;

import fr.percolateur.prose.Words;
import java.util.regex.Pattern;

/// What a section is about, told by its heading.
public enum Topic {
    SPEAKERS(
            "intervenant|orateur|oratrice|formateur|formatrice|conferencier|animateur|animatrice|temoins?\\b|panel|speakers?\\b"
                    + "|equipe de formation|equipe pedagogique|invite[es]?s?\\b|avec la participation|grands? temoins?"),
    PROGRAMME(
            "programme|deroul|ordre du jour|planning|agenda|sequences|contenu (?:de|du)\\b|plan (?:de|du) (?:la |l')?(?:session|formation|journee|atelier|webinaire|reunion)"),
    AUDIENCE("pour qui|a qui|public|participants? vise|destinataire"),
    REGISTRATION("inscri|participer|participation|modalites"),
    OTHER("(?!)");

    private final Pattern words;

    Topic(String words) {
        this.words = Pattern.compile("\\b(?:" + words + ")");
    }

    public static Topic of(String heading) {
        var folded = Words.fold(heading);
        for (var topic : values()) {
            if (topic.words.matcher(folded).find()) {
                return topic;
            }
        }
        return OTHER;
    }
}
