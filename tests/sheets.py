"""What stands on a drawn sheet, and whether it stands well: for tests of pictures, which look at their SVG."""

from itertools import combinations
from typing import NamedTuple
from xml.etree import ElementTree as ET  # what is parsed here was written here

from bot.svg import svg
from bot.svg.letters import REGULAR, SEMIBOLD, text_width
from bot.svg.paper import WIDTH
from coaching.model import Drawn

SVG = "{http://www.w3.org/2000/svg}"


class Box(NamedTuple):
    """What a label covers, in px."""

    kind: str
    text: str
    left: float
    top: float
    right: float
    bottom: float


def parsed(picture: Drawn) -> ET.Element:
    """The SVG, which must be well-formed."""
    return ET.fromstring(svg(picture))  # noqa: S314  # our own


def height(root: ET.Element) -> float:
    """How high the sheet is."""
    return float(root.attrib["height"])


def shapes(root: ET.Element, kind: str) -> list[ET.Element]:
    """Every shape of one kind."""
    return [element for element in root.iter() if element.get("class") == kind]


def texts(root: ET.Element, kind: str) -> list[str]:
    """The words of the labels of one kind, in the order they were written."""
    return [element.text or "" for element in root.iter(f"{SVG}text") if element.get("class") == kind]


def boxes(root: ET.Element) -> list[Box]:
    """Every label's letters, a chip by its frame."""
    found = []
    for element in root.iter(f"{SVG}text"):
        kind, text, size = element.attrib["class"], element.text or "", float(element.attrib["font-size"])
        width = text_width(text, size, SEMIBOLD if element.get("font-weight") == "600" else REGULAR)
        before = {"start": 0.0, "middle": 0.5, "end": 1.0}[element.attrib["text-anchor"]]
        left = float(element.attrib["x"]) - before * width
        baseline = float(element.attrib["y"])
        if kind != "chip":
            found.append(Box(kind, text, left, baseline - 0.7 * size, left + width, baseline + 0.1 * size))
    for element in root.iter(f"{SVG}rect"):
        if element.get("class") == "box":
            x, y, width, height = (float(element.attrib[name]) for name in ("x", "y", "width", "height"))
            found.append(Box("chip", "", x, y, x + width, y + height))
    return found


def assert_tidy(root: ET.Element) -> None:
    """No label over another, none off the picture; kerning and rounding may take a pixel or two."""
    found = boxes(root)
    for box in found:
        assert box.left >= -2, box
        assert box.top >= 0, box
        assert box.right <= WIDTH + 2, box
        assert box.bottom <= height(root), box
    for one, other in combinations(found, 2):
        apart = (
            one.right <= other.left + 2
            or other.right <= one.left + 2
            or one.bottom <= other.top
            or other.bottom <= one.top
        )
        assert apart, (one, other)


def points(root: ET.Element, tag: str, kind: str) -> list[tuple[float, float]]:
    """The coordinates of every line or area of one kind."""
    found = []
    for element in root.iter(f"{SVG}{tag}"):
        if element.get("class") == kind:
            for point in element.attrib["points"].split():
                x, y = point.split(",")
                found.append((float(x), float(y)))
    return found
