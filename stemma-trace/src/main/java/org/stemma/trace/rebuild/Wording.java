package org.stemma.trace.rebuild;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.model.text.Evidence;
import org.stemma.model.text.Locus;
import org.stemma.model.tradition.Archetype;
import org.stemma.trace.collate.Layout;
import org.stemma.trace.collate.Token;

/**
 * The choice of the words of an archetype. Not safe between threads.
 *
 * <p>A word that any witness has is kept, because quotation leaves out far more often than it puts in; where witnesses
 * differ in a word, the one that most of them have, of equally many that of the first. Words in square brackets are the
 * reporter's and are left out. A mark inside the text is kept when most of those who cover its place have it. The mark at the
 * end is the strongest that a witness has, because a comma before the closing quotation mark belongs to the sentence
 * around it. An ellipsis is a gap where no witness fills it.
 */
final class Wording {
    private static final String ENDS = ".!?";
    private static final String OPENING = "([“‘«$£€#";
    private static final String TRAILING = ",;:–—-";

    private final Layout layout;
    private final List<List<Token>> tokens;
    private final List<Passage> verbatim;
    private final List<Chosen> chosen = new ArrayList<>();

    Wording(Layout layout, List<List<Token>> tokens, List<Passage> verbatim) {
        this.layout = layout;
        this.tokens = tokens;
        this.verbatim = verbatim;
    }

    /** A token of the archetype with the places that attest it; a gap attests nothing. */
    private record Chosen(Token token, List<Locus> attestation) {
        boolean isGap() {
            return attestation.isEmpty();
        }
    }

    /** The words of one witness, with the others that have them too. */
    Archetype inTheWordsOf(int witness) {
        for (int i = 0; i < tokens.get(witness).size(); i++) {
            Token token = tokens.get(witness).get(i);
            var attestation = new ArrayList<Locus>();
            attestation.add(locus(witness, token));
            for (int other = 0; other < verbatim.size(); other++) {
                Optional<Token> theirs = Columns.tokenIn(layout, tokens, other, layout.column(witness, i));
                if (other != witness
                        && theirs.isPresent()
                        && theirs.get().text().equalsIgnoreCase(token.text())) {
                    attestation.add(locus(other, theirs.get()));
                }
            }
            chosen.add(new Chosen(token, attestation));
        }
        return archetype();
    }

    /** The words that the witnesses allow to rebuild. */
    Archetype rebuilt() {
        boolean reporters = false;
        for (int column = 0; column < layout.width(); column++) {
            Map<String, List<Locus>> readings = readings(column);
            String text = mostWidelyRead(readings);
            reporters |= text.equals("[");
            if (!reporters) {
                choose(column, text, readings.getOrDefault(text, List.of()));
            }
            reporters &= !text.equals("]");
        }
        return archetype();
    }

    private void choose(int column, String text, List<Locus> attestation) {
        Token token = new Token(text, attestation.getFirst().span());
        if (token.isEllipsis()) {
            if (!isFilled(column)) {
                chosen.add(new Chosen(token, List.of()));
            }
        } else if (token.isWord() || isPaired(text) || isKeptMark(column)) {
            chosen.add(new Chosen(token, attestation));
        }
    }

    /** Marks that come in pairs stand or fall with the words between them. */
    private static boolean isPaired(String mark) {
        return "()%$£€°".contains(mark);
    }

    /**
     * Whether most of those who read on across a column have a mark there. The mark at the end of a quotation does not
     * count inside the text: a comma there belongs to the sentence around it.
     */
    private boolean isKeptMark(int column) {
        int readingOn = 0;
        int bearing = 0;
        for (int witness = 0; witness < verbatim.size(); witness++) {
            int last = tokens.get(witness).size() - 1;
            if (Columns.covers(layout, tokens, witness, column) && layout.column(witness, last) > column) {
                readingOn++;
                bearing += Columns.tokenIn(layout, tokens, witness, column).isPresent() ? 1 : 0;
            }
        }
        return readingOn == 0 || bearing * 2 >= readingOn;
    }

