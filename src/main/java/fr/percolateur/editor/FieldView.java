package fr.percolateur.editor;

import fr.percolateur.component.Choice;
import fr.percolateur.proofreading.Remark;
import fr.percolateur.sheet.Field;
import fr.percolateur.sheet.FieldType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A field on the page: what stands in it, and what is said of it.
///
/// @param choices for a field that is chosen, not typed
public record FieldView(
        Field field, String name, String value, String error, List<Remark> remarks, List<Choice> choices) {

    public boolean isBody() {
        return field.type() == FieldType.BODY;
    }

    public boolean isFlag() {
        return field.type() == FieldType.FLAG;
    }

    public boolean isMoment() {
        return field.type() == FieldType.MOMENT;
    }

    public boolean isImage() {
        return field.name().equals("image");
    }

    public boolean isChosen() {
        return field.type() == FieldType.CHOICE || field.type() == FieldType.SERIES;
    }

    public boolean isLong() {
        return field.type().isLong();
    }

    public int rows() {
        return field.type() == FieldType.MARKDOWN ? 5 : 3;
    }

    public String type() {
        return field.type() == FieldType.EMAIL ? "email" : "text";
    }

    /// The ids of what is said of it, parted by blanks.
    public String described() {
        return IntStream.range(0, remarks.size())
                .mapToObj(rank -> identity(name, rank))
                .collect(Collectors.joining(" "));
    }

    /// The id of the sentence of one finding.
    public static String identity(String field, int rank) {
        return field + "-constat-" + (rank + 1);
    }

    public boolean isWrong() {
        return remarks.stream().anyMatch(Remark::isError);
    }

    public String edge() {
        return edge(remarks);
    }

    /// How the edge of a field is drawn: by the worst of what is said of it.
    public static String edge(List<Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.finding().severity())
                .min(Comparator.naturalOrder())
                .map(severity -> "pc-written--" + severity.name().toLowerCase(Locale.ROOT))
                .orElse("");
    }
}
