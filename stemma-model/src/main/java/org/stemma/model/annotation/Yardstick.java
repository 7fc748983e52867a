package org.stemma.model.annotation;

/** The published scale by which a speaker's words of probability are to be read. */
public enum Yardstick {
    /**
     * The probability yardstick of the British Professional Head of Intelligence Assessment.
     *
     * @see <a href="https://www.gov.uk/government/news/defence-intelligence-communicating-probability">Defence
     *     Intelligence: communicating probability</a>
     */
    UK_PHIA,
    /** The scale of United States Intelligence Community Directive 203, Analytic Standards. */
    US_ICD_203,
    /** A scale that the text itself defines. */
    OWN,
    /** None is known. */
    NONE
}
