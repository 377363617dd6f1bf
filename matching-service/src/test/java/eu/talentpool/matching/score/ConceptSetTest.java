package eu.talentpool.matching.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConceptSetTest {

    @Test
    void answersAsAnyOtherSet() {
        var random = new Random(5);
        for (int size = 0; size < 200; size++) {
            var plain = new HashSet<String>();
            while (plain.size() < size) plain.add("urn:test:skill:" + random.nextInt(1_000));
            var set = new ConceptSet(plain);
            assertThat(set).isEqualTo(plain).hasSameHashCodeAs(plain);
            for (int i = 0; i < 1_000; i++)
                assertThat(set.contains("urn:test:skill:" + i)).isEqualTo(plain.contains("urn:test:skill:" + i));
        }
    }

    @Test
    void cannotBeChanged() {
        Iterator<String> all = new ConceptSet(List.of("urn:test:skill:a")).iterator();
        all.next();
        assertThatThrownBy(all::remove).isInstanceOf(UnsupportedOperationException.class);
    }
}
