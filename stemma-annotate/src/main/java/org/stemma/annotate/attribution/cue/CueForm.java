package org.stemma.annotate.attribution.cue;

/**
 * A word form that may be a verb of attribution.
 *
 * @param entry the verb
 * @param form the form
 * @param particle the word that must follow it, of a verb with a particle: the {@code out} of point out; empty if none
 */
public record CueForm(CueEntry entry, VerbForm form, String particle) {}
