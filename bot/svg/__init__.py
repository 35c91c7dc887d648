"""Pictures → SVG: their geometry, with no drawing library."""

from bot.svg import card, chart, week
from coaching.model import CardPicture, Drawn, Picture, WeekPicture


def svg(picture: Drawn) -> str:
    """A picture as an SVG document 960 px wide. Raises ValueError for what cannot be drawn."""
    match picture:
        case Picture():
            return chart.svg(picture)
        case WeekPicture():
            return week.svg(picture)
        case CardPicture():
            return card.svg(picture)
