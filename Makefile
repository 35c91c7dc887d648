# On a machine with Python 3.11 or newer, pip and make: every target does its own set-up.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: setup run test check bench learn

setup: .venv/run.stamp

run: .venv/run.stamp
	$(BIN)/python -m bot

test: .venv/dev.stamp
	$(BIN)/python -m pytest

check: .venv/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: .venv/dev.stamp
	$(BIN)/python -m benchmarks

# After a change of what is taught (coaching/languages/*/taught.yaml, figures.jsonl): two minutes, and commit both.
learn: .venv/dev.stamp
	$(BIN)/python -m benchmarks.teaching

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Faro needs Python 3.11 or newer: make PYTHON=python3.12 …"; exit 1; }
	$(PYTHON) -m venv .venv

.venv/run.stamp: requirements.lock | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

.venv/dev.stamp: requirements-dev.lock .venv/run.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.lock
	@touch $@
