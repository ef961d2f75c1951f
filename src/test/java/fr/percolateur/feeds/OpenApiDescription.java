package fr.percolateur.feeds;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;

/// What the API promises, to hold its answers against.
final class OpenApiDescription {

    private static final String ADDRESS = "https://openapi.example/description";

    private final SchemaRegistry schemas;

    OpenApiDescription(String json) {
        this.schemas = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(ADDRESS, json)));
    }

    List<String> faults(String schema, String json) {
        return schemas
                .getSchema(SchemaLocation.of(ADDRESS + "#/components/schemas/" + schema))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }
}
