# The variants of the build, by name. `make help` lists them.
#
#   MODULE=stemma-trace   only that module, with what it needs
#   OFFLINE=-o            without the network, after one build with it
#   TASK=cases            eval and pin: only the tasks whose name begins so
#   REASON='…'            pin: why floors may be lowered

MAVEN = build/mvn -q $(OFFLINE) $(if $(MODULE),-pl $(MODULE) -am)
BENCH = build/mvn -q $(OFFLINE) -Pfast -pl stemma-bench -am package && sh build/bench.sh stemma-bench/target/fast

.DEFAULT_GOAL = all
.PHONY: all fast test eval pin bench scale format clean help

all: ## every check and every test
	$(MAVEN) verify

fast: ## compile and package; no checks, no tests
	$(MAVEN) -Pfast package

test: ## compile with all checks and run the tests
	$(MAVEN) test

eval: ## measure quality on the gold sets and compare with the floors
	$(BENCH) gate $(if $(TASK),--task $(TASK))

pin: ## take the figures of a run as the new floors
	$(BENCH) gate --pin $(if $(TASK),--task $(TASK)) $(if $(REASON),--allow-regression "$(REASON)")

bench: ## measure speed
	$(BENCH) speed

scale: ## link made corpora of 10,000, 30,000 and 100,000 articles
	$(BENCH) scale

format: ## lay the sources out as the format check wants them
	build/mvn -q $(OFFLINE) spotless:apply $(if $(MODULE),-pl $(MODULE))

clean: ## remove what was built
	$(MAVEN) clean

help: ## this list
	@sed -n 's/^\([a-z]*\): ## /\1\t/p' Makefile | expand -t 12
