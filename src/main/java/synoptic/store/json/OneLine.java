package synoptic.store.json;

/** Takes the white space out of JSON that stands outside of its strings. */
final class OneLine {

    private OneLine() {
    }

    static String of(String json) {
        StringBuilder line = new StringBuilder(json.length());
        boolean inString = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (inString && c == '\\') {
                line.append(c).append(json.charAt(++i));
                continue;
            }
            if (c == '"') {
                inString = !inString;
            }
            if (inString || c != ' ' && c != '\t' && c != '\n' && c != '\r') {
                line.append(c);
            }
        }
        return line.toString();
    }
}
