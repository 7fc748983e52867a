package org.stemma.annotate.attribution.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.stemma.model.article.Article;
import org.stemma.model.article.Block;
import org.stemma.model.article.BlockRole;
import org.stemma.model.text.Span;

/**
 * Pairs the quotation marks of an article.
 *
 * <p>Each block is read once, with a stack of the marks that are open. A double mark is told to open or to close by its
 * shape (curly, guillemets, low-high) or, where it is straight, by the white space around it. A single mark is told
 * from an apostrophe the same way, and opens only if a closing one follows in the block: that is looked up in a table
 * made in one pass, so the whole is linear in the text. A double mark that is never closed in its block reaches to the
 * end of the block where the next block opens with a mark, the custom for quotations over paragraphs; otherwise to
 * the end of the sentence it opens in, unless it opens the block.
 */
public final class QuotationMarks {
    /** Marks inside marks inside marks are as deep as news goes; deeper ones are taken for stray. */
    private static final int MAX_DEPTH = 3;

    /** A straight mark after a figure measures inches or seconds up to this many digits. */
    private static final int MEASURE_DIGITS = 3;

    private final String text;
    private final int from;
    private final int until;
    private final int block;
    private final List<Open> stack = new ArrayList<>();
    private final List<Quotation> found = new ArrayList<>();
    private final int[] singleClose;

    private QuotationMarks(String text, int from, int until, int block) {
        this.text = text;
        this.from = from;
        this.until = until;
        this.block = block;
        this.singleClose = singleCloses();
    }

    /** A family of marks: what opens one is closed by one of the same family. */
    private enum Family {
        DOUBLE,
        SINGLE,
        GUILLEMET,
        REVERSED_GUILLEMET
    }

    private record Open(Family family, int at, int length) {}

    /**
     * The quotations of an article in the order of their opening marks, those inside others after them. Captions,
     * posts and furniture are read too, each for itself; only blocks of the report go on with one another.
     */
    public static List<Quotation> find(Article article) {
        var all = new ArrayList<Quotation>();
        List<Block> blocks = article.blocks();
        int openBefore = -1;
        for (int index = 0; index < blocks.size(); index++) {
            Block block = blocks.get(index);
            if (block.role() == BlockRole.FURNITURE) {
                continue;
            }
            var marks = new QuotationMarks(
                    article.text().value(), block.span().start(), block.span().end(), index);
            List<Quotation> here = marks.read();
            boolean report = block.role().isReport();
            if (report && openBefore >= 0) {
                Quotation before = all.get(openBefore);
                boolean goesOn = !here.isEmpty()
                        && here.getFirst().outer().start() == block.span().start();
                if (goesOn) {
                    here.set(0, continuing(here.getFirst(), openBefore));
                } else {
                    all.set(openBefore, shortened(article.text().value(), before, blocks.get(before.block())));
                }
                openBefore = -1;
            }
            for (Quotation quotation : here) {
                if (report && !quotation.closed() && quotation.depth() == 0) {
                    openBefore = all.size();
                }
                all.add(quotation);
            }
        }
        if (openBefore >= 0) {
            Quotation last = all.get(openBefore);
            all.set(openBefore, shortened(article.text().value(), last, blocks.get(last.block())));
        }
        return List.copyOf(all);
    }

    private static Quotation continuing(Quotation quotation, int before) {
        return new Quotation(
                quotation.outer(),
                quotation.inner(),
                quotation.depth(),
                quotation.block(),
                quotation.closed(),
                OptionalInt.of(before));
    }

    /** A mark left open inside a paragraph by mistake holds no more than its sentence. */
    private static Quotation shortened(String text, Quotation open, Block block) {
        if (open.continues().isPresent() || open.outer().start() == block.span().start()) {
            return open;
        }
        for (int i = open.inner().start(); i < open.inner().end() - 1; i++) {
            char mark = text.charAt(i);
            if ((mark == '.' || mark == '?' || mark == '!') && Character.isWhitespace(text.charAt(i + 1))) {
                return new Quotation(
                        new Span(open.outer().start(), i + 1),
                        new Span(open.inner().start(), i + 1),
                        open.depth(),
                        open.block(),
                        false,
                        open.continues());
            }
        }
        return open;
    }

    private List<Quotation> read() {
        int i = from;
        while (i < until) {
            char mark = text.charAt(i);
            int length = 1;
            switch (mark) {
                case '"', '\uFF02' -> straight(i, 1);
                case '\u201C' -> curlyOpening(i);
                case '\u201D' -> {
                    if (!close(Family.DOUBLE, i, 1)) {
                        openIfItCan(Family.DOUBLE, i, 1);
                    }
                }
                case '\u201E' -> open(Family.DOUBLE, i, 1);
                case '\u00AB' -> {
                    if (!close(Family.REVERSED_GUILLEMET, i, 1)) {
                        open(Family.GUILLEMET, i, 1);
                    }
                }
                case '\u00BB' -> {
                    if (!close(Family.GUILLEMET, i, 1)) {
                        openIfItCan(Family.REVERSED_GUILLEMET, i, 1);
                    }
                }
                case '`' -> {
                    if (next(i) == '`') {
                        length = 2;
                        open(Family.DOUBLE, i, 2);
                    }
                }
                case '\'', '\u2018', '\u2019' -> {
                    if (next(i) == mark) {
                        length = 2;
                        straight(i, 2);
                    } else {
                        single(i);
                    }
                }
                default -> {}
            }
            i += length;
        }
        for (int depth = 0; depth < stack.size(); depth++) {
            Open open = stack.get(depth);
            if (open.family() == Family.DOUBLE && depth == 0) {
                add(open, until, 0, depth);
            }
        }
        found.sort(Comparator.comparingInt(
                        (Quotation quotation) -> quotation.outer().start())
                .thenComparingInt(Quotation::depth));
        return found;
    }

