package org.stemma.model.annotation;

/** How an article refers to an entity. */
public enum MentionForm {
    /** By its name or a part of it: "Hanne Brook", "Brook". */
    NAME,
    /** By letters that stand for its name: "CPS". */
    ACRONYM,
    /** By a description: "the operator", "the managing director". */
    DESCRIPTION,
    /** By a pronoun: "she", "it". */
    PRONOUN
}
