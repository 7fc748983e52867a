package org.stemma.annotate.attribution.cue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.model.annotation.Factuality;

/** The cues of a language by their forms. Immutable; safe between threads. */
public final class CueLexicon {
    private final Map<String, List<CueForm>> verbs;
    private final Map<String, List<List<String>>> phrases;
    private final Map<String, CueEntry> adverbs;
    private final Map<String, CueEntry> nouns;
    private final Map<String, CueEntry> passives;
    private final Map<String, CueEntry> openings;

    private CueLexicon(
            Map<String, List<CueForm>> verbs,
            Map<String, List<List<String>>> phrases,
            Map<String, CueEntry> adverbs,
            Map<String, CueEntry> nouns,
            Map<String, CueEntry> passives,
            Map<String, CueEntry> openings) {
        this.verbs = verbs;
        this.phrases = phrases;
        this.adverbs = adverbs;
        this.nouns = nouns;
        this.passives = passives;
        this.openings = openings;
    }

    /** The cues of the English resource. */
    public static CueLexicon english() {
        var entries = new LinkedHashMap<String, CueEntry>();
        var spellings = new LinkedHashMap<String, VerbForms>();
        var phrases = new HashMap<String, List<List<String>>>();
        var adverbs = new HashMap<String, CueEntry>();
        var nouns = new HashMap<String, CueEntry>();
        var passives = new HashMap<String, CueEntry>();
        var openings = new HashMap<String, CueEntry>();
        Lexicon lexicon = Lexicon.of("en", "cues");
        for (Lexicon.Row section : lexicon.rows("classes")) {
            Factuality factuality = Factuality.valueOf(section.column(1));
            List<String> settings = section.values(2);
            var frames = EnumSet.noneOf(Frame.class);
            var prepositions = new ArrayList<String>();
            for (String setting : settings) {
                if (setting.startsWith("on:")) {
                    frames.add(Frame.PREPOSITION);
                    prepositions.add(setting.substring("on:".length()));
                } else {
                    frames.add(Frame.valueOf(setting.toUpperCase(Locale.ROOT).replace('-', '_')));
                }
            }
            for (String written : lexicon.wordsOfRows(section.column(0))) {
                boolean nounToo = written.startsWith("~");
                String word = nounToo ? written.substring(1) : written;
                if (frames.contains(Frame.SOURCE_FOLLOWS)) {
                    List<String> words = List.of(word.split("-"));
                    phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                            .add(words);
                } else if (frames.contains(Frame.SOURCELESS)) {
                    adverbs.put(word, new CueEntry(word, factuality, frames, prepositions, false));
                } else if (frames.contains(Frame.OPENING)) {
                    openings.put(word, new CueEntry(word, factuality, frames, prepositions, false));
                } else if (frames.contains(Frame.NOUN)) {
                    var entry = new CueEntry(word, factuality, frames, prepositions, true);
                    nouns.putIfAbsent(word, entry);
                    nouns.putIfAbsent(plural(word), entry);
                } else if (frames.contains(Frame.SOURCELESS_PASSIVE)) {
                    VerbForms forms = VerbForms.parse(word);
                    passives.put(
                            forms.participle(), new CueEntry(forms.base(), factuality, frames, prepositions, false));
                } else {
                    addVerb(entries, spellings, word, factuality, frames, prepositions, nounToo);
                }
            }
        }
        return new CueLexicon(formsOf(entries, spellings), phrases, adverbs, nouns, passives, openings);
    }

