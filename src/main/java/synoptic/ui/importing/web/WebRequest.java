package synoptic.ui.importing.web;

import java.util.List;

/**
 * Web pages that a person asked for.
 *
 * @param addresses as they were written, one or more
 * @param allowPrivate whether the person said that files and servers of the own network may be read
 */
public record WebRequest(List<String> addresses, boolean allowPrivate) {

    public WebRequest {
        addresses = List.copyOf(addresses);
    }
}
