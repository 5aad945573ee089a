/**
 * Named entities. Start with {@link org.dateline.pipeline.entity.NamedEntityAnnotator};
 * {@link org.dateline.pipeline.entity.NameFinder} shows the steps in their order: the engine reads ({@code feature}), rules put borders
 * right, join, and carry over what the document as a whole tells ({@code rule}), our model decides anew ({@code ModelNames}, over
 * {@code feature} and {@code model}), and the rules run again. {@code identity} ties the mentions of an entity together,
 * {@code NestedNames} looks inside names. All of it speaks in the words and mentions of {@code mention} and looks words up in
 * {@code known}; {@code training} makes the model anew.
 *
 * <p>The conventions that all of it keeps to:
 * <ul>
 * <li>no article before a name but in titles of works, no possessive after it, no punctuation or quotes at its edges;
 * <li>titles, ranks and offices are outside ([Lloyd George] of <i>Prime Minister Lloyd George</i>), suffixes inside ([Paul Hart Jr.]);
 * <li>a department in somebody's office is no name (<i>Defense Secretary</i>), by its full name it is ([State Department]);
 * <li>a place in the name of an organisation or building belongs to that name ([U.S. Embassy]); nested names are an option;
 * <li>city and region are two names, an acronym in brackets is one of its own;
 * <li>nationalities are names of groups, as adjectives too ([Russian] president);
 * <li>numbers, amounts and dates are values, not names: an option;
 * <li>the header line holds nothing but the place of the dateline.
 * </ul>
 */
package org.dateline.pipeline.entity;
