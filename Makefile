# Mọi việc của kho này, mỗi việc một lệnh. · Everything this repository does, one word each.
PYTHON ?= python3
BIN := .venv/bin
PIP := $(BIN)/pip --disable-pip-version-check
LOCK := $(BIN)/uv pip compile --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
	--no-header --python-version 3.11 --no-build

# A test that hangs ends the run after so many seconds, with what every thread was doing.
NO_HANGING := -o faulthandler_timeout=600 -o faulthandler_exit_on_timeout=true

# Test files side by side, each worker with a Neo4j of its own; WORKERS=0 runs them one after another.
WORKERS ?= auto
SIDE_BY_SIDE := --numprocesses $(WORKERS) --maxprocesses 4 --dist loadfile --benchmark-disable

.DEFAULT_GOAL := help
.PHONY: help install run test soak bench browser wrk lock neo4j-lock

help:  ## danh sách này · this list
	@sed -n 's/^\([a-z0-9-]*\):.*## /  make \1|/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "%-20s %s\n", $$1, $$2 }'

install: .venv/.installed  ## chỉ dựng môi trường .venv · only make the environment; then: .venv/bin/trachnhiem

run: export TRACHNHIEM_PORT := $(or $(PORT),$(TRACHNHIEM_PORT))
run: .venv/.installed  ## Neo4j, ví dụ, API và trang đầu; PORT=8080 đổi cổng · everything at http://127.0.0.1:8000
	@$(BIN)/trachnhiem run

test: .venv/.tools .venv/ftm/.installed  ## kiểm tra mã, kiểu, tầng và mọi phép thử · lint, types, import contracts and all tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/pytest -m "not soak and not bench" $(SIDE_BY_SIDE) $(NO_HANGING)

soak: .venv/.tools  ## những phép thử dài · kill rounds, load, fuzzing, large worlds
	$(BIN)/pytest -m soak

bench: .venv/.tools  ## đo tốc độ · benchmarks
	$(BIN)/pytest -m bench

browser:  ## cài Chromium của Debian cho phép thử trang · Debian's Chromium for the browser tests
	@if command -v chromium >/dev/null; then echo "Chromium: $$(command -v chromium)"; \
	elif [ "$$(id -u)" = 0 ]; then apt-get update && apt-get install -y --no-install-recommends chromium; \
	elif command -v sudo >/dev/null; then sudo apt-get update && sudo apt-get install -y --no-install-recommends chromium; \
	else echo "Cần quyền root / needs root: apt-get install chromium"; exit 1; fi

wrk:  ## cài wrk của Debian cho phép đo dịch vụ · Debian's wrk for the benchmark of the service
	@if command -v wrk >/dev/null; then echo "wrk: $$(command -v wrk)"; \
	elif [ "$$(id -u)" = 0 ]; then apt-get update && apt-get install -y --no-install-recommends wrk; \
	elif command -v sudo >/dev/null; then sudo apt-get update && sudo apt-get install -y --no-install-recommends wrk; \
	else echo "Cần quyền root / needs root: apt-get install wrk"; exit 1; fi

lock:  ## ghim lại các gói theo pyproject.toml · pin the packages again after a change of pyproject.toml
	@test -x $(BIN)/uv || { $(PYTHON) -m venv .venv && $(PIP) install uv; }
	$(LOCK) pyproject.toml --group build -o requirements.lock
	$(LOCK) pyproject.toml --group build --all-extras -c requirements.lock -o requirements-dev.lock
	echo followthemoney | $(LOCK) - -o requirements-ftm.lock

neo4j-lock: .venv/.installed  ## ghim lại các jar của Neo4j, cần Maven · pin Neo4j's jars again, needs Maven
	$(BIN)/python -m graph.server.relock

.venv/.installed: requirements.lock pyproject.toml
	$(PYTHON) -m venv .venv
	$(PIP) install --require-hashes --requirement requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --no-index --editable .
	@touch $@

.venv/.tools: requirements-dev.lock .venv/.installed
	$(PIP) install --require-hashes --requirement requirements-dev.lock
	@touch $@

# FollowTheMoney needs an older networkx than we use, so what checks our export lives apart.
.venv/ftm/.installed: requirements-ftm.lock .venv/.tools
	$(BIN)/uv venv --quiet --clear --python $(BIN)/python .venv/ftm
	$(BIN)/uv pip install --quiet --python .venv/ftm/bin/python --require-hashes --requirement requirements-ftm.lock
	@touch $@
