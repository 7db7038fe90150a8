# whomet: `make demo` shows what it does, `make test` checks that it does it. `make help` lists the rest.
# Needs Python 3.11 to 3.14; everything else goes into .venv here. PYTHON=/path/to/python chooses one.

VENV ?= .venv
RUN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help install demo test lint types check docs neo4j bench clean

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' Makefile

install: $(READY) ## Make .venv with whomet and everything to develop it.

$(READY): pyproject.toml constraints.txt tools/venv.sh
	@sh tools/venv.sh $(VENV)

demo: $(READY) ## Read the five communiqués, ask who attended every meeting, draw the network.
	@$(RUN)/whomet demo

test: $(READY) ## Run the tests; those that need Chromium or Java say so where they are missing.
	@$(RUN)/python -m pytest -q

lint: $(READY) ## Check style and format.
	@$(RUN)/ruff check .
	@$(RUN)/ruff format --check .

types: $(READY) ## Check types.
	@$(RUN)/mypy

check: lint types test ## Everything a change must pass.

docs: $(READY) ## Write docs/commands.md and the output shown in README.md anew.
	@$(RUN)/python -m tools.make_docs

neo4j: $(READY) ## Start Neo4j in Docker and write the demo's graph to it (set WHOMET_NEO4J_PASSWORD).
	@test -n "$$WHOMET_NEO4J_PASSWORD" || { echo 'First: export WHOMET_NEO4J_PASSWORD=at-least-8-letters' >&2; exit 1; }
	@docker compose up --detach --wait
	@$(RUN)/whomet demo > /dev/null
	@$(RUN)/whomet sync --db demo/whomet.db

bench: $(READY) ## Measure speed and memory on this machine.
	@$(RUN)/python -m benchmarks

clean: ## Remove what make made here: .venv, demo/ and caches.
	@rm -rf $(VENV) demo build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
