"""Cuts FandolFang and FandolKai into woff2 slices of about 300 characters, most frequent characters together.

usage: slice-fandol.py <folder with the .otf files> <unicode.json of @fontsource/noto-sans-sc>
Needs fonttools and brotli. Writes src/fonts/*.woff2 and src/fonts/fandol.css.
"""
import json
import pathlib
import re
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

SIZE = 300
out = pathlib.Path(__file__).resolve().parent.parent / "src" / "fonts"


def code_points(ranges):
    for part in ranges.split(","):
        low, _, high = part.strip()[2:].partition("-")
        yield from range(int(low, 16), int(high or low, 16) + 1)


def as_ranges(points):
    runs = []
    for point in sorted(points):
        if runs and point == runs[-1][1] + 1:
            runs[-1][1] = point
        else:
            runs.append([point, point])
    return ",".join(f"U+{a:x}" if a == b else f"U+{a:x}-{b:x}" for a, b in runs)


def slices(cmap, by_frequency):
    latin = [p for p in cmap if p < 0x2000]
    seen, ordered = set(latin), []
    for ranges in by_frequency:
        for point in code_points(ranges):
            if point in cmap and point not in seen:
                seen.add(point)
                ordered.append(point)
    ordered += sorted(p for p in cmap if p not in seen)
    return [latin] + [ordered[i : i + SIZE] for i in range(0, len(ordered), SIZE)]


def main(folder, unicode_json):
    table = json.loads(pathlib.Path(unicode_json).read_text())
    numbered = sorted((k for k in table if k.startswith("[")), key=lambda k: -int(re.sub(r"\D", "", k)))
    faces = []
    for name, file in (("FandolFang", "FandolFang-Regular.otf"), ("FandolKai", "FandolKai-Regular.otf")):
        source = pathlib.Path(folder) / file
        for index, points in enumerate(slices(TTFont(source).getBestCmap(), [table[k] for k in numbered])):
            options = Options()
            options.flavor = "woff2"
            options.layout_features = []
            options.hinting = False
            options.desubroutinize = False
            font = TTFont(source)
            subsetter = Subsetter(options)
            subsetter.populate(unicodes=points)
            subsetter.subset(font)
            font.flavor = "woff2"
            target = f"{name.lower()}-{index:02d}.woff2"
            font.save(out / target)
            faces.append(
                "@font-face {\n"
                f'  font-family: "{name}";\n  font-style: normal;\n  font-weight: 400;\n  font-display: swap;\n'
                f'  src: url("./{target}") format("woff2");\n  unicode-range: {as_ranges(points)};\n}}\n'
            )
    (out / "fandol.css").write_text("\n".join(faces))


main(sys.argv[1], sys.argv[2])
