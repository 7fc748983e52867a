/**
 * The report as one self-contained page that reads like a critical edition.
 *
 * <p>{@link org.stemma.report.page.Page} is the renderer. It first turns an analysis into a tree of views, a record for
 * each thing on the page ({@link org.stemma.report.page.StoryView}, {@link org.stemma.report.page.ClaimCard}, {@link
 * org.stemma.report.page.Rebuilt} …), whose words are already the words that people see; then the templates in {@code
 * src/main/jte} write the views down and escape every word. Templates take no decisions beyond "is there one".
 *
 * <p>Each line holds a {@link org.stemma.report.page.Citation}: the way to its sentence. Without a script it is a link to
 * the sentence in the articles at the end of the page; with the page's own script it opens the article beside the line
 * and marks the very words. The script and the style are resources of this package; the page's Content Security Policy
 * names them by their digests and allows nothing else, so whatever an article smuggles in cannot run.
 *
 * <p>Hints and traps: words of articles go through {@link org.stemma.report.wording.Display} before they stand in a line
 * of ours. The text of an article itself is written whole, because the script counts code points in it; the two
 * characters that a browser would drop or fold are replaced one for one.
 */
@NullMarked
package org.stemma.report.page;

import org.jspecify.annotations.NullMarked;
