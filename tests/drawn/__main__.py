"""Draw the screens again: `python -m tests.drawn [platform]`."""

from __future__ import annotations

import sys
from importlib import import_module
from pkgutil import iter_modules

from tests import drawn
from tests.drawn.draw import CASES, draw

chosen = set(sys.argv[1:])
for found in iter_modules(drawn.__path__):
    if found.name.startswith("_") or (chosen and found.name not in chosen):
        continue
    module = import_module(f"tests.drawn.{found.name}")
    if hasattr(module, "drawings"):
        for path in draw(module.drawings(), CASES / found.name):
            sys.stdout.write(f"{path}\n")
