"""Makes the fonts of the PDF renderer from the files their authors distribute. Run by hand when a font is renewed.

usage: make-fonts.py <folder with the sources>
Needs fonttools. The folder holds FandolFang-Regular.otf and FandolKai-Regular.otf (TeX Live, package fandol),
LXGWWenKai-Regular.ttf (Debian fonts-lxgw-wenkai), NotoSerifSC_400Regular.ttf, NotoSerifSC_700Bold.ttf and
NotoSansSC_400Regular.ttf (npm @expo-google-fonts/noto-serif-sc and noto-sans-sc), and lxgwwenkailite-regular.css
(npm lxgw-wenkai-lite-webfont), whose unicode ranges name the characters in use: GB 2312, the table of 8,105 standard
characters and the traditional forms. Writes fonts/. What is cut is renamed, so that no font of the same name on a
computer can take its place, and because its authors reserve the old name.
"""
import pathlib
import re
import shutil
import sys

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

out = pathlib.Path(__file__).resolve().parent.parent / "fonts"


def code_points(css):
    for ranges in re.findall(r"unicode-range:([^;}]*)", css):
        for part in ranges.split(","):
            low, _, high = part.strip()[2:].partition("-")
            yield from range(int(low, 16), int(high or low, 16) + 1)


def gb2312():
    for row in range(0xA1, 0xF8):
        for cell in range(0xA1, 0xFF):
            try:
                yield ord(bytes([row, cell]).decode("gb2312"))
            except UnicodeDecodeError:
                pass


def is_han(point):
    return 0x3400 <= point < 0xA000 or point >= 0x20000


def rename(font, family):
    table = font["name"]
    ascii_name = family.replace(" ", "")
    table.names = [record for record in table.names if record.nameID in (0, 5, 13, 14)]
    for name_id, text in ((1, family), (2, "Regular"), (3, ascii_name), (4, family), (6, ascii_name)):
        table.setName(text, name_id, 3, 1, 0x409)
    font["OS/2"].usWeightClass = 400
    font["OS/2"].fsSelection = 0x40
    font["head"].macStyle = 0


def cut(source, points, family, file):
    options = Options()
    options.layout_features = ["ccmp", "kern", "locl", "mark", "mkmk"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=points)
    subsetter.subset(font)
    rename(font, family)
    font.save(out / file)
    print(file, len(font.getBestCmap()), (out / file).stat().st_size)


def main(folder):
    sources = pathlib.Path(folder)
    used = set(gb2312()) | set(code_points((sources / "lxgwwenkailite-regular.css").read_text()))
    used |= set(range(0x20, 0x250)) | set(range(0x2000, 0x2700)) | set(range(0x3000, 0x3400)) | set(range(0xFE30, 0xFFF0))
    out.mkdir(exist_ok=True)
    for name in ("FandolFang-Regular.otf", "FandolKai-Regular.otf"):
        shutil.copyfile(sources / name, out / name)
    regular = sources / "NotoSerifSC_400Regular.ttf"
    cut(regular, set(TTFont(regular).getBestCmap()), "Nianbao Song", "NianbaoSong.ttf")
    cut(sources / "NotoSerifSC_700Bold.ttf", used, "Nianbao Title", "NianbaoTitle.ttf")
    cut(sources / "NotoSansSC_400Regular.ttf", used, "Nianbao Hei", "NianbaoHei.ttf")
    kai = TTFont(sources / "FandolKai-Regular.otf").getBestCmap()
    names = {ord(c) for c in "䶮㛃𬭊㙦䲟𬱖𠅤"}
    more = {p for p in used | names if is_han(p) and p not in kai}
    cut(sources / "LXGWWenKai-Regular.ttf", more, "Nianbao Kai More", "NianbaoKaiMore.ttf")


main(*sys.argv[1:])
