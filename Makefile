# `make` alone lists what there is. Needed: GNU make (3.81 or later), git, and Python 3.11 or
# later with venv and pip. uv is used where it is found, because it is faster; only `make lock`
# cannot do without it.
#
#   make test ARGS="-k ledger"   arguments for pytest      make test JOBS=0   in one process
#   make test PYTHON=python3.12  which Python              make test UV=      never use uv

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help demo test lint bench golden lock clean FORCE

VENV := .venv
PY := $(VENV)/bin/python
UV := $(firstword $(shell command -v uv 2>/dev/null) $(wildcard $(VENV)/bin/uv))
JOBS := 2
ARGS :=

# The first of these that is new enough makes the environment.
PYTHON :=
PYTHONS := $(if $(PYTHON),$(PYTHON),python3 python3.14 python3.13 python3.12 python3.11)
IS_NEW_ENOUGH := import sys; sys.exit(sys.version_info < (3, 11))

# What ruff and mypy look at; a folder that is not there yet is not asked for.
CODE := $(wildcard src tests bench examples tools)

REQUIREMENTS_IN := $(VENV)/.requirements-installed
PROJECT_IN := $(VENV)/.project-installed

# An environment whose Python is gone, or that came here with a copied or moved checkout (its
# programs would run the old one), is made anew.
STALE := $(shell test ! -f $(REQUIREMENTS_IN) || \
    { test -x $(PY) && grep -qxF "$(CURDIR)" $(REQUIREMENTS_IN); } || echo stale)

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-7s %s\n", $$1, $$2 }' Makefile

# --- the environment: made once, and again only when what it is made from changed ------------

define MAKE_VENV
if [ -z "$(STALE)" ] && $(PY) -c '$(IS_NEW_ENOUGH)' 2>/dev/null && \
   { [ -n "$(UV)" ] || $(PY) -m pip --version >/dev/null 2>&1; }; then exit 0; fi; \
python=; \
for each in $(PYTHONS); do \
    if "$$each" -c '$(IS_NEW_ENOUGH)' 2>/dev/null; then python="$$each"; break; fi; \
done; \
if [ -z "$$python" ]; then \
    echo "firsthand needs Python 3.11 or later; looked for: $(PYTHONS)." >&2; \
    for each in $(PYTHONS); do "$$each" --version 2>&1 | sed -n "s|^Python |$$each is |p" >&2; done; \
    echo "Install one, or name it: make PYTHON=/path/to/python3.12 ..." >&2; \
    exit 1; \
fi; \
echo "making $(VENV) with $$python"; \
if "$$python" -m venv --clear $(VENV) >$(VENV).log 2>&1; then rm -f $(VENV).log; exit 0; fi; \
rm -rf $(VENV); \
if [ -n "$(UV)" ] && "$(UV)" venv --quiet --python "$$python" $(VENV); then \
    rm -f $(VENV).log; exit 0; \
fi; \
cat $(VENV).log >&2; rm -f $(VENV).log; \
echo "$$python could not make a virtual environment: its venv or its pip is missing." >&2; \
echo "On Debian and Ubuntu: apt install python3-venv" >&2; \
exit 1
endef

# $(1) is what uv and pip are both told.
define INSTALL
if [ -n "$(UV)" ]; then \
    if "$(UV)" pip install --quiet --python $(PY) $(1); then exit 0; fi; \
    echo "uv could not install this (see above); trying pip" >&2; \
fi; \
$(PY) -m pip -qq --disable-pip-version-check --no-input install $(1)
endef

# Every file that is installed has its hash in requirements/dev.txt.
$(REQUIREMENTS_IN): requirements/core.txt requirements/dev.txt $(if $(STALE),FORCE)
	@$(MAKE_VENV)
	@echo "installing requirements/dev.txt (the first time takes a minute or so)"
	@$(call INSTALL,--require-hashes -r requirements/dev.txt)
	@echo "$(CURDIR)" >$@

$(PROJECT_IN): $(REQUIREMENTS_IN) pyproject.toml src/firsthand/__init__.py
	@$(call INSTALL,--no-deps --no-build-isolation --editable .)
	@touch $@

FORCE:

# --- what people run -------------------------------------------------------------------------

# Exit status 3 is an answer, not a failure: done, but not everything could be checked.
define OR_NOT_ALL_CHECKED
status=0; $(1) || status=$$?; \
case $$status in \
0) ;; \
3) echo "[exit status 3] Done, but not everything could be checked. Here that is expected:"; \
   echo "the example notes web addresses, which are recorded and not visited." ;; \
*) echo "[exit status $$status] $(2) failed." >&2; exit $$status ;; \
esac
endef

demo: $(PROJECT_IN) ## the main job, on an invented incident: build/demo/case/account.html
	@mkdir -p build/demo
	$(PY) examples/bridge/make.py build/demo/inbox
	@echo
	@echo '$$ firsthand investigate build/demo/inbox --case build/demo/case --title "The bridge near Neustadt"'
	@$(call OR_NOT_ALL_CHECKED,$(VENV)/bin/firsthand investigate build/demo/inbox \
	    --case build/demo/case --title "The bridge near Neustadt",investigate)
	@echo
	@echo '$$ firsthand check build/demo/case'
	@$(call OR_NOT_ALL_CHECKED,$(VENV)/bin/firsthand check build/demo/case,check)
	@test -s build/demo/case/account.html || { echo "no account.html was written" >&2; exit 1; }
	@echo
	@echo "The account, for any browser: file://$(CURDIR)/build/demo/case/account.html"

test: $(PROJECT_IN) ## every test
	$(PY) -m pytest -n $(JOBS) --dist loadfile $(ARGS)

lint: $(PROJECT_IN) ## ruff (every rule, and the format) and mypy (strict)
	$(PY) -m ruff check $(CODE)
	$(PY) -m ruff format --check $(CODE)
	$(PY) -m mypy $(CODE)

bench: $(PROJECT_IN) ## how fast, and how much memory (takes minutes)
	$(PY) -m bench $(ARGS)

golden: $(PROJECT_IN) ## write the golden answers anew; read the diff before you commit it
	$(PY) -m pytest --golden-update $(ARGS)

# Pins stay as they are unless a requirement changed; `make lock UPGRADE=1` takes the newest.
# One version of each for every Python and platform, so that all of us get the same answers.
LOCK = "$(UV)" pip compile --quiet --universal --python-version 3.11 --fork-strategy fewest \
    --generate-hashes --no-annotate --no-emit-index-url --no-emit-find-links --no-sources \
    --custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

lock: ## pin every requirement with its hashes, in requirements/*.txt
	@test -n "$(UV)" || { echo "make lock needs uv: python3 -m pip install uv" >&2; exit 1; }
	$(LOCK) pyproject.toml --output-file requirements/core.txt
	$(LOCK) pyproject.toml requirements/dev.in --constraints requirements/core.txt \
	    --output-file requirements/dev.txt

clean: ## remove what was built and the tools' caches (not .venv)
	if [ -d build ]; then chmod -R u+w build; fi
	rm -rf build dist .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find $(CODE) -name __pycache__ -type d -prune -exec rm -rf {} +
