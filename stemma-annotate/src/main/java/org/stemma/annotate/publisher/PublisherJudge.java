package org.stemma.annotate.publisher;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.annotate.context.ArticleContext;
import org.stemma.annotate.lexicon.Lexicon;
import org.stemma.annotate.name.Names;
import org.stemma.annotate.token.Words;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.article.Outlet;
import org.stemma.model.article.OutletKind;

/**
 * Tells the kind of a publisher from one article. Immutable; safe between threads.
 *
 * <p>Evidence for a report and for own words is added up. The weights were set on fictional stories and move together:
 * a word of the name outweighs everything that a single page can show; a byline and the first person weigh less, and
 * against each other.
 */
public final class PublisherJudge {
    private static final int NAME = 3;
    private static final int BYLINE = 2;
    private static final int TITLE = 2;
    private static final int FIRST_PERSON = 2;
    private static final int OWN_NEWS = 2;
    private static final int ADDRESS = 1;

    /**
     * The least share of a report's sentences in the first person that is evidence of own words. Notices of bodies have a
     * tenth and more; of 400 press articles without a byline 37 had a stray one and less than this.
     */
    private static final double FIRST_PERSON_SHARE = 0.08;

    /** Up to this many blocks and sentences a text is as short as a post. */
    private static final int POST_SENTENCES = 8;

    /** How many tokens a dateline before its agency has at most. */
    private static final int DATELINE_REACH = 12;

    private final Set<String> ownHeads;
    private final Set<String> newsWords;
    private final Set<String> agencyWords;
    private final Set<String> agencySure;
    private final Set<String> ownPaths;
    private final Set<String> reportingPaths;
    private final Set<String> ownTitles;
    private final Set<String> ownDocuments;
    private final Set<String> socialHosts;
    private final Set<String> socialTitles;
    private final Set<String> self;
    private final Set<String> newsroom;
    private final Set<String> outletHeads;

    private PublisherJudge(Lexicon publishers, Lexicon organisations) {
        ownHeads = publishers.words("own-words-head");
        newsWords = publishers.words("news-word");
        agencyWords = publishers.words("agency-word");
        agencySure = publishers.words("agency-sure");
        ownPaths = publishers.words("own-words-path");
        reportingPaths = publishers.words("reporting-path");
        ownTitles = publishers.words("own-words-title");
        ownDocuments = publishers.words("own-words-document");
        socialHosts = publishers.words("social-host");
        socialTitles = publishers.words("social-title");
        self = publishers.words("self");
        newsroom = publishers.words("newsroom");
        outletHeads = organisations.words("outlet-head");
    }

    /** A judge for a language, by its ISO 639-1 code: {@code en}. */
    public static PublisherJudge of(String language) {
        return new PublisherJudge(Lexicon.of(language, "publishers"), Lexicon.of(language, "organisations"));
    }

    /** The kind of an article's publisher; {@link OutletKind#UNKNOWN} without an outlet or evidence. */
    public OutletKind kind(ArticleContext context) {
        Article article = context.article();
        if (article.outlet().isEmpty()) {
            return OutletKind.UNKNOWN;
        }
        Outlet outlet = article.outlet().get();
        if (outlet.kind() != OutletKind.UNKNOWN) {
            return outlet.kind();
        }
        if (isSocial(context, outlet)) {
            return OutletKind.SOCIAL;
        }
        int report = reportingName(outlet.name()) + (article.authors().isEmpty() ? 0 : BYLINE);
        boolean unsigned = article.authors().isEmpty();
        int own = ownName(outlet.name())
                + title(context)
                + firstPerson(context)
                + (unsigned && tellsOfItself(context, outlet.name()) ? OWN_NEWS : 0);
        int address = address(article);
        own += Math.max(0, address);
        report += Math.max(0, -address);
        if (own > report) {
            return OutletKind.OFFICIAL;
        }
        if (report == own) {
            return report == 0 ? OutletKind.UNKNOWN : OutletKind.OUTLET;
        }
        return isAgency(context, outlet.name()) ? OutletKind.AGENCY : OutletKind.OUTLET;
    }

    private int reportingName(String name) {
        int evidence = 0;
        for (String word : name.split("\\s+")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean part = newsWords.stream().anyMatch(lower::startsWith);
            evidence = Math.max(evidence, part || outletHeads.contains(word) ? NAME : 0);
        }
        return agencySure.stream().anyMatch(word -> name.endsWith(" " + word)) ? NAME : evidence;
    }

    private int ownName(String name) {
        String main = name.contains(",") ? name.substring(0, name.indexOf(',')) : name;
        for (String word : main.split("\\s+")) {
            if (ownHeads.contains(word)) {
                return NAME;
            }
        }
        return 0;
    }

    /** Whether the headline is that of a body's own text: "Service notice: …", "Statement of the …". */
    private int title(ArticleContext context) {
        for (int sentence = 0; sentence < context.sentences().size(); sentence++) {
            if (context.role(sentence) != BlockRole.HEADLINE) {
                continue;
            }
            Words words = context.words();
            for (int token = context.firstToken(sentence); token < context.endToken(sentence); token++) {
                boolean opens = token == context.firstToken(sentence) || words.is(token + 1, ":");
                if (opens && ownTitles.contains(words.lower(token))) {
                    return TITLE;
                }
            }
        }
        return 0;
    }

