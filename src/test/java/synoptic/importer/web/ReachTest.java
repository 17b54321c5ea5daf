package synoptic.importer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.9.9.9", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1",
        "169.254.169.254", "100.64.0.1", "100.127.255.255", "198.18.0.1", "224.0.0.1", "255.255.255.255", "::1", "::", "fe80::1",
        "fc00::1", "fdff::1", "ff02::1", "::ffff:10.0.0.1", "::ffff:127.0.0.1", "64:ff9b::a00:1", "2002:7f00:1::"})
    void whatIsNotPublicIsPrivate(String address) throws UnknownHostException {
        assertThat(Reach.isPrivate(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "9.9.9.9", "172.32.0.1", "192.0.2.1", "192.169.0.1", "100.63.0.1", "100.128.0.1", "198.20.0.1",
        "223.255.255.255", "2001:4860:4860::8888", "2606:4700::1111", "64:ff9b::101:101", "2002:101:101::"})
    void theRestIsPublic(String address) throws UnknownHostException {
        assertThat(Reach.isPrivate(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', quoteCharacter = '|', value = {
        "https://a.example https://a.example/",
        "HTTP://A.example/x HTTP://A.example/x",
        "https://a.example/ä?q=ö%20b#frag https://a.example/%C3%A4?q=%C3%B6%20b",
        "https://a.example/50%off https://a.example/50%25off",
        "https://bücher.example/ https://xn--bcher-kva.example/",
        "|https://a.example/a b[1]| https://a.example/a%20b%5B1%5D",
        "http://[::1]:80/x http://[::1]:80/x",
    })
    void addressesAreWrittenAsTheWebWantsThem(String words, String address) {
        assertThat(WebAddress.parse(words)).hasValueSatisfying(uri -> assertThat(uri.toString()).isEqualToIgnoringCase(address));
    }

    @ParameterizedTest
    @CsvSource({"https://a.example/x, true", "file:///tmp/x, true", "C:\\x.html, false", "page.html, false", "a: b, false", "'', false"})
    void addressesAreToldFromPaths(String words, boolean address) {
        assertThat(WebAddress.isAddress(words)).isEqualTo(address);
    }
}
