# SPDX-License-Identifier: MIT
#
# make run and make test do all their set-up themselves; see README.md. Say PYTHON=... to choose the Python, ARGS=...
# to hand arguments on (make run ARGS=--hidden, make pytest ARGS='tests/core -x').

PYTHON ?=
ARGS ?=
VENV := .venv
BIN := $(VENV)/bin
NOQT := .venv-noqt
SETUP := sh scripts/setup.sh
PIP := -m pip --disable-pip-version-check install --quiet
FORMS_SCRIPTS := scripts/forms.py scripts/qt_tools.py scripts/sounds.py scripts/translations.py
SOURCES := pyproject.toml hatch_build.py $(FORMS_SCRIPTS)
FORMS := ui resources $(wildcard resources/* ui/*.ui resources/*/*)
# What has a long profile.
LONG_TESTS := tests/services/test_clocks.py tests/services/test_machine.py tests/log/test_damage.py tests/e2e/test_kills.py

# Chosen when first needed; empty after it has said what is missing.
python = $(eval python := $$(shell $(SETUP) python $(PYTHON)))$(python)

# An environment that no longer works, or lay in another folder, is set up again, whatever the stamps say.
$(foreach venv,$(wildcard $(VENV) $(NOQT)),$(if $(shell \
    test "$$(cat $(venv)/.folder 2>/dev/null)" = "$$(pwd)" && $(venv)/bin/python -c '' 2>/dev/null && echo good \
),,$(shell rm -f $(venv)/.stamp-*)))

.NOTPARALLEL:
.DELETE_ON_ERROR:
.PHONY: help run test test-long hazards bench check-format lint typecheck pytest all-tests coverage forms translations screenshots references format bundle mutate fuzz release clean python system-run system-test

help:
	@echo 'make run           start Therapy Timer'
	@echo 'make test          run every check: check-format lint typecheck all-tests'
	@echo 'make format        format the code and sort the imports'
	@echo 'make pytest        run the tests alone (ARGS=...)'
	@echo 'make coverage      run them, and tell which lines no test runs (ARGS=...)'
	@echo 'make forms         compile ui/, resources/ and the sounds into therapy_timer/_forms/'
	@echo 'make translations  collect the texts of the code and the forms into resources/i18n/'
	@echo 'make screenshots   render every page and state in every look into docs/images/ (a quarter of an hour)'
	@echo 'make references    paint the pictures anew that tests/views/test_pictures.py compares with'
	@echo 'make bundle        make dist/therapy-timer/, a folder that runs without Python, and try it'
	@echo 'make test-long     run the long profile of the random tests'
	@echo 'make hazards       switch off each mitigation of docs/hazards.md and see its tests fail'
	@echo 'make bench         measure, print the tables and write docs/performance.md (ARGS=...)'
	@echo 'make mutate        change the code of core line by line and see whether its tests notice (hours)'
	@echo 'make fuzz          throw damaged input at import, log and command socket (three minutes)'
	@echo 'make release       bump version, changelog and metadata in one commit (VERSION=0.2.0)'
	@echo 'make clean         remove all that was made, the virtual environments too'

run: system-run $(VENV)/.stamp-run forms
	@$(BIN)/therapy-timer $(ARGS)

test: check-format lint typecheck all-tests
	@echo 'All checks passed.'

READY := system-test $(VENV)/.stamp-dev forms

# Hours of simulated life, a thousand kills, thousands of damaged files: docs/reliability.md has the figures.
test-long: $(READY)
	HYPOTHESIS_PROFILE=long THERAPY_TIMER_LONG=1 $(BIN)/python -m pytest -s $(LONG_TESTS)

# About six minutes. ARGS='M1 M2' tries these alone.
hazards: $(READY)
	$(BIN)/python scripts/disable_mitigations.py $(ARGS)

# The best part of an hour, on a machine with nothing else to do. ARGS='start wakeups' measures these alone.
bench: $(READY)
	$(BIN)/python benchmarks/bench.py $(ARGS)

