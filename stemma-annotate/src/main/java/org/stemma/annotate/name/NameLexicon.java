package org.stemma.annotate.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotate.lexicon.Lexicon;

/** All words by which names, and descriptions of their bearers, are known. Immutable; safe between threads. */
final class NameLexicon {
    /** Which of the forms that an irregular verb lists is its past. */
    private static final int PAST = 2;

    final WordClasses words;
    final Set<String> functionWords = new HashSet<>();
    final Set<String> determiners;
    final Set<String> owners;
    final Set<String> auxiliaries = new HashSet<>();
    final Set<String> irregularPasts = new HashSet<>();
    final Set<String> naming;
    final Set<String> partyLabels;
    final Set<String> calendar;
    final Set<String> numbered;
    final Set<String> placeHeads;
    final Set<String> placeFirsts;
    final Set<String> placeWords;
    final Set<String> placePrepositions;
    final Set<String> thingWords;
    final Set<String> patronTitles;
    final Set<String> shipPrefixes;
    final Set<String> noNames;
    final Set<String> speech;
    final Set<String> organisationHeads = new HashSet<>();
    final Set<String> outletHeads;
    final Set<String> companyForms;
    final Set<String> organisationFirsts;
    final Set<String> commonHeads;
    final Set<String> publicHeads;
    final Set<String> organisationNouns;
    final Set<String> companyNouns;
    final Set<String> outletNouns;
    final Set<String> documentNouns;
    final Set<String> titles;
    final Set<String> offices;
    final Set<String> suffixes;
    final Set<String> particles;
    final Set<String> young;
    final Set<String> pairNouns;
    final Set<String> nationalNouns;
    final Set<String> fields;
    private final Map<String, Gender> titleGenders = new HashMap<>();
    private final Map<String, Gender> wordGenders = new HashMap<>();
    private final Map<String, Gender> givenNames = new HashMap<>();
    private final Map<String, Country> countries = new HashMap<>();
    private final Map<String, Country> adjectives = new HashMap<>();
    private final Map<String, Country> capitals = new HashMap<>();
    private final Map<String, Country> seats = new HashMap<>();
    private final Map<String, String> ministryFields = new HashMap<>();
    private final Map<String, String> ministryLetters = new HashMap<>();

    NameLexicon(String language, WordClasses words) {
        this.words = words;
        Lexicon function = Lexicon.of(language, "function-words");
        for (String section : function.sections()) {
            functionWords.addAll(function.lowerWords(section));
        }
        determiners = function.words("determiner");
        owners = function.words("owner");
        auxiliaries.addAll(function.words("auxiliary"));
        auxiliaries.addAll(function.words("modal"));
        addIrregularPasts(Lexicon.of(language, "verbs").wordsOfRows(""));
        Lexicon cues = Lexicon.of(language, "cues");
        cues.sections().stream()
                .filter(section -> !section.equals("classes"))
                .forEach(section -> addIrregularPasts(cues.wordsOfRows(section)));
        Lexicon names = Lexicon.of(language, "names");
        naming = names.words("naming");
        partyLabels = names.words("party-label");
        calendar = names.words("calendar");
        numbered = names.words("numbered");
        placeHeads = names.words("place-head");
        placeFirsts = names.words("place-first");
        placeWords = names.words("place-word");
        placePrepositions = names.words("place-preposition");
        thingWords = names.words("thing-word");
        patronTitles = names.words("patron-title");
        shipPrefixes = names.words("ship-prefix");
        noNames = names.words("no-name");
        speech = names.words("speech");
        Lexicon organisations = Lexicon.of(language, "organisations");
        outletHeads = organisations.words("outlet-head");
        companyForms = organisations.words("company-form");
        organisationFirsts = organisations.words("first");
        commonHeads = new HashSet<>(organisations.words("common-head"));
        commonHeads.addAll(companyForms);
        publicHeads = organisations.words("public-head");
        organisationHeads.addAll(organisations.words("head"));
        organisationHeads.addAll(outletHeads);
        organisationNouns = new HashSet<>(organisations.words("noun"));
        nationalNouns = organisations.words("national-noun");
        companyNouns = organisations.words("company-noun");
        fields = organisations.words("field");
        outletNouns = new HashSet<>(organisations.words("outlet-noun"));
        outletNouns.addAll(organisations.words("agency-noun"));
        documentNouns = Lexicon.of(language, "documents").words("noun");
        Lexicon persons = Lexicon.of(language, "titles");
        titles = new HashSet<>(persons.words("title"));
        addGenders(persons, "male-title", Gender.MALE, titleGenders);
        addGenders(persons, "female-title", Gender.FEMALE, titleGenders);
        titles.addAll(titleGenders.keySet());
        addGenders(persons, "male-word", Gender.MALE, wordGenders);
        addGenders(persons, "female-word", Gender.FEMALE, wordGenders);
        offices = persons.lowerWords("office");
        suffixes = persons.words("suffix");
        particles = persons.words("particle");
        young = persons.words("young");
        pairNouns = persons.words("pair");
        Lexicon given = Lexicon.of(language, "given-names");
        addGenders(given, "male", Gender.MALE, givenNames);
        addGenders(given, "female", Gender.FEMALE, givenNames);
        addGenders(given, "either", Gender.UNKNOWN, givenNames);
        addCountries(Lexicon.of(language, "countries"), organisations);
        for (Lexicon.Row row : organisations.rows("ministry")) {
            String field = row.column(0).toLowerCase(Locale.ROOT);
            ministryFields.putIfAbsent(field, field.replace("defense", "defence"));
            ministryLetters.putIfAbsent(ministryLetters(field), field.replace("defense", "defence"));
            for (String adjective : row.values(1)) {
                ministryFields.putIfAbsent(adjective, field.replace("defense", "defence"));
            }
        }
    }

