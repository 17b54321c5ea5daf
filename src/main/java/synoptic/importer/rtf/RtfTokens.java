package synoptic.importer.rtf;

import synoptic.importer.flow.ReadingStopped;

/** Cuts the bytes of an RTF file into tokens. */
final class RtfTokens {

    /** What a token is. */
    enum Kind { OPEN, CLOSE, WORD, SYMBOL, HEX, BYTE, END }

    private static final int LONGEST_WORD = 40;

    private final byte[] bytes;
    private int at;
    private String word = "";
    private int number;
    private boolean numbered;

    RtfTokens(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next token. */
    Kind next() {
        while (at < bytes.length && (bytes[at] == '\r' || bytes[at] == '\n' || bytes[at] == 0)) {
            at++;
        }
        if (at >= bytes.length) {
            return Kind.END;
        }
        if ((at & 0xfff) == 0) {
            ReadingStopped.check();
        }
        byte b = bytes[at++];
        switch (b) {
            case '{':
                return Kind.OPEN;
            case '}':
                return Kind.CLOSE;
            case '\\':
                return control();
            default:
                number = b & 0xff;
                return Kind.BYTE;
        }
    }

    private Kind control() {
        if (at >= bytes.length) {
            return Kind.END;
        }
        char c = (char) (bytes[at] & 0xff);
        if (c == '\'') {
            at++;
            number = at + 1 < bytes.length ? digit(bytes[at]) * 16 + digit(bytes[at + 1]) : -1;
            at = Math.min(bytes.length, at + 2);
            return number < 0 ? next() : Kind.HEX;
        }
        if (!isLetter(c)) {
            at++;
            word = String.valueOf(c);
            return Kind.SYMBOL;
        }
        int start = at;
        while (at < bytes.length && isLetter((char) (bytes[at] & 0xff)) && at - start < LONGEST_WORD) {
            at++;
        }
        word = new String(bytes, start, at - start, java.nio.charset.StandardCharsets.US_ASCII);
        parameter();
        if (word.equals("bin") && numbered) {
            at = (int) Math.min(bytes.length, (long) at + Math.max(0, number));
        }
        return Kind.WORD;
    }

    private void parameter() {
        int start = at;
        if (at < bytes.length && bytes[at] == '-') {
            at++;
        }
        long value = 0;
        int digits = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9' && at - digits < 10) {
            value = value * 10 + bytes[at++] - '0';
        }
        numbered = at > digits;
        if (!numbered) {
            at = start;
        }
        number = (int) Math.min(Integer.MAX_VALUE, value) * (bytes[Math.min(start, bytes.length - 1)] == '-' ? -1 : 1);
        if (at < bytes.length && bytes[at] == ' ') {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int digit(byte b) {
        int digit = Character.digit(b & 0xff, 16);
        return digit < 0 ? -1000 : digit;
    }

    /** The control word or symbol. */
    String word() {
        return word;
    }

    /** The number behind a control word, or the value of a byte. */
    int number() {
        return number;
    }

    boolean hasNumber() {
        return numbered;
    }

    /** Whether a switch is on: without a number or with another than 0. */
    boolean isOn() {
        return !numbered || number != 0;
    }
}
