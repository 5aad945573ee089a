package org.dateline.export;

/** A setting of a format that cannot be: no format has it, or it has no such value. The message says what there is. */
public final class SettingException extends IllegalArgumentException {

    /** Reports a setting. */
    public SettingException(String message) {
        super(message);
    }
}
