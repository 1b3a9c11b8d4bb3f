# Every target makes the machine ready by itself (.ci/setup); a second time that takes a moment.

PYTHON := .venv/bin/python
SAMPLE := resources/samples/harbour-ferries.json

.PHONY: run test check bench faults plugs pack words

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

# What must never be lost, tried for hours; at most N times each row, or only some, shared by so many programs:
# make faults N=100 ONLY="kills flips" WORKERS=2
faults:
	@.ci/setup dev
	QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.faults $(ONLY) $(if $(N),--times $(N)) $(if $(WORKERS),--workers $(WORKERS))

# Screens that come and go, as often as you like: make plugs N=10000
plugs:
	@.ci/setup dev
	QT_QPA_PLATFORM=offscreen STRATROOM_PLUGS=$(or $(N),1000) $(PYTHON) -m pytest --quiet -s tests/ui/test_plugs.py tests/ui/test_plugs_under_x.py

# After a text was changed: the catalogues in step with the source, and compiled.
words:
	@.ci/setup dev
	$(PYTHON) -m tests.translations

pack:
	@.ci/setup pack
	$(PYTHON) -m PyInstaller build.spec --noconfirm --log-level WARN
	.ci/self-test dist/stratroom/stratroom
