package org.stemma.read.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "https://archive.example/web/20350611101316/https://sullpost.example/a?b=1, https://sullpost.example/a?b=1",
        "https://archive.example/web/20350611101316id_/http://sullpost.example/a, http://sullpost.example/a",
        "https://archive.example/web/20350611101316/sullpost.example/a, http://sullpost.example/a",
        "https://archive.example/wayback/en/20350611101316mp_/https:/sullpost.example/a, https://sullpost.example/a",
        "https://archive.example/web/2035/https://sullpost.example/a, https://sullpost.example/a",
        "https://archive.example/2035.06.11-101316/https://sullpost.example/a, https://sullpost.example/a",
        "https://one.example/web/20350611101316/https://two.example/2036/https://sullpost.example/a, https://sullpost.example/a"
    })
    void aCopyInAWebArchiveIsThePageItself(String copy, String page) {
        assertThat(Addresses.original(URI.create(copy))).isEqualTo(URI.create(page));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sullpost.example/2031/03/04/bridge",
                "https://sullpost.example/20310304101316/bridge",
                "https://sullpost.example/share?to=/20310304101316/https://other.example/a",
                "https://sullpost.example/2031/bridge.html/more"
            })
    void anAddressWithADateIsThatOfThePage(String address) {
        assertThat(Addresses.original(URI.create(address))).isEqualTo(URI.create(address));
    }

    @Test
    void twoAddressesOfOnePageHaveOneKey() {
        assertThat(Addresses.key(URI.create("https://www.Sullpost.example/a/?utm_source=x&id=2#top")))
                .isEqualTo(Addresses.key(URI.create("http://sullpost.example/a?id=2")));
    }
}
