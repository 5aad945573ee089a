/**
 * What a build is going to do, known before the first article is annotated: which documents there are, which are turned away and
 * why, and which are done already. Start with {@link org.dateline.corpus.plan.Planner}.
 */
package org.dateline.corpus.plan;