    private char next(int i) {
        return i + 1 < until ? text.charAt(i + 1) : ' ';
    }

    private char before(int i) {
        return i > from ? text.charAt(i - 1) : ' ';
    }

    private char after(int i, int length) {
        return i + length < until ? text.charAt(i + length) : ' ';
    }

    private boolean canOpen(int i, int length) {
        return !Character.isWhitespace(after(i, length)) && !Character.isLetterOrDigit(before(i)) && before(i) != '=';
    }

    private boolean canClose(int i, int length) {
        char after = after(i, length);
        return !Character.isWhitespace(before(i)) || Character.isWhitespace(after) || ",.;:!?)".indexOf(after) >= 0;
    }

    private void straight(int i, int length) {
        if (isOpen(Family.DOUBLE)) {
            boolean opener = Character.isWhitespace(before(i)) && canOpen(i, length);
            if (!opener && canClose(i, length)) {
                if (!(measures(i) && closesLater(i + length))) {
                    close(Family.DOUBLE, i, length);
                }
            }
            return;
        }
        if (canOpen(i, length) && !measures(i)) {
            open(Family.DOUBLE, i, length);
        }
    }

    /** Whether a straight mark stands right after a short figure: 5'10". */
    private boolean measures(int i) {
        int digits = 0;
        while (i - digits - 1 >= from && Character.isDigit(text.charAt(i - digits - 1))) {
            digits++;
            if (digits > MEASURE_DIGITS) {
                return false;
            }
        }
        char mark = i - digits - 1 >= from ? text.charAt(i - digits - 1) : ' ';
        return digits > 0 && (mark == '\'' || mark == '\u2019' || mark == '\u2032');
    }

    private boolean closesLater(int i) {
        char mark = text.charAt(i - 1);
        int later = text.indexOf(mark, i);
        return later >= 0 && later < until;
    }

    private void curlyOpening(int i) {
        boolean lowHigh = !stack.isEmpty()
                && stack.getLast().family() == Family.DOUBLE
                && text.charAt(stack.getLast().at()) == '\u201E';
        if (lowHigh || (isOpen(Family.DOUBLE) && !canOpen(i, 1))) {
            close(Family.DOUBLE, i, 1);
        } else if (isOpen(Family.DOUBLE)) {
            restart(Family.DOUBLE, i, 1);
        } else {
            open(Family.DOUBLE, i, 1);
        }
    }

    private void single(int i) {
        char mark = text.charAt(i);
        boolean wordBefore = Character.isLetterOrDigit(before(i));
        if (isOpen(Family.SINGLE)) {
            Open open = stack.getLast().family() == Family.SINGLE ? stack.getLast() : null;
            if (open != null && singleClose[open.at() - from] == i) {
                close(Family.SINGLE, i, 1);
            }
            return;
        }
        boolean opens = mark != '\u2019' && !wordBefore && Character.isLetterOrDigit(after(i, 1)) && before(i) != '=';
        if (opens && singleClose[i - from] > 0) {
            open(Family.SINGLE, i, 1);
        }
    }

    /**
     * For each single mark of the block the place of the mark that would close it, 0 where none would: the next one
     * after punctuation, or, before that, one after a word that does not end in s and before no letter.
     */
    private int[] singleCloses() {
        var closes = new int[until - from];
        int certain = 0;
        int possible = 0;
        for (int i = until - 1; i >= from; i--) {
            char mark = text.charAt(i);
            if (mark == '"' || mark == '\u201C' || mark == '\u201D') {
                certain = 0;
                possible = 0;
                continue;
            }
            if (mark != '\'' && mark != '\u2018' && mark != '\u2019') {
                continue;
            }
            closes[i - from] = certain > 0 ? certain : possible;
            char before = before(i);
            char after = after(i, 1);
            if (mark == '\u2018' || Character.isLetterOrDigit(after) || Character.isWhitespace(before)) {
                continue;
            }
            if (before == 's' && Character.isWhitespace(after)) {
                possible = possible > 0 ? possible : i;
            } else {
                certain = i;
            }
        }
        return closes;
    }

    private boolean isOpen(Family family) {
        for (Open open : stack) {
            if (open.family() == family) {
                return true;
            }
        }
        return false;
    }

    private void openIfItCan(Family family, int i, int length) {
        if (canOpen(i, length)) {
            open(family, i, length);
        }
    }

    private void open(Family family, int i, int length) {
        if (isOpen(family)) {
            restart(family, i, length);
        } else if (stack.size() < MAX_DEPTH) {
            stack.add(new Open(family, i, length));
        }
    }

    /** The earlier mark of the family was never closed: what it opened ends here. */
    private void restart(Family family, int i, int length) {
        while (isOpen(family)) {
            stack.removeLast();
        }
        stack.add(new Open(family, i, length));
    }

    private boolean close(Family family, int i, int length) {
        if (!isOpen(family)) {
            return false;
        }
        while (stack.getLast().family() != family) {
            stack.removeLast();
        }
        add(stack.removeLast(), i, length, stack.size());
        return true;
    }

    private void add(Open open, int end, int length, int depth) {
        int start = open.at() + open.length();
        int last = end;
        while (start < last && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (start < last) {
            found.add(new Quotation(
                    new Span(open.at(), end + length),
                    new Span(start, last),
                    depth,
                    block,
                    length > 0,
                    OptionalInt.empty()));
        }
    }
}