    private static void addVerb(
            Map<String, CueEntry> entries,
            Map<String, VerbForms> spellings,
            String word,
            Factuality factuality,
            Set<Frame> frames,
            List<String> prepositions,
            boolean nounToo) {
        int hyphen = word.indexOf('-');
        boolean particle = hyphen > 0;
        VerbForms forms = VerbForms.parse(particle ? word.substring(0, hyphen) : word);
        String lemma = particle ? forms.base() + " " + word.substring(hyphen + 1) : forms.base();
        boolean irregular = word.indexOf('/') >= 0;
        spellings.merge(lemma, forms, (earlier, later) -> irregular ? later : earlier);
        CueEntry known = entries.get(lemma);
        if (known == null) {
            entries.put(lemma, new CueEntry(lemma, factuality, frames, prepositions, nounToo));
            return;
        }
        var all = new ArrayList<>(known.prepositions());
        for (String preposition : prepositions) {
            if (!all.contains(preposition)) {
                all.add(preposition);
            }
        }
        var allFrames = EnumSet.copyOf(known.frames());
        allFrames.addAll(frames);
        entries.put(lemma, new CueEntry(lemma, known.factuality(), allFrames, all, known.nounToo() || nounToo));
    }

    private static Map<String, List<CueForm>> formsOf(Map<String, CueEntry> entries, Map<String, VerbForms> spellings) {
        var verbs = new HashMap<String, List<CueForm>>();
        entries.forEach((lemma, entry) -> {
            VerbForms forms = spellings.get(lemma);
            String particle = lemma.contains(" ") ? lemma.substring(lemma.indexOf(' ') + 1) : "";
            if (forms == null) {
                throw new IllegalStateException("no forms of " + lemma);
            }
            add(verbs, forms.base(), new CueForm(entry, VerbForm.BASE, particle));
            add(verbs, forms.third(), new CueForm(entry, VerbForm.THIRD, particle));
            add(verbs, forms.past(), new CueForm(entry, VerbForm.PAST, particle));
            if (!forms.participle().equals(forms.past())) {
                add(verbs, forms.participle(), new CueForm(entry, VerbForm.PARTICIPLE, particle));
            }
            add(verbs, forms.progressive(), new CueForm(entry, VerbForm.PROGRESSIVE, particle));
        });
        return verbs;
    }

    private static void add(Map<String, List<CueForm>> verbs, String form, CueForm cue) {
        List<CueForm> known = verbs.computeIfAbsent(form, key -> new ArrayList<>());
        // A verb with its particle is tried before the bare verb.
        int place = known.size();
        while (!cue.particle().isEmpty()
                && place > 0
                && known.get(place - 1).particle().isEmpty()) {
            place--;
        }
        known.add(place, cue);
    }

    private static String plural(String noun) {
        if (noun.endsWith("y") && !noun.endsWith("ey")) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.endsWith("s") ? noun : noun + "s";
    }

    /** The verbs of which a word in lower case may be a form; those with a particle first. */
    public List<CueForm> verbs(String lower) {
        return verbs.getOrDefault(lower, List.of());
    }

    /** Whether a word in lower case is a common noun at least as much as a verb: the base or third person of such verbs. */
    public boolean isNounToo(String lower) {
        for (CueForm cue : verbs(lower)) {
            boolean form = cue.form() == VerbForm.BASE || cue.form() == VerbForm.THIRD;
            if (!form || !cue.entry().nounToo()) {
                return false;
            }
        }
        return true;
    }

    /** The phrases that begin with a word in lower case and stand before a source, each as its words. */
    public List<List<String>> phrases(String lower) {
        return phrases.getOrDefault(lower, List.of());
    }

    /** The adverb that passes something on and names nobody; absent if the word is none. */
    public Optional<CueEntry> adverb(String lower) {
        return Optional.ofNullable(adverbs.get(lower));
    }

    /** The noun that attributes; absent if the word is none. */
    public Optional<CueEntry> noun(String lower) {
        return Optional.ofNullable(nouns.get(lower));
    }

    /** The word that opens a message whose writer heard what it says; absent if the word is none. */
    public Optional<CueEntry> opening(String lower) {
        return Optional.ofNullable(openings.get(lower));
    }

    /** The participle that passes something on in the passive; absent if the word is none. */
    public Optional<CueEntry> passive(String lower) {
        return Optional.ofNullable(passives.get(lower));
    }
}
