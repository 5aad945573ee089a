/**
 * Named entities. Start with {@link org.dateline.pipeline.entity.NamedEntityAnnotator}; {@link
 * org.dateline.pipeline.entity.NameFinder} shows the steps in their order, each of which is a class of its own that takes mentions
 * and gives mentions back.
 */
package org.dateline.pipeline.entity;
