# `make help` lists the targets. Everything runs in .venv, which `make setup` makes and keeps up to date.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
XDIST ?= -n auto --dist worksteal
BASE ?= main
VERSIONS ?= 3.11 3.12 3.13 3.14 3.14t
FUZZ_SECONDS ?= 60

# Bytecode is kept: without it, every process that a target or a test starts compiles the project again.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help setup generate check drift test test-deep test-all fuzz demo bench lint types goldens docs docs-check release-check distributions requirements wheel clean

help: ## List the targets
	@awk 'BEGIN {FS = ":.*## "} /^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.stamp ## Make .venv from the pinned requirements (nothing to do when it is up to date)

$(VENV)/.stamp: requirements/dev.txt requirements/official.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed: make PYTHON=python3.11 ...") if sys.version_info < (3, 11) else None'
	@echo "setup: making $(VENV) with $$($(PYTHON) --version)"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "setup: installing the pinned requirements (a minute or two on a new machine)"
	@$(BIN)/python requirements/install.py requirements/dev.txt
	@$(BIN)/python requirements/install.py requirements/official.txt official 2>/dev/null \
	  || echo "setup: the official SDK cannot be installed here; the tests and benchmarks that compare with it are skipped"
	@echo "setup: installing this project"
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@touch $@

generate: setup ## Regenerate generated/ from spec/, the README's table of operations and docs/api.md
	@$(BIN)/python -m generator build
	@$(BIN)/python -m generator.emit.pages.readme_table
	@mkdir -p build && $(BIN)/python -m generator api > build/api.md && mv build/api.md docs/api.md

check: setup ## Fail if generated/ is not exactly what spec/ gives
	@$(BIN)/python -m generator check

test: setup ## Run the test suite in parallel (about 5 minutes on two cores)
	@$(BIN)/python -m pytest $(XDIST) $(ARGS)

$(VENV)/.deep: $(VENV)/.stamp requirements/deep.txt
	@$(BIN)/python requirements/install.py requirements/deep.txt deep
	@touch $@

test-deep: $(VENV)/.deep ## Run every test at full depth, then the suite for each other Python found (about an hour)
	@echo "test-deep: about 40 minutes on two idle cores, and 5 more for each other Python of $(VERSIONS)"
	@$(BIN)/python -m pytest $(XDIST) --deep $(ARGS)
	@$(MAKE) --no-print-directory test-all \
	  VERSIONS="$(filter-out $(shell $(BIN)/python -c 'import sys; print("%d.%d" % sys.version_info[:2])'),$(VERSIONS))"

test-all: ## Run the suite for each Python found (VERSIONS="3.11 3.12 3.13 3.14 3.14t")
	@for version in $(VERSIONS); do \
	  if command -v python$$version >/dev/null 2>&1 && python$$version --version >/dev/null 2>&1; then \
	    echo "== Python $$version"; \
	    $(MAKE) --no-print-directory test PYTHON=python$$version VENV=.venv-$$version || exit 1; \
	  else echo "== Python $$version: not found, skipped"; fi; \
	done

fuzz: setup ## Answer calls with random bytes for a while (FUZZ_SECONDS=60): only our own errors may come out
	@$(BIN)/python -m tests.fuzz --seconds $(FUZZ_SECONDS) $(ARGS)

drift: setup ## Show what changed of the document since BASE, a git revision or a file (BASE=main)
	@$(BIN)/python -m generator drift $(BASE) $(ARGS)

demo: generate ## Regenerate, tell a story on the emulator, and call every operation, sync and async
	@$(BIN)/python examples/story.py
	@$(BIN)/python examples/demo.py

bench: setup ## Measure speed side by side with httpx, pydantic, the official SDK and the stock generator
	@$(BIN)/python -m benchmarks $(ARGS)

lint: setup ## Check style, and that imports keep to the layers
	@$(BIN)/ruff check --no-cache .
	@$(BIN)/ruff format --no-cache --check --diff .
	@$(BIN)/lint-imports --no-cache --no-logo

types: setup ## Check types: mypy --strict, pyright strict, and that all types of the installed wheel are known
	@$(BIN)/mypy generated/vonage_api overrides/oas_runtime overrides/vonage_client generator examples documentation releasing tests/vonage_client/sandbox
	@$(BIN)/pyright
	@rm -rf .types && $(PIP) install --no-deps --no-build-isolation --target .types .
	@cd .types && for package in oas_runtime vonage_api vonage_client; do \
	  PATH="$(CURDIR)/$(BIN):$$PATH" PYTHONPATH=. pyright --verifytypes $$package --ignoreexternal || exit 1; \
	done

docs: setup .docs/.stamp ## Build the documentation site into build/docs/site, and check its links
	@$(BIN)/python -m documentation pages build/docs
	@cd build/docs && $(CURDIR)/.docs/bin/zensical build --clean --strict
	@$(BIN)/python -m documentation check build/docs

.docs/.stamp: requirements/docs.txt
	@$(PYTHON) -m venv .docs
	@.docs/bin/python requirements/install.py requirements/docs.txt docs
	@touch $@

goldens: setup ## Rewrite the expected output of the generator's golden tests; review the diff
	@$(BIN)/python -m tests.generator.goldens --write

docs-check: ## Build the site twice, and fail where the two differ
	@$(MAKE) --no-print-directory docs
	@rm -rf build/docs-first && mv build/docs/site build/docs-first
	@$(MAKE) --no-print-directory docs
	@diff -r build/docs-first build/docs/site && rm -rf build/docs-first && echo "docs: two builds are the same"

release-check: setup ## Build the distributions twice and look into them; TAG=v0.1.0 for a real release
	@$(BIN)/python -m releasing.check $(if $(TAG),--tag "$(TAG)")

distributions: setup ## Build the sdist and the wheel into dist/
	@rm -rf dist && $(BIN)/python -m build --no-isolation --outdir dist .

wheel: setup ## Build the wheel into dist/
	@$(BIN)/python -m build --wheel --no-isolation --outdir dist .

requirements: setup ## Compile requirements/*.txt again (needs uv)
	@uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --custom-compile-command "make requirements" \
	  pyproject.toml --group dev --all-extras --output-file requirements/dev.txt
	@uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --custom-compile-command "make requirements" \
	  requirements/official.in --constraint requirements/dev.txt --output-file requirements/official.txt
	@uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --custom-compile-command "make requirements" \
	  requirements/deep.in --constraint requirements/dev.txt --output-file requirements/deep.txt
	@uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --no-emit-find-links --custom-compile-command "make requirements" \
	  requirements/docs.in --output-file requirements/docs.txt

clean: ## Remove what was made: environments, caches, builds
	@rm -rf .venv .venv-* .types .docs dist build .pytest_cache .mypy_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
