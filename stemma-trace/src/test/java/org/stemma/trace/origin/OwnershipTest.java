package org.stemma.trace.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class OwnershipTest {
    @Test
    void anOutletHasTheOwnerOfItsLine() {
        Ownership ownership =
                Ownership.parse(List.of("outlet,owner", "Hatch Star,Sorrel Media", "", "Evening Echo,Sorrel Media"));

        assertThat(ownership.owner("hatch star")).contains("Sorrel Media");
        assertThat(ownership.owner("Valley News Agency")).isEmpty();
    }

    @Test
    void aNameWithACommaStandsInQuotationMarks() {
        assertThat(Ownership.parse(List.of("\"Pell, Voss & Daughters\",Sorrel Media"))
                        .owner("Pell, Voss & Daughters"))
                .contains("Sorrel Media");
    }

    @Test
    void aLineWithoutAnOwnerIsNamedByItsNumber() {
        assertThatThrownBy(() -> Ownership.parse(List.of("outlet,owner", "Hatch Star")))
                .hasMessageContaining("line 2");
    }
}
