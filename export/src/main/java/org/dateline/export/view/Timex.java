package org.dateline.export.view;

/**
 * A TIMEX3 temporal expression; what does not apply is null.
 *
 * @param id identifier in the document, such as t1; t0 is the document creation time
 * @param type DATE, TIME, DURATION or SET
 * @param value TIMEX3 value
 * @param temporalFunction whether the value had to be computed from an anchor
 * @param function TIMEX3 functionInDocument: CREATION_TIME or NONE
 * @param earliest first day or instant the value denotes, ISO 8601
 * @param latest last day or instant the value denotes, inclusive, ISO 8601
 */
public record Timex(String id, int begin, int end, String type, String value, String mod, String quant, String freq,
        boolean temporalFunction, String function, String anchorTimeId, String beginPoint, String endPoint, String earliest,
        String latest) implements Spanned {

    /** The same under another id. */
    public Timex named(String other) {
        return new Timex(other, begin, end, type, value, mod, quant, freq, temporalFunction, function, anchorTimeId, beginPoint, endPoint,
                earliest, latest);
    }
}
