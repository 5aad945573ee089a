/**
 * Which mentions name the same entity. Start with {@link org.dateline.pipeline.entity.identity.Identities}, which takes mentions one
 * by one to the {@link org.dateline.pipeline.entity.identity.Entity} they fit; {@code SameEntity} tells when two names can be one's.
 */
package org.dateline.pipeline.entity.identity;