    /** Evidence of own words where a part of the report is in the first person; a stray "we" is a quotation left open. */
    private int firstPerson(ArticleContext context) {
        int sentences = 0;
        int first = 0;
        for (int sentence = 0; sentence < context.sentences().size(); sentence++) {
            if (context.role(sentence).isReport()) {
                sentences++;
                first += speaksOfItself(context, sentence) ? 1 : 0;
            }
        }
        return first > 0 && first >= FIRST_PERSON_SHARE * sentences ? FIRST_PERSON : 0;
    }

    /**
     * Whether a text is about who publishes it: the headline and the first sentence begin with the publisher's name, or a
     * sentence with "this" and a noun for a body's own text.
     */
    private boolean tellsOfItself(ArticleContext context, String name) {
        String own = opening(name.startsWith("The ") ? name.substring("The ".length()) : name);
        boolean headed = false;
        boolean opened = false;
        boolean body = false;
        for (int sentence = 0; sentence < context.sentences().size(); sentence++) {
            BlockRole role = context.role(sentence);
            int first = context.firstToken(sentence);
            if (role == BlockRole.HEADLINE) {
                headed |= beginsWith(context, first, own);
            } else if (role.isReport()) {
                opened |= !body && beginsWith(context, first, own);
                body = true;
                boolean document = context.words().is(first, "this")
                        && ownDocuments.contains(context.words().lower(first + 1));
                if (document && !context.isQuoted(first)) {
                    return true;
                }
            }
        }
        return headed && opened;
    }

    /** The first two words of a name in small letters; empty where it has one only, which may be anything. */
    private static String opening(String name) {
        String[] words = name.toLowerCase(Locale.ROOT).split("\\s+");
        return words.length < 2 ? "" : words[0] + " " + words[1];
    }

    private static boolean beginsWith(ArticleContext context, int first, String own) {
        Words words = context.words();
        return !own.isEmpty() && (words.lower(first) + " " + words.lower(first + 1)).equals(own);
    }

    private boolean speaksOfItself(ArticleContext context, int sentence) {
        Words words = context.words();
        for (int token = context.firstToken(sentence); token < context.endToken(sentence); token++) {
            boolean first = self.contains(words.lower(token)) && !words.isAllCapitals(token);
            if (first && !context.isQuoted(token) && !newsroom.contains(words.lower(token + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Positive for the address of a body's own page, negative for that of a report. */
    private int address(Article article) {
        int evidence = 0;
        for (String part : path(article)) {
            evidence += ownPaths.contains(part) ? ADDRESS : 0;
            evidence -= reportingPaths.contains(part) ? ADDRESS : 0;
        }
        return evidence;
    }

    private static List<String> path(Article article) {
        String path = article.uri().map(URI::getPath).orElse("");
        return path == null ? List.of() : List.of(path.toLowerCase(Locale.ROOT).split("[/_]+"));
    }

    /** Whether an account speaks: by the host, or a short text whose address is the account's name and a number. */
    private boolean isSocial(ArticleContext context, Outlet outlet) {
        String host = outlet.host().orElse("");
        if (socialHosts.contains(host)) {
            return true;
        }
        if (!context.article().authors().isEmpty() || context.sentences().size() > POST_SENTENCES) {
            return false;
        }
        String account = Names.slug(outlet.name()).replace("-", "");
        List<String> path = path(context.article());
        boolean numbered = !path.isEmpty() && path.getLast().chars().allMatch(Character::isDigit);
        boolean named = path.stream().anyMatch(part -> part.replace("@", "").equals(account));
        return (named && numbered) || (named && hasPostTitle(context.article()));
    }

    private boolean hasPostTitle(Article article) {
        return article.headline()
                .map((Block block) -> article.words(block).toLowerCase(Locale.ROOT))
                .filter(words -> socialTitles.contains(words.substring(words.lastIndexOf(' ') + 1)))
                .isPresent();
    }

    /** Whether a newsroom makes its reports for others: by its name, or by a dateline that names it in brackets. */
    private boolean isAgency(ArticleContext context, String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        if (agencySure.contains(last)) {
            return true;
        }
        boolean named = agencyWords.contains(last);
        return hasAgencyDateline(context) || (named && name.contains("Agency"));
    }

    private boolean hasAgencyDateline(ArticleContext context) {
        Words words = context.words();
        for (int sentence = 0; sentence < context.sentences().size(); sentence++) {
            boolean body =
                    context.role(sentence) == BlockRole.PARAGRAPH || context.role(sentence) == BlockRole.DATELINE;
            if (!body) {
                continue;
            }
            int first = context.firstToken(sentence);
            int limit = Math.min(context.endToken(sentence), first + DATELINE_REACH);
            for (int token = first; token + 2 < limit; token++) {
                boolean bracketed = words.is(token, "(") && words.isCapital(token + 1) && words.is(token + 2, ")");
                if (bracketed && words.isAllCapitals(first) && isDash(words.word(token + 3))) {
                    return true;
                }
            }
            return false;
        }
        return false;
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("\u2013") || word.equals("\u2014") || word.equals("--");
    }
}
