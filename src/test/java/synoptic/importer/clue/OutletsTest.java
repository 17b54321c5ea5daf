package synoptic.importer.clue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutletsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Get Morning Tide, Lantern’s newsletter for captains. | Lantern",
        "Sign up for The Quay's daily newsletter | The Quay",
        "© 2021 Harbour Times Media Group | Harbour Times",
        "Copyright 2019-2021 The Quay. All rights reserved. | The Quay",
        "(c) 2020 Lantern GmbH | Lantern",
    })
    void findsTheNameThatALineGivesAsItsOwn(String line, String name) {
        assertThat(Outlets.named(line)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor told Lantern that the bridge is safe", "All rights reserved",
        "copyright law is old",
        "Sign up for our newsletter"})
    void takesNoOtherNameForTheOutlet(String line) {
        assertThat(Outlets.named(line)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "LISBON, July 7 (Reuters) - The ferry sank. | Reuters",
        "PORTO (AP) — The ferry sank. | AP",
        "Berlin (dpa) - Die Fähre sank. | dpa",
    })
    void findsTheAgencyInADateline(String paragraph, String agency) {
        assertThat(Outlets.ofDateline(paragraph)).contains(agency);
    }

    @Test
    void readsHostsFromAddressesAndFileNames() {
        assertThat(Outlets.ofAddress("https://www.harbour-times.example/a?b=c")).contains("harbour-times.example");
        assertThat(Outlets.ofAddress("not an address")).isEmpty();
        assertThat(Outlets.ofFileName("2020-03-03_www.lantern.co.uk_bridge.txt")).contains("lantern.co.uk");
        assertThat(Outlets.ofFileName("lantern.com.txt")).contains("lantern.com");
        assertThat(Outlets.ofFileName("notes on the bridge.txt")).isEmpty();
    }
}
