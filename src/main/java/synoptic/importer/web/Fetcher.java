package synoptic.importer.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javax.net.ssl.SSLException;
import synoptic.importer.draft.FormatReader;
import synoptic.importer.draft.ImportRefused;
import synoptic.importer.draft.Need;
import synoptic.importer.draft.Source;

/**
 * Fetches what stands at one address, at most 20 MB in at most 30 seconds and over at most ten redirects, and nothing else:
 * no picture, no script, no second page. An address of this machine or of its network, and a file, only where that is allowed;
 * redirects never lead from the web to one. It sends no cookies and says who it is.
 */
public final class Fetcher {

    private static final int MOST_BYTES = (int) (20 * FormatReader.MEGABYTE);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final int MOST_REDIRECTS = 10;
    private static final long LOOK_AGAIN = 100;

    private final String agent;
    private final int mostBytes;
    private final Duration longest;

    /** A fetcher that says by this name who asks. */
    public Fetcher(String agent) {
        this(agent, MOST_BYTES, LONGEST);
    }

    Fetcher(String agent, int mostBytes, Duration longest) {
        this.agent = agent;
        this.mostBytes = mostBytes;
        this.longest = longest;
    }

    /** A fetcher that says its name and version. */
    public static Fetcher standard() {
        Properties version = new Properties();
        try (InputStream file = Fetcher.class.getResourceAsStream("/synoptic/version.properties")) {
            version.load(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return new Fetcher("Synoptic/" + version.getProperty("version") + " (desktop reading program; one page, asked for by a person)");
    }

    /**
     * What stands at an address; its place is the address as given.
     *
     * @param allowPrivate whether files and addresses that are not public may be read, because a person said so
     * @param cancelled asked every tenth of a second
     * @throws ImportRefused with one sentence; its need is {@link Need#PERMISSION} where allowing private addresses is the cure
     */
    public Source fetch(String address, boolean allowPrivate, BooleanSupplier cancelled) throws ImportRefused {
        String place = address.strip();
        if (place.regionMatches(true, 0, "file:", 0, 5)) {
            return file(place, allowPrivate);
        }
        URI next = WebAddress.parse(place).orElseThrow(() -> new ImportRefused(place + " is no address of a web page; it begins with http:// or "
            + "https://, and has no user name in it."));
        long deadline = System.nanoTime() + longest.toNanos();
        try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).connectTimeout(longest).build()) {
            for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
                checkReach(place, next, allowPrivate, hop);
                HttpResponse<byte[]> answer = send(client, place, next, deadline, cancelled);
                Optional<URI> redirect = redirect(place, next, answer);
                if (redirect.isEmpty()) {
                    return received(place, next, answer);
                }
                next = redirect.get();
            }
        }
        throw new ImportRefused(place + " leads from one address to the next without end; open it in a browser, save the page, and import that file.");
    }

    /** Whether an address is a file, or on this machine or in its network, so that a person has to allow it. It may ask the network for names. */
    public static boolean isPrivate(String address) {
        if (address.strip().regionMatches(true, 0, "file:", 0, 5)) {
            return true;
        }
        try {
            Optional<URI> parsed = WebAddress.parse(address);
            return parsed.isPresent() && Reach.isPrivate(host(parsed.get()));
        } catch (UnknownHostException unknown) {
            return false; // which fetching it will say
        }
    }

    private static String host(URI address) {
        return address.getHost().replaceAll("^\\[|\\]$", "");
    }

    private static void checkReach(String place, URI address, boolean allowPrivate, int hop) throws ImportRefused {
        try {
            if (!allowPrivate && Reach.isPrivate(host(address))) {
                throw hop == 0 ? new ImportRefused(place + " is on this computer or in its own network; it is read only if you allow it (on the "
                    + "command line: --allow-private).", Need.PERMISSION)
                    : new ImportRefused(place + " leads to " + address + ", which is on this computer or in its own network; it was not read.");
            }
        } catch (UnknownHostException unknown) {
            throw new ImportRefused("There is no server called " + address.getHost() + "; check the address and the connection.", unknown);
        }
    }

    private HttpResponse<byte[]> send(HttpClient client, String place, URI address, long deadline, BooleanSupplier cancelled) throws ImportRefused {
        HttpRequest request = HttpRequest.newBuilder(address).header("User-Agent", agent).header("Accept-Encoding", "gzip, deflate")
            .header("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.5").GET().build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), mostBytes));
        try {
            while (!cancelled.getAsBoolean() && System.nanoTime() < deadline) {
                try {
                    return answer.get(LOOK_AGAIN, TimeUnit.MILLISECONDS);
                } catch (TimeoutException notYet) {
                    continue;
                }
            }
            throw cancelled.getAsBoolean() ? new ImportRefused(place + " was not fetched, because it was stopped.") : tooSlow(place);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new ImportRefused(place + " was not fetched, because it was stopped.", stopped);
        } catch (ExecutionException failed) {
            throw failed(place, address, failed.getCause());
        } finally {
            answer.cancel(true);
            if (!answer.isDone() || answer.isCompletedExceptionally()) {
                client.shutdownNow();
            }
        }
    }

    private ImportRefused failed(String place, URI address, Throwable why) {
        return switch (why) {
            case HttpTimeoutException slow -> tooSlow(place);
            case SSLException insecure -> new ImportRefused("The connection to " + address.getHost() + " is not secure (" + insecure.getMessage()
                + "); open the page in a browser to see why.", insecure);
            case ConnectException none when none.getCause() instanceof UnresolvedAddressException -> new ImportRefused("There is no server called "
                + address.getHost() + "; check the address and the connection.", none);
            case ConnectException none -> new ImportRefused(address.getHost() + " does not answer; check the address and the connection.", none);
            case IOException much when String.valueOf(much.getMessage()).contains("capacity") -> tooLarge(place, mostBytes);
            default -> new ImportRefused(place + " could not be fetched (" + why.getMessage() + "); try again, or save the page in a browser and import "
                + "that file.", why);
        };
    }

    private ImportRefused tooSlow(String place) {
        return new ImportRefused(place + " was not there within " + Math.max(1, longest.toSeconds())
            + " seconds; try again, or save the page in a browser and import that file.");
    }

    static ImportRefused tooLarge(String place, int limit) {
        return new ImportRefused(place + " is larger than " + limit / FormatReader.MEGABYTE
            + " MB; save the part that has the article, and import that file.");
    }

    private static Optional<URI> redirect(String place, URI from, HttpResponse<byte[]> answer) throws ImportRefused {
        int status = answer.statusCode();
        Optional<String> to = answer.headers().firstValue("location");
        if (status != 301 && status != 302 && status != 303 && status != 307 && status != 308 || to.isEmpty()) {
            return Optional.empty();
        }
        String whole = to.get().matches("(?i)[a-z][a-z0-9+.-]*:.*") ? to.get() : resolved(from, to.get());
        return Optional.of(WebAddress.parse(whole).orElseThrow(() -> new ImportRefused(place + " leads to " + to.get()
            + ", which is no address of a web page; it was not read.")));
    }

    private static String resolved(URI from, String relative) {
        if (relative.startsWith("//")) {
            return from.getScheme() + ":" + relative;
        }
        String root = from.getScheme() + "://" + from.getRawAuthority();
        String path = from.getRawPath();
        return relative.startsWith("/") ? root + relative
            : root + (relative.startsWith("?") ? path : path.substring(0, path.lastIndexOf('/') + 1)) + relative;
    }

    private Source received(String place, URI address, HttpResponse<byte[]> answer) throws ImportRefused {
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            throw new ImportRefused(address.getHost() + " refuses " + place + " (" + status + ": " + meaning(status)
                + "); open it in a browser, save the page, and import that file.");
        }
        if (answer.body().length == 0) {
            throw new ImportRefused(place + " is empty; open it in a browser, save the page, and import that file.");
        }
        return new Received(address, answer.headers(), answer.body()).source(place, mostBytes);
    }

    private static String meaning(int status) {
        return switch (status) {
            case 401, 407 -> "one has to sign in";
            case 402 -> "it costs money";
            case 403, 406 -> "programs may not read it";
            case 404, 410 -> "there is no such page";
            case 429 -> "too many requests";
            case 451 -> "for legal reasons";
            default -> status >= 500 ? "the server has a fault" : "no reason given";
        };
    }

    private Source file(String place, boolean allowPrivate) throws ImportRefused {
        if (!allowPrivate) {
            throw new ImportRefused(place + " is a file on this computer; it is read only if you allow it (on the command line: --allow-private).",
                Need.PERMISSION);
        }
        try {
            Path path = Path.of(URI.create(place.replace(" ", "%20")));
            try (InputStream in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes(mostBytes + 1);
                if (bytes.length > mostBytes) {
                    throw tooLarge(place, mostBytes);
                }
                return new Source(String.valueOf(path.getFileName()), place, bytes);
            }
        } catch (IllegalArgumentException | FileSystemNotFoundException noPath) {
            throw new ImportRefused(place + " is no address of a file; it begins with file:///.", noPath);
        } catch (IOException unreadable) {
            throw new ImportRefused(place + " is not there or cannot be read; check the address.", unreadable);
        }
    }
}
