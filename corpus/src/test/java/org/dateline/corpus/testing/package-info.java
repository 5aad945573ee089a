/** What tests of this module share: a pipeline that costs nothing, and inputs made by seed. */
package org.dateline.corpus.testing;
