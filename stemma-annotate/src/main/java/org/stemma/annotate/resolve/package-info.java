/**
 * The same entity in several articles.
 *
 * <p>{@link org.stemma.annotate.resolve.Resolver} takes what each article says about its entities and joins those that
 * are one by evidence: one full name; a ministry of one field and one country; an outlet that another article names
 * shortly; one role in one organisation. It then gives every entity of the run one id.
 *
 * <p>Hints and traps: what is unnamed is never joined across articles: two articles' "officials" may be different
 * people. The outcome does not depend on the order of the articles.
 */
@NullMarked
package org.stemma.annotate.resolve;

import org.jspecify.annotations.NullMarked;
