# The two commands a newcomer needs are `make try` and `make test`; both set everything up.
PYTHON ?= python3
VENV := .venv
RUN := $(VENV)/bin/python
PIP := $(RUN) -m pip --quiet --disable-pip-version-check

.PHONY: help try test lint types tests run bench ideas load posting pictures chaos lock generate clean

help: ## show what can be made
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort

try: $(VENV)/.run ## play with the real bot in a page of its own: no account, no token
	@$(RUN) -m bot try

run: $(VENV)/.run ## answer in Slack, with the settings in .env
	@$(RUN) -m bot run

test: lint types tests ## everything that CI runs

lint: $(VENV)/.dev
	@echo "lint: ruff"
	@$(RUN) -m ruff check --quiet
	@$(RUN) -m ruff format --check --quiet

types: $(VENV)/.dev
	@echo "types: mypy --strict"
	@$(RUN) -m mypy --no-error-summary

tests: $(VENV)/.dev
	@echo "tests: pytest, and every branch of the core covered"
	@$(RUN) -m coverage run -m pytest
	@$(RUN) -m coverage report --include='$(CORE)' --fail-under=100 --skip-covered
CORE := bot/request.py,bot/reply/*,bot/search/*,bot/catalog/*,bot/weekly/*

bench: $(VENV)/.dev ## search beside its peers, in one table
	@$(PIP) install -e '.[bench]'
	@$(RUN) -m benchmarks.search

ideas: $(VENV)/.dev ## what each idea of the search is worth, on the development texts
	@$(RUN) -m benchmarks.ideas

load: $(VENV)/.dev ## requests per second beside a Bolt app that does nothing
	@$(RUN) -m benchmarks.load

posting: $(VENV)/.dev ## ten thousand weekly posts due in one minute, on Postgres with three workers
	@$(RUN) -m benchmarks.posting

pictures: $(VENV)/.dev ## make the pictures in docs/ anew, with a real browser
	@$(RUN) -m tests.e2e.pictures

chaos: $(VENV)/.dev ## kill, freeze and cut off what posts, for minutes: nothing twice, nothing lost
	@$(RUN) -m tests.chaos

lock: $(VENV)/.dev ## pin what a deployment installs, for every Python from 3.11
	@$(RUN) -m uv pip compile --quiet --universal --generate-hashes --python-version 3.11 \
		--no-header --no-annotate --extra postgres pyproject.toml --output-file requirements.txt

generate: $(VENV)/.dev ## write manifest.json and resources.schema.json anew
	@$(RUN) -m bot manifest > manifest.json
	@$(RUN) -m bot schema > resources.schema.json

clean: ## forget the virtual environment and all caches
	@rm -rf $(VENV) .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/.run: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11 $(MAKECMDGOALS)"; exit 1; }
	@echo "Setting up $(VENV) (once, less than a minute)…"
	@$(PYTHON) -m venv $(VENV)
	@$(PIP) install --require-hashes --requirement requirements.txt
	@touch $@

$(VENV)/.dev: $(VENV)/.run pyproject.toml
	@echo "Adding the tools for tests (once, less than a minute)…"
	@$(PIP) install --editable '.[dev]'
	@touch $@
