package org.dateline.export.file;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Document ids as file names: legal on every system, different where ids differ even if the system ignores case, and turned back
 * into the id.
 *
 * <p>ASCII letters, digits, {@code _}, {@code -} and inner dots stand for themselves; any other character is written as
 * {@code %xx}, one for each byte of its UTF-8. A name with capitals ends in {@code ~} and a hexadecimal number whose bits say which
 * letters are capitals. A name over {@value #LONGEST} characters is cut into folders that end in {@code +}.
 */
public final class FileNames {

    private static final int LONGEST = 180;
    private static final Pattern RESERVED = Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

    private FileNames() {}

    /** The path, without suffix, that stands for an id; its folders are divided by a slash. */
    public static String of(String id) {
        String name = escape(id) + capitals(id);
        StringBuilder path = new StringBuilder();
        int begin = 0;
        while (name.length() - begin > LONGEST) {
            path.append(name, begin, begin + LONGEST).append("+/");
            begin += LONGEST;
        }
        return path.append(name.substring(begin)).toString();
    }

    /** The id that a path made by {@link #of} stands for. A path made by others stands for itself. */
    public static String toId(String path) {
        String name = path.replace("+/", "");
        int mark = name.lastIndexOf('~');
        String id = unescape(mark < 0 ? name : name.substring(0, mark));
        return of(id).equals(path) ? id : path;
    }

    private static String escape(String id) {
        if (id.isEmpty()) {
            return "%";
        }
        boolean reserved = RESERVED.matcher(id).matches();
        StringBuilder name = new StringBuilder();
        id.codePoints().forEach(codePoint -> {
            boolean edge = name.length() == 0;
            boolean plain = isPlain(codePoint) && !(edge && reserved);
            if (plain || codePoint == '.' && !edge) {
                name.appendCodePoint(codePoint);
            } else {
                percent(name, Character.toString(codePoint));
            }
        });
        if (name.charAt(name.length() - 1) == '.') {
            name.setLength(name.length() - 1);
            percent(name, ".");
        }
        return name.toString();
    }

    private static boolean isPlain(int codePoint) {
        return codePoint < 128 && (Character.isLetterOrDigit(codePoint) || codePoint == '_' || codePoint == '-');
    }

    private static void percent(StringBuilder name, String character) {
        for (byte value : character.getBytes(StandardCharsets.UTF_8)) {
            name.append(String.format(Locale.ROOT, "%%%02x", value & 0xff));
        }
    }

    private static String capitals(String id) {
        BigInteger bits = BigInteger.ZERO;
        List<Character> letters = new ArrayList<>();
        for (char unit : id.toCharArray()) {
            if (unit < 128 && Character.isLetter(unit)) {
                letters.add(unit);
            }
        }
        for (int i = 0; i < letters.size(); i++) {
            bits = Character.isUpperCase(letters.get(i)) ? bits.setBit(i) : bits;
        }
        return bits.signum() == 0 ? "" : "~" + bits.toString(16);
    }

    private static String unescape(String name) {
        if (name.equals("%")) {
            return "";
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) == '%' && i + 2 < name.length() && isHex(name, i + 1)) {
                bytes.write(Integer.parseInt(name.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(name.charAt(i));
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static boolean isHex(String name, int index) {
        return Character.digit(name.charAt(index), 16) >= 0 && Character.digit(name.charAt(index + 1), 16) >= 0;
    }
}
