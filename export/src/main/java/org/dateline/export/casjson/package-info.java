/** The CAS itself as UIMA CAS JSON 0.4, its types inside. Start with {@link org.dateline.export.casjson.CasJsonFormat}. */
package org.dateline.export.casjson;