    private void addIrregularPasts(List<String> verbs) {
        for (String verb : verbs) {
            String[] forms = verb.split("/");
            if (forms.length > PAST) {
                irregularPasts.add(forms[PAST]);
            }
        }
    }

    private static void addGenders(Lexicon lexicon, String section, Gender gender, Map<String, Gender> genders) {
        for (String word : lexicon.words(section)) {
            genders.put(word, gender);
        }
    }

    private void addCountries(Lexicon lexicon, Lexicon organisations) {
        var byCode = new HashMap<String, Country>();
        for (Lexicon.Row row : lexicon.rows("")) {
            var country = new Country(
                    row.column(0), row.column(1), row.values(2), row.values(3), new ArrayList<>(row.values(4)));
            byCode.put(country.code(), country);
            countries.put(country.name(), country);
            country.otherNames().forEach(name -> countries.putIfAbsent(name, country));
            country.adjectives().forEach(adjective -> adjectives.putIfAbsent(adjective, country));
            country.capitals().forEach(capital -> capitals.putIfAbsent(capital, country));
        }
        for (Lexicon.Row row : organisations.rows("seat")) {
            Country country = byCode.get(row.column(1));
            if (country != null) {
                seats.put(row.column(0), country);
            }
        }
    }

    /** The country of this name. */
    Optional<Country> country(String name) {
        return Optional.ofNullable(countries.get(name));
    }

    /** The country of this adjective or of these people. */
    Optional<Country> countryOfAdjective(String adjective) {
        return Optional.ofNullable(adjectives.get(adjective));
    }

    /** The country of which this is the capital. */
    Optional<Country> countryOfCapital(String city) {
        return Optional.ofNullable(capitals.get(city));
    }

    /** The country whose government sits here. */
    Optional<Country> countryOfSeat(String seat) {
        return Optional.ofNullable(seats.get(seat));
    }

    /** The gender that a title tells. */
    Gender genderOfTitle(String title) {
        return titleGenders.getOrDefault(title, Gender.UNKNOWN);
    }

    /** The gender that a common noun tells. */
    Gender genderOfNoun(String noun) {
        return wordGenders.getOrDefault(noun, Gender.UNKNOWN);
    }

    /** The gender that a given name usually tells; absent if it is not known as a given name. */
    Optional<Gender> givenName(String name) {
        return Optional.ofNullable(givenNames.get(name));
    }

    /** The field of a ministry, from its noun or its adjective, in lower case; absent if it is none. */
    Optional<String> ministryField(String words) {
        return Optional.ofNullable(ministryFields.get(words));
    }

    private static String ministryLetters(String field) {
        var letters = new StringBuilder("mo");
        for (String word : field.split(" ")) {
            letters.append(word.charAt(0));
        }
        return letters.toString();
    }

    /** The field of the ministry that letters in lower case stand for, as "mod"; absent if they stand for none. */
    Optional<String> ministryOfLetters(String letters) {
        return Optional.ofNullable(ministryLetters.get(letters));
    }

    /** Whether a noun, in lower case, tells a person's role. */
    boolean isRole(String noun) {
        return offices.contains(noun) || words.isPerson(noun);
    }
}
