package org.stemma.report.page;

import org.stemma.model.text.Locus;

/**
 * The way from a line to the words that prove it.
 *
 * @param number the note's number on the page, from 1
 * @param article the article's number on the page, from 1
 * @param anchor the id of the element that holds the sentence
 * @param start first code point of the words in the article's text
 * @param end one past the last code point
 * @param label outlet and time, for people
 * @param why what the words show, for people; empty where the line says it itself
 * @param locus the words
 */
public record Citation(
        int number, int article, String anchor, int start, int end, String label, String why, Locus locus) {
    /** The code points as the page's links write them. */
    public String range() {
        return start + "-" + end;
    }
}
