package fr.percolateur.polls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderTest {

    @Test
    void numbersEachOrderOnce() {
        for (var options = 2; options <= PollKind.MOST_RANKED; options++) {
            var size = options;
            var orders = IntStream.range(0, Order.count(size))
                    .mapToObj(number -> Order.of(number, size))
                    .toList();
            assertThat(orders)
                    .doesNotHaveDuplicates()
                    .allSatisfy(order -> assertThat(order)
                            .containsExactlyInAnyOrderElementsOf(
                                    IntStream.range(0, size).boxed().toList()));
            assertThat(orders.stream().map(Order::number))
                    .containsExactlyElementsOf(
                            IntStream.range(0, Order.count(size)).boxed().toList());
        }
    }

    @Test
    void beginsWithTheOrderOfTheQuestion() {
        assertThat(Order.of(0, 3)).isEqualTo(List.of(0, 1, 2));
        assertThat(Order.number(List.of(2, 1, 0))).isEqualTo(5);
    }
}