check-format: $(READY)
	$(BIN)/python -m ruff format --check

lint: $(READY)
	$(BIN)/python -m ruff check

typecheck: $(READY)
	$(BIN)/python -m mypy

pytest: $(READY)
	$(BIN)/python -m pytest $(ARGS)

# Part by part, side by side; core, log and the command line also in an environment that has no Qt, no APScheduler and no jeepney.
all-tests: $(READY) $(NOQT)/.stamp-noqt
	@! $(NOQT)/bin/python -c 'import PySide6' 2>/dev/null || { echo '$(NOQT) has PySide6'; exit 1; }
	$(BIN)/python scripts/run_tests.py --noqt $(NOQT)/bin/python

# Which lines of all floors the tests run; it takes twice as long.
coverage: $(READY)
	$(BIN)/python -m coverage run -m pytest $(ARGS)
	$(BIN)/python -m coverage report

forms: $(VENV)/.stamp-run therapy_timer/_forms/__init__.py

translations: $(READY)
	$(BIN)/python scripts/translations.py

format: $(READY)
	$(BIN)/python -m ruff check --select I --fix
	$(BIN)/python -m ruff format

# ARGS='--state ready --look ar' takes these alone.
screenshots: $(READY)
	$(BIN)/python tests/e2e/take_pictures.py docs/images --look light dark high-contrast large ar $(ARGS)

# Look at each of them beside the one before, and commit them by themselves.
references: $(READY)
	THERAPY_TIMER_REFERENCES=renew $(BIN)/python -m pytest tests/views/test_pictures.py

# PyInstaller is no part of what every test needs; it comes with the first bundle.
bundle: $(READY)
	@$(BIN)/python $(PIP) --editable '.[bundle]'
	$(BIN)/python -m PyInstaller --noconfirm --clean --distpath dist --workpath build/bundle packaging/therapy-timer.spec
	$(BIN)/python scripts/try_bundle.py dist/therapy-timer

mutate: $(READY)
	$(BIN)/python scripts/mutate.py $(ARGS)

fuzz: $(READY)
	$(BIN)/python scripts/fuzz.py $(ARGS)

release: $(READY)
	$(BIN)/python scripts/release.py $(VERSION)

clean:
	rm -rf $(VENV) $(NOQT) therapy_timer/_forms build dist htmlcov .coverage .coverage.* .hypothesis
	rm -rf .mypy_cache .pytest_cache .ruff_cache
	find therapy_timer tests scripts -name __pycache__ -type d -prune -exec rm -rf {} +

python:
	@test -n '$(python)'

system-run: python
	@$(SETUP) system $(python) packaging/debian-run.txt

system-test: python
	@$(SETUP) system $(python) packaging/debian-run.txt packaging/debian-test.txt

$(VENV)/.stamp-run: $(SOURCES)
	@$(SETUP) venv $(python) $(VENV)
	@echo 'Installing Therapy Timer into $(VENV); the first time this takes a few minutes.'
	@$(BIN)/python $(PIP) --editable .
	@touch $@

$(VENV)/.stamp-dev: $(SOURCES)
	@$(SETUP) venv $(python) $(VENV)
	@echo 'Installing Therapy Timer and its tools into $(VENV); the first time this takes a few minutes.'
	@$(BIN)/python $(PIP) --editable '.[dev]'
	@touch $(VENV)/.stamp-run $@

$(NOQT)/.stamp-noqt: pyproject.toml
	@$(SETUP) venv $(python) $(NOQT)
	@$(NOQT)/bin/python $(PIP) 'platformdirs>=4' 'pytest>=8.2' 'hypothesis>=6.100'
	@touch $@

therapy_timer/_forms/__init__.py: $(wildcard $(FORMS)) $(FORMS_SCRIPTS)
	@$(BIN)/python scripts/forms.py
	@touch $@
