"""Loads every module of a leaf folder, so that adding a leaf is adding a file."""

from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


@cache
def load(package: ModuleType) -> tuple[ModuleType, ...]:
    """Imports the modules of a package, by name; each registers itself with its typed decorator."""
    names = sorted(module.name for module in iter_modules(package.__path__))
    return tuple(import_module(f"{package.__name__}.{name}") for name in names)
