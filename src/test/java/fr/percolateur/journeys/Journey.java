package fr.percolateur.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gives the methods of a test class a [Visitor] in the comptoir skin, or in the State's where the parameter is
/// [InTheStatesSkin]. All journeys of a run share the browser and the sites.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(Visitors.class)
@interface Journey {

    @Target(ElementType.PARAMETER)
    @Retention(RetentionPolicy.RUNTIME)
    @interface InTheStatesSkin {}
}
