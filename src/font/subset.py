"""Makes the fonts of the comptoir skin and of the covers from the variable fonts that
@fontsource-variable/atkinson-hyperlegible-next distributes.

    npm pack @fontsource-variable/atkinson-hyperlegible-next && tar xzf fontsource-*.tgz
    python3 src/font/subset.py package/files

Needs fonttools and brotli. What it does beyond a subset: weights 400 to 800; a zero without slash under ss01, for
dates as large as a hand; the narrow no-break space and the no-break hyphen of French typography, which the face lacks.
The licence (OFL) reserves no name and stands beside the fonts.
"""
import copy
import io
import pathlib
import sys

from fontTools import subset
from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import GlyphCoordinates
from fontTools.ttLib.tables.TupleVariation import TupleVariation
from fontTools.varLib import instancer

SOURCE = pathlib.Path(sys.argv[1])
ROOT = pathlib.Path(__file__).resolve().parents[2] / "src/main/resources"
FRENCH = (
    list(range(0x20, 0x7F))
    + [0xA0, 0xA7, 0xA9, 0xAB, 0xAE, 0xB0, 0xB2, 0xB3, 0xB7, 0xBA, 0xBB, 0xBD, 0xC6, 0xD7, 0xDF, 0xE6, 0x152, 0x153]
    + [ord(c) for c in "ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÙÚÛÜŸàáâäçèéêëíîïñóôöùúûüÿ"]
    + [0x2009, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x202F, 0x20AC, 0x2122, 0x2212]
)


def plain_zero(font):
    """Adds zero.plain: the outline of zero, and its two half counters made one by scaling the outline."""
    glyf, gvar = font["glyf"], font["gvar"]
    zero = glyf["zero"]
    outline = zero.endPtsOfContours[0] + 1
    points = [tuple(p) for p in zero.coordinates]

    def counter(at):
        edge, inner = at[:outline], at[outline:]
        (l, r), (b, t) = [(min(v), max(v)) for v in zip(*edge)]
        (il, ir), (ib, it) = [(min(v), max(v)) for v in zip(*inner)]
        moved = [(il + (x - l) / (r - l) * (ir - il), ib + (y - b) / (t - b) * (it - ib)) for x, y in edge]
        return [(round(x), round(y)) for x, y in reversed(moved)]

    drawn = points[:outline] + counter(points)
    glyph = copy.deepcopy(zero)
    glyph.numberOfContours = 2
    glyph.endPtsOfContours = [outline - 1, 2 * outline - 1]
    glyph.coordinates = GlyphCoordinates(drawn)
    glyph.flags = bytearray(list(zero.flags[:outline]) + list(reversed(zero.flags[:outline])))
    variations = []
    for master in gvar.variations["zero"]:
        moves, phantoms = master.coordinates[: len(points)], master.coordinates[len(points):]
        there = [(x + d[0], y + d[1]) for (x, y), d in zip(points, moves)]
        goal = there[:outline] + counter(there)
        deltas = [(x - a, y - c) for (x, y), (a, c) in zip(goal, drawn)]
        variations.append(TupleVariation(master.axes, deltas + phantoms))
    font.setGlyphOrder(font.getGlyphOrder() + ["zero.plain"])
    glyf["zero.plain"] = glyph
    font["hmtx"]["zero.plain"] = font["hmtx"]["zero"]
    gvar.variations["zero.plain"] = variations
    if "HVAR" in font:
        del font["HVAR"]  # gvar says the same
    addOpenTypeFeaturesFromString(font, "feature ss01 { sub zero by zero.plain; } ss01;")


def french(font):
    for table in font["cmap"].tables:
        table.cmap[0x202F] = table.cmap[0x2009]
        table.cmap[0x2011] = table.cmap[0x2D]


def keep(font, flavor, path):
    options = subset.Options(flavor=flavor, layout_features=["kern", "liga", "mark", "mkmk", "ccmp", "tnum", "ss01"])
    options.hinting = False
    cut = subset.Subsetter(options)
    cut.populate(unicodes=FRENCH)
    font = reread(font)
    cut.subset(font)
    font.flavor = flavor
    path.parent.mkdir(parents=True, exist_ok=True)
    font.save(path)
    print(path.relative_to(ROOT), path.stat().st_size)


def source(style):
    font = TTFont(SOURCE / f"atkinson-hyperlegible-next-latin-wght-{style}.woff2", recalcTimestamp=False)
    font.flavor = None
    return font


def graft(font):
    """Adds ss01 to the substitutions that are there; feaLib would put it in their place."""
    kept = copy.deepcopy(font["GSUB"].table)
    plain_zero(font)
    extra = font["GSUB"].table
    shift = len(kept.LookupList.Lookup)
    kept.LookupList.Lookup.extend(extra.LookupList.Lookup)
    kept.LookupList.LookupCount = len(kept.LookupList.Lookup)
    record = extra.FeatureList.FeatureRecord[0]
    record.Feature.LookupListIndex = [i + shift for i in record.Feature.LookupListIndex]
    kept.FeatureList.FeatureRecord.append(record)
    kept.FeatureList.FeatureCount += 1
    last = len(kept.FeatureList.FeatureRecord) - 1
    for script in kept.ScriptList.ScriptRecord:
        for system in [script.Script.DefaultLangSys] + [r.LangSys for r in script.Script.LangSysRecord]:
            if system is not None:
                system.FeatureIndex.append(last)
                system.FeatureCount += 1
    font["GSUB"].table = kept


def reread(font):
    """The tables as a file would have them: instancer leaves out what does not vary."""
    file = io.BytesIO()
    font.save(file)
    return TTFont(file)


def main():
    web = ROOT / "skins/comptoir/fonts"
    roman = instancer.instantiateVariableFont(source("normal"), {"wght": (400, 800)})
    graft(roman)
    french(roman)
    bold, medium = copy.deepcopy(roman), copy.deepcopy(roman)
    keep(roman, "woff2", web / "atkinson-hyperlegible-next.woff2")
    italic = instancer.instantiateVariableFont(source("italic"), {"wght": (400, 700)})
    french(italic)
    keep(italic, "woff2", web / "atkinson-hyperlegible-next-italic.woff2")
    for name, font, weight in (("bold", bold, 800), ("medium", medium, 500)):
        still = instancer.instantiateVariableFont(font, {"wght": weight})
        for table in still["cmap"].tables:
            table.cmap[0x30] = "zero.plain"
        keep(still, None, ROOT / f"fr/percolateur/cover/{name}.ttf")


main()
