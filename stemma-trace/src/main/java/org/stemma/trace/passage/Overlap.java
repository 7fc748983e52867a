package org.stemma.trace.passage;

/**
 * How much two short texts share: the longest sequence of words that both have in order.
 *
 * @param matched how many words the sequence has
 * @param content how many of them are no {@link FunctionWords}
 * @param run the longest stretch of it that stands in both texts without a gap, in words
 * @param shorter how many words the shorter text has
 * @param shorterContent how many of them are no function words
 */
public record Overlap(int matched, int content, int run, int shorter, int shorterContent) {
    /** What two texts share. Cost O(words × words): for sentences, not for articles. */
    public static Overlap between(WordView one, WordView other) {
        WordView rows = one.size() <= other.size() ? one : other;
        WordView columns = one.size() <= other.size() ? other : one;
        int width = columns.size() + 1;
        int[] length = new int[(rows.size() + 1) * width];
        int[] straight = new int[width];
        int run = 0;
        for (int i = 1; i <= rows.size(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= columns.size(); j++) {
                int old = straight[j];
                if (rows.hash(i - 1) == columns.hash(j - 1)) {
                    length[i * width + j] = length[(i - 1) * width + j - 1] + 1;
                    straight[j] = diagonal + 1;
                    run = Math.max(run, straight[j]);
                } else {
                    length[i * width + j] = Math.max(length[(i - 1) * width + j], length[i * width + j - 1]);
                    straight[j] = 0;
                }
                diagonal = old;
            }
        }
        int shorterContent = 0;
        for (int i = 0; i < rows.size(); i++) {
            shorterContent += FunctionWords.contains(rows.hash(i)) ? 0 : 1;
        }
        return new Overlap(length[length.length - 1], content(rows, columns, length), run, rows.size(), shorterContent);
    }

    private static int content(WordView rows, WordView columns, int[] length) {
        int width = columns.size() + 1;
        int content = 0;
        int i = rows.size();
        int j = columns.size();
        while (i > 0 && j > 0) {
            int here = length[i * width + j];
            if (length[(i - 1) * width + j] == here) {
                i--;
            } else if (length[i * width + j - 1] == here) {
                j--;
            } else {
                content += FunctionWords.contains(rows.hash(i - 1)) ? 0 : 1;
                i--;
                j--;
            }
        }
        return content;
    }

    /** How much of the shorter text is matched, 0 to 1. */
    public double containment() {
        return shorter == 0 ? 0 : (double) matched / shorter;
    }

    /** Whether the shorter text stands in the other word for word. */
    public boolean isWhole() {
        return shorter > 0 && run == shorter;
    }
}
