# The variants of the build, by name. `make help` lists them.
#
#   MODULE=stemma-trace   only that module, with what it needs
#   OFFLINE=-o            without the network, after one build with it

MAVEN = build/mvn -q $(OFFLINE) $(if $(MODULE),-pl $(MODULE) -am)

.DEFAULT_GOAL = all
.PHONY: all fast test format clean help

all: ## every check and every test
	$(MAVEN) verify

fast: ## compile and package; no checks, no tests
	$(MAVEN) -Pfast package

test: ## compile with all checks and run the tests
	$(MAVEN) test

format: ## lay the sources out as the format check wants them
	build/mvn -q $(OFFLINE) spotless:apply $(if $(MODULE),-pl $(MODULE))

clean: ## remove what was built
	$(MAVEN) clean

help: ## this list
	@sed -n 's/^\([a-z]*\): ## /\1\t/p' Makefile | expand -t 12
