/**
 * A whole corpus as one INCEpTION project that opens with all layers. Start with
 * {@link org.dateline.export.inception.InceptionFormat}; {@link org.dateline.export.inception.ProjectLayers} lists the layers.
 */
package org.dateline.export.inception;
