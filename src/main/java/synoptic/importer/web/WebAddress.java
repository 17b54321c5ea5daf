package synoptic.importer.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people write and paste them. */
public final class WebAddress {

    private static final Pattern ADDRESS = Pattern.compile("(?i)(?:https?://|file:)\\S.*");
    private static final Pattern PARTS = Pattern.compile("(?i)(https?)://([^/?#\\s]+)([^#]*)(?:#.*)?");

    private WebAddress() {
    }

    /** Whether words are the address of a web page or a "file:" address, and not a path. */
    public static boolean isAddress(String words) {
        return ADDRESS.matcher(words.strip()).matches() && !words.strip().contains("\n");
    }

    /** The address in the form that is asked for on the web, without the part behind "#"; empty where it is none. */
    static Optional<URI> parse(String words) {
        Matcher parts = PARTS.matcher(words.strip());
        if (!parts.matches() || parts.group(2).contains("@")) {
            return Optional.empty();
        }
        try {
            String path = parts.group(3).isEmpty() ? "/" : parts.group(3);
            URI uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host(parts.group(2)) + encoded(path));
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException | IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static String host(String host) {
        return host.startsWith("[") || host.chars().allMatch(c -> c < 128) ? host : IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    }

    /** A path and query in which what may not stand there is written with percent signs; what is so already stays. */
    private static String encoded(String path) {
        StringBuilder out = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c > ' ' && c < 127 && "\"<>\\^`{|}".indexOf(c) < 0;
            out.append(plain ? String.valueOf(c) : "%" + String.format("%02X", (int) c));
        }
        return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25").replace("[", "%5B").replace("]", "%5D");
    }
}
