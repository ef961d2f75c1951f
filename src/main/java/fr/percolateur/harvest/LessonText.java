package fr.percolateur.harvest;

import static fr.percolateur.wording.Wording.say;

import fr.percolateur.lessons.Evidence;
import fr.percolateur.lessons.Lesson;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A lesson in the text of an article, written so that it is read again as it was: its practice, who does it and its
/// evidence stand under bold words of their own.
final class LessonText {

    private static final Pattern LINK = Pattern.compile("\\[(.{1,600})]\\(<([^<>\\n]{1,2000})>\\)");
    private static final Pattern TIME = Pattern.compile("(?:, )?@(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{2})$");

    private LessonText() {}

    static String write(Lesson lesson) {
        var text = new StringBuilder("## " + lesson.number() + ". " + escaped(lesson.title()) + "\n");
        paragraph(text, demoted(lesson.body().markdown()));
        if (!lesson.practice().markdown().isEmpty()) {
            paragraph(text, "**" + practice() + "**");
            paragraph(text, demoted(lesson.practice().markdown()));
        }
        if (!lesson.organisation().isEmpty()) {
            paragraph(text, "**" + who() + "** " + escaped(lesson.organisation()));
        }
        if (lesson.isProven()) {
            paragraph(text, "**" + evidence() + "**");
            text.append('\n');
            lesson.evidence()
                    .forEach(proof ->
                            text.append("- ").append(line(proof.evidence())).append('\n'));
        }
        return text.toString();
    }

    private static void paragraph(StringBuilder text, String words) {
        if (!words.isBlank()) {
            text.append('\n').append(words).append('\n');
        }
    }

    /// Else a heading of the text would be taken for the next lesson.
    private static String demoted(String markdown) {
        return markdown.replaceAll("(?m)^(#{1,5})(?=\\s)", "#$1");
    }

    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    }

    private static String unescaped(String words) {
        return words.replaceAll("\\\\([\\\\`*_\\[\\]<>])", "$1");
    }

    private static String practice() {
        return say("harvest.article.practice");
    }

    private static String who() {
        return say("harvest.article.who");
    }

    private static String evidence() {
        return say("harvest.article.evidence");
    }

    /// « Document : [Le bilan](</bilan.pdf>) ».
    private static String line(Evidence evidence) {
        var label = escaped(evidence.label());
        var words = evidence.given() == null ? label : "[" + label + "](<" + evidence.given() + ">)";
        var told = evidence.kind() + "\u00A0: " + words;
        return evidence instanceof Evidence.Moment moment ? told + ", @" + Evidence.clock(moment.second()) : told;
    }

    /// @param section what stands under the heading
    static Proposal read(String title, String section) {
        var body = new ArrayList<String>();
        var practice = new ArrayList<String>();
        var proofs = new ArrayList<Evidence>();
        var organisation = "";
        var into = body;
        var proving = false;
        for (var line : section.split("\n", -1)) {
            var bare = line.strip();
            if (bare.equals("**" + practice() + "**")) {
                into = practice;
            } else if (bare.startsWith("**" + who() + "** ")) {
                organisation = unescaped(bare.substring(who().length() + 5).strip());
            } else if (bare.equals("**" + evidence() + "**")) {
                proving = true;
            } else if (proving && bare.startsWith("- ")) {
                proofs.addAll(proof(bare.substring(2)));
            } else if (!proving || !bare.isEmpty()) {
                into.add(line);
            }
        }
        return new Proposal(cut(title), joined(body), joined(practice), organisation, proofs);
    }

    private static String cut(String title) {
        return title.codePointCount(0, title.length()) <= LessonForm.LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LessonForm.LONGEST_TITLE - 1)) + "…";
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines).replaceAll("\n{3,}", "\n\n").strip();
    }

    private static List<Evidence> proof(String line) {
        var colon = line.indexOf("\u00A0: ");
        if (colon < 0) {
            return List.of();
        }
        var kind = line.substring(0, colon);
        var time = TIME.matcher(line);
        var isTimed = time.find();
        var second = isTimed ? second(time.group(1), time.group(2), time.group(3)) : 0;
        var words = (isTimed ? line.substring(colon + 3, time.start()) : line.substring(colon + 3)).strip();
        var link = LINK.matcher(words);
        var label = unescaped(link.matches() ? link.group(1) : words);
        var address = link.matches() ? link.group(2) : null;
        if (isTimed) {
            return List.of(new Evidence.Moment(label, second, address));
        }
        if (address != null) {
            return List.of(new Evidence.Paper(label, address));
        }
        return List.<Evidence>of(
                        new Evidence.Sequence(label), new Evidence.Asked(label, null), new Evidence.Polled(label, null))
                .stream()
                .filter(each -> each.kind().equals(kind))
                .toList();
    }

    private static int second(String hours, String minutes, String seconds) {
        return (hours == null ? 0 : Integer.parseInt(hours) * 3600)
                + Integer.parseInt(minutes) * 60
                + Integer.parseInt(seconds);
    }
}
