package org.stemma.annotate.attribution.grammar;

/**
 * Noun phrases and verb groups of one strand, found from one end.
 *
 * <p>A noun phrase is read from its last word to its first, or from its first to its last, over words that are no
 * verb and of no closed class, over owners, and over prepositional phrases. What no list knows counts as nominal. Each
 * method looks at no item twice and never leaves the range that it is given.
 */
public final class Phrases {
    private final Strand strand;

    private final Items items;

    /** Reads a strand. */
    public Phrases(Strand strand) {
        this.strand = strand;
        items = new Items(strand);
    }

    /** Whether the item is a verb where it stands, finite or not. */
    public boolean isVerb(int item) {
        return items.isVerb(item);
    }

    /** Whether the item is a verb with a time: no bare infinitive, no participle on its own. */
    public boolean isFinite(int item) {
        return items.isFinite(item);
    }

    /** Whether the item can stand inside a noun phrase, short of its opening word. */
    public boolean isNominal(int item) {
        return items.isNominal(item);
    }

    /** Whether a noun phrase can begin at the item. */
    public boolean opensPhrase(int item) {
        return items.opensPhrase(item);
    }

    /**
     * Whether the range is a clause: a finite verb stands in it, not counting relative clauses and participles after
     * its beginning or a mark ("retired in Dunmere").
     */
    public boolean isClause(int from, int until) {
        for (int item = from; item < until; item++) {
            if (strand.isWord(item, "who") || strand.isWord(item, "which") || strand.isWord(item, "whose")) {
                return false;
            }
            if (items.isFinite(item)) {
                boolean auxiliary = strand.is(item, WordClass.AUXILIARY);
                boolean ambiguous = strand.word(item).endsWith("ed") && !auxiliary;
                int before = groupStart(item, from) - 1;
                boolean participle = (before < from && !auxiliary)
                        || (ambiguous && (strand.isNoWord(before) || strand.is(before, WordClass.COORDINATOR)));
                if (!participle) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a finite verb stands in the range. */
    public boolean hasFinite(int from, int until) {
        for (int item = from; item < until; item++) {
            if (items.isFinite(item)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The first item of the noun phrase whose last word is given.
     *
     * @param last the last word of the phrase
     * @param from how far back it may reach
     * @return an item from {@code from} to {@code last}; {@code last + 1} if no phrase ends there
     */
    public int phraseStart(int last, int from) {
        if (strand.isAny(last, WordClass.SUBJECT_PRONOUN.bit() | WordClass.RELATIVE.bit())
                || strand.is(last, WordClass.OBJECT_PRONOUN)) {
            return last;
        }
        int item = last;
        int first = last + 1;
        while (item >= from) {
            if (strand.is(item, WordClass.CLOSING)) {
                int open = item;
                while (open > from && !strand.is(open, WordClass.OPENING)) {
                    open--;
                }
                if (!strand.is(open, WordClass.OPENING)) {
                    return first;
                }
                item = open - 1;
            } else if (items.isNominal(item) || isOwner(item)) {
                first = item;
                item--;
            } else if (strand.isWord(item, "that")) {
                return first;
            } else if (strand.isAny(item, Items.OPENS_PHRASE)) {
                first = item;
                if (strand.isAny(item - 1, Items.OPENS_PHRASE) && item > from) {
                    item--;
                    continue;
                }
                if (!linksBack(item - 1, from)) {
                    return first;
                }
                item -= 2;
            } else if (linksBack(item, from) && first == item + 1) {
                item--;
            } else {
                return first;
            }
        }
        return first;
    }

    private boolean isOwner(int item) {
        return strand.isWord(item, "'s")
                || strand.isWord(item, "\u2019s")
                || strand.isWord(item, "'")
                || strand.isWord(item, "\u2019");
    }

    /** Whether a preposition stands here that hangs its phrase on a noun before it. */
    private boolean linksBack(int item, int from) {
        if (item <= from || !strand.is(item, WordClass.PREPOSITION)) {
            return false;
        }
        String word = strand.word(item);
        boolean links = switch (word) {
            case "of",
                    "for",
                    "in",
                    "at",
                    "from",
                    "with",
                    "on",
                    "to",
                    "about",
                    "against",
                    "behind",
                    "by",
                    "near",
                    "within",
                    "across" -> true;
            default -> false;
        };
        return links && items.isNominal(item - 1);
    }

    /**
     * One past the last item of the noun phrase that begins at an item, with the prepositional phrases that hang on
     * it.
     *
     * @return {@code first} if no phrase begins there
     */
    public int phraseEnd(int first, int until) {
        if (strand.isAny(first, WordClass.SUBJECT_PRONOUN.bit()) && !strand.is(first, WordClass.NUMBER)) {
            return first + 1;
        }
        int item = first;
        int last = first;
        while (item < until) {
            boolean opening =
                    item == last && strand.isAny(item, Items.OPENS_PHRASE) && (item == first || isLink(item - 1));
            if (opening || (item > first && opensAfterDeterminer(item))) {
                item++;
                if (opening && !items.isNominal(item) && strand.isAny(item - 1, Items.OBJECT)) {
                    return item;
                }
                if (opening) {
                    last = item;
                }
                continue;
            }
            if (items.isNominal(item) || isOwner(item)) {
                item++;
                last = item;
            } else if (strand.is(item, WordClass.OPENING)) {
                int close = item;
                while (close < until && !strand.is(close, WordClass.CLOSING)) {
                    close++;
                }
                if (close == until) {
                    return last;
                }
                item = close + 1;
                last = item;
            } else if (last > first && isLink(item) && items.opensPhrase(item + 1) && !opensTime(item)) {
                item++;
                last = item;
            } else {
                break;
            }
        }
        while (last > first && isLink(last - 1)) {
            last--;
        }
        return last;
    }

    private boolean opensAfterDeterminer(int item) {
        return strand.isAny(item, Items.OPENS_PHRASE) && strand.isAny(item - 1, WordClass.DETERMINER.bit());
    }

    private boolean isLink(int item) {
        return switch (strand.word(item)) {
            case "of", "for", "in", "at", "from", "with", "behind", "within", "near", "across" -> true;
            default -> false;
        };
    }

    /** Whether a time expression begins here: "on Friday", "last week", "Friday", "a few days ago". */
    public boolean opensTime(int item) {
        return timeEnd(item, Math.min(strand.size(), item + TIME_REACH)) > item;
    }

    /** The longest time expression that hangs on a reporting verb, in words. */
    private static final int TIME_REACH = 7;

    /** One past the last item of the time expression that begins at an item; the item itself if none does. */
    public int timeEnd(int item, int until) {
        int at = item;
        boolean preposition = false;
        if (strand.is(at, WordClass.PREPOSITION)) {
            switch (strand.word(at)) {
                case "on", "in", "at", "by", "during", "since", "before", "after", "over", "until" -> {
                    preposition = true;
                    at++;
                }
                default -> {
                    return item;
                }
            }
        }
        int modifiers = 0;
        while (at < until && modifiers < 4 && isTimeModifier(at)) {
            at++;
            modifiers++;
        }
        int before = at;
        while (at < until
                && (strand.is(at, WordClass.TIME)
                        || (at > before && strand.is(at, WordClass.NUMBER))
                        || (at > before
                                && strand.is(at, WordClass.COMMA)
                                && strand.is(at + 1, WordClass.NUMBER)
                                && strand.word(at + 1).length() == 4))) {
            boolean small = strand.is(at, WordClass.AUXILIARY) && !strand.is(at, WordClass.CAPITALISED);
            boolean givenName = at == item && isGivenName(at);
            if (small || givenName) {
                break;
            }
            at++;
        }
        if (at > before) {
            boolean modifies = strand.is(before - 1, WordClass.DETERMINER)
                    && before > item
                    && items.isNominal(at)
                    && !strand.is(at, WordClass.CAPITALISED)
                    && (strand.isWord(before - 1, "a")
                            || strand.isWord(before - 1, "the")
                            || strand.isWord(before - 1, "an"));
            return modifies ? item : at;
        }
        boolean year = preposition && strand.word(item + 1).length() == 4 && strand.is(item + 1, WordClass.NUMBER);
        return year ? item + 2 : item;
    }

    /** Whether a month opens a person's name: "Jan Toller said", "April Marsh". */
    private boolean isGivenName(int item) {
        int next = item + 1;
        return strand.is(item, WordClass.CAPITALISED)
                && strand.is(next, WordClass.CAPITALISED)
                && !strand.isAny(next, WordClass.TIME.bit() | WordClass.NUMBER.bit() | WordClass.CUE_VERB.bit());
    }

    /** The first item of the time expression that ends with an item; one past the item if none does. */
    public int timeStart(int last, int from) {
        for (int first = Math.max(from, last - TIME_REACH); first <= last; first++) {
            if (timeEnd(first, last + 1) == last + 1) {
                return first;
            }
        }
        return last + 1;
    }

    private boolean isTimeModifier(int item) {
        return switch (strand.word(item)) {
            case "the",
                    "a",
                    "an",
                    "this",
                    "that",
                    "last",
                    "next",
                    "late",
                    "early",
                    "earlier",
                    "past",
                    "few",
                    "several",
                    "same",
                    "about",
                    "around",
                    "just",
                    "previous",
                    "following",
                    "recent" -> true;
            default -> strand.is(item, WordClass.NUMBER);
        };
    }

    /** The first item of the verb group that ends with a verb: "has also said" for said. */
    public int groupStart(int verb, int from) {
        int item = verb;
        while (item - 1 >= from && isHelp(item - 1)) {
            item--;
        }
        return item;
    }

    /** Whether an auxiliary or a negation stands in the group of a verb, so that the word is surely a verb. */
    public boolean isHelped(int group, int verb) {
        for (int item = group; item < verb; item++) {
            if (strand.isAny(item, WordClass.AUXILIARY.bit() | WordClass.NEGATION.bit())) {
                return true;
            }
        }
        return false;
    }

    private boolean isHelp(int item) {
        if (strand.is(item, WordClass.COMMA) || strand.isNoWord(item)) {
            return false;
        }
        if (strand.is(item, WordClass.AUXILIARY)) {
            return !(strand.is(item, WordClass.CAPITALISED) && strand.is(item, WordClass.TIME));
        }
        if (strand.isAny(item, WordClass.NEGATION.bit() | WordClass.ADVERB.bit())) {
            return !strand.isAny(
                    item, WordClass.SUBORDINATOR.bit() | WordClass.PREPOSITION.bit() | WordClass.RELATIVE.bit());
        }
        String word = strand.word(item);
        return word.endsWith("ly") && word.length() > 4 && !strand.is(item, WordClass.CAPITALISED);
    }

    /** Whether the verb group from an item to its verb is passive: a form of be before a participle. */
    public boolean isPassive(int group, int verb) {
        for (int item = verb - 1; item >= group; item--) {
            switch (strand.word(item)) {
                case "is",
                        "are",
                        "was",
                        "were",
                        "be",
                        "been",
                        "being",
                        "'s",
                        "\u2019s",
                        "'re",
                        "\u2019re",
                        "isn",
                        "wasn" -> {
                    return true;
                }
                case "have",
                        "has",
                        "had",
                        "do",
                        "does",
                        "did",
                        "will",
                        "would",
                        "can",
                        "could",
                        "may",
                        "might",
                        "should" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }
}
