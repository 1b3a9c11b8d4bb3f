# Every target makes the machine ready by itself (.ci/setup); a second time that takes a moment.

PYTHON := .venv/bin/python
SAMPLE := resources/samples/harbour-ferries.json

.PHONY: run test check bench pack

run:
	@.ci/setup run
	@.ci/start $(SAMPLE)

test:
	@.ci/setup dev
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest --numprocesses=auto --quiet

check:
	@.ci/setup dev
	.venv/bin/ruff check
	.venv/bin/ruff format --check
	.venv/bin/pyright
	.venv/bin/lint-imports

bench:
	@.ci/setup dev
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.bench

pack:
	@.ci/setup pack
	$(PYTHON) -m PyInstaller build.spec --noconfirm --log-level WARN
	.ci/self-test dist/stratroom/stratroom
