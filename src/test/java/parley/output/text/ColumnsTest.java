package parley.output.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void wrap_countsWideCharactersTwice() {
    assertThat(Columns.of("和平 pai\u0301x")).isEqualTo(9);
    assertThat(Columns.wrap("和平 和平 和平", 9)).containsExactly("和平 和平", "和平");
  }

  @Test
  void wrap_leavesALongWordWhole() {
    assertThat(Columns.wrap("a verylongword b", 4)).containsExactly("a", "verylongword", "b");
  }
}
