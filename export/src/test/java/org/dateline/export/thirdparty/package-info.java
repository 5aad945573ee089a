/** A format as another project would add it. */
package org.dateline.export.thirdparty;
