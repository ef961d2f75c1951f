package fr.percolateur.imaging;

import java.util.Set;

/// The words of SVG that draw. What is not on these lists runs, leads elsewhere or moves.
final class SvgVocabulary {

    static final Set<String> ELEMENTS = words("""
            svg g defs symbol use title desc style path rect circle ellipse line polyline polygon text
            tspan textPath linearGradient radialGradient stop pattern clipPath mask marker filter
            feBlend feColorMatrix feComponentTransfer feComposite feFlood feFuncA feFuncB feFuncG
            feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset feDropShadow
            """);

    /// Around what is drawn: left away, while what they hold stays.
    static final Set<String> WRAPPERS = words("""
            a switch
            """);

    static final Set<String> ATTRIBUTES = words("""
            id class style viewBox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy d points
            pathLength rotate textLength lengthAdjust startOffset transform transform-origin
            preserveAspectRatio fill fill-opacity fill-rule stroke stroke-width stroke-opacity
            stroke-linecap stroke-linejoin stroke-miterlimit stroke-dasharray stroke-dashoffset opacity
            color display visibility overflow clip-path clip-rule mask marker-start marker-mid
            marker-end filter font-family font-size font-weight font-style font-variant letter-spacing
            word-spacing text-anchor text-decoration dominant-baseline alignment-baseline baseline-shift
            writing-mode paint-order vector-effect shape-rendering text-rendering mix-blend-mode
            isolation gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity
            patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits
            markerUnits markerWidth markerHeight orient refX refY filterUnits primitiveUnits in in2
            result mode type values operator k1 k2 k3 k4 stdDeviation radius flood-color flood-opacity
            tableValues slope intercept amplitude exponent color-interpolation-filters role aria-label
            lang
            """);

    private SvgVocabulary() {}

    private static Set<String> words(String list) {
        return Set.of(list.strip().split("\\s+"));
    }
}