    /** Whether a witness without an ellipsis here reads on across the column. */
    private boolean isFilled(int column) {
        for (int witness = 0; witness < verbatim.size(); witness++) {
            if (Columns.covers(layout, tokens, witness, column)
                    && Columns.tokenIn(layout, tokens, witness, column).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private Map<String, List<Locus>> readings(int column) {
        var readings = new LinkedHashMap<String, List<Locus>>();
        for (int witness = 0; witness < verbatim.size(); witness++) {
            Optional<Token> token = Columns.tokenIn(layout, tokens, witness, column);
            if (token.isPresent()) {
                readings.computeIfAbsent(token.get().text(), none -> new ArrayList<>())
                        .add(locus(witness, token.get()));
            }
        }
        return readings;
    }

    private static String mostWidelyRead(Map<String, List<Locus>> readings) {
        String best = "";
        int most = 0;
        for (Map.Entry<String, List<Locus>> reading : readings.entrySet()) {
            if (reading.getValue().size() > most) {
                most = reading.getValue().size();
                best = reading.getKey();
            }
        }
        return best;
    }

    private Locus locus(int witness, Token token) {
        return verbatim.get(witness).bearer().locus(token.span());
    }

    private Archetype archetype() {
        Optional<String> end = takeEnd();
        var parts = new ArrayList<Archetype.Part>();
        var text = new StringBuilder();
        var before = new StringBuilder();
        for (int i = 0; i < chosen.size(); i++) {
            Chosen here = chosen.get(i);
            if (here.isGap()) {
                parts.add(new Archetype.Gap());
                append(text, "[…]");
                continue;
            }
            String word = here.token().text();
            if (!here.token().isWord() && OPENING.contains(word)) {
                before.append(word);
                continue;
            }
            var whole = new StringBuilder(before).append(word);
            before.setLength(0);
            while (i + 1 < chosen.size() && closes(chosen.get(i + 1))) {
                whole.append(chosen.get(++i).token().text());
            }
            if (i + 1 == chosen.size()) {
                end.ifPresent(whole::append);
            }
            parts.add(new Archetype.Word(whole.toString(), new Evidence(here.attestation())));
            append(text, whole.toString());
        }
        return new Archetype(parts, text.toString());
    }

    private static boolean closes(Chosen next) {
        String text = next.token().text();
        return !next.isGap()
                && !next.token().isWord()
                && !OPENING.contains(text)
                && !text.equals("–")
                && !text.equals("—");
    }

    private static void append(StringBuilder text, String word) {
        if (!text.isEmpty()) {
            text.append(' ');
        }
        text.append(word);
    }

    /**
     * Takes the marks off the end and gives the one to put there: the strongest that stands at the end of a witness or
     * right behind its closing quotation mark; absent where the end of the sentence is not attested.
     */
    private Optional<String> takeEnd() {
        while (!chosen.isEmpty()
                && !chosen.getLast().isGap()
                && !chosen.getLast().token().isWord()
                && (ENDS + TRAILING).contains(chosen.getLast().token().text())) {
            chosen.removeLast();
        }
        String strongest = "";
        for (int witness = 0; witness < verbatim.size(); witness++) {
            if (reachesEnd(witness)) {
                String mark = markAfter(verbatim.get(witness));
                if (strongest.isEmpty() || ENDS.indexOf(mark.charAt(0)) > ENDS.indexOf(strongest.charAt(0))) {
                    strongest = mark;
                }
            }
        }
        return Optional.of(strongest).filter(mark -> !mark.isEmpty() && ENDS.contains(mark));
    }

    private boolean reachesEnd(int witness) {
        if (chosen.isEmpty() || chosen.getLast().isGap()) {
            return false;
        }
        return chosen.getLast().attestation().stream()
                .anyMatch(locus -> locus.article()
                                .equals(verbatim.get(witness).bearer().article().id())
                        && verbatim.get(witness).span().contains(locus.span()));
    }

    /** The mark that ends a passage, a full stop for a complete sentence that runs on into its attribution. */
    private static String markAfter(Passage passage) {
        String text = passage.text();
        int end = passage.span().end();
        for (int at = Math.max(0, end - 1); at < Math.min(text.length(), end + 2); at++) {
            if (ENDS.indexOf(text.charAt(at)) >= 0) {
                return text.substring(at, at + 1);
            }
        }
        boolean sentence = Character.isUpperCase(text.codePointAt(passage.span().start()));
        return sentence && passage.form() != Passage.Form.FRAGMENT ? "." : ",";
    }
}
