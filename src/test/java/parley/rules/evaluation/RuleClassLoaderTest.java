package parley.rules.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import parley.rules.PartCount;

final class RuleClassLoaderTest {
  private final ClassLoader loader = new RuleClassLoader();

  @Test
  void classes_ofJavaDroolsAndParley_areKnown() throws ClassNotFoundException {
    assertThat(loader.loadClass("java.lang.String")).isSameAs(String.class);
    assertThat(loader.loadClass("parley.rules.PartCount")).isSameAs(PartCount.class);
    assertThat(loader.loadClass("java.util.Map$Entry")).isSameAs(java.util.Map.Entry.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"price", "java.lang.price", "java$lang$price", "shop.buyer$price", "$", ".", ""})
  void wordsOfRules_areNoClasses(String name) {
    assertThatThrownBy(() -> loader.loadClass(name))
        .isInstanceOf(ClassNotFoundException.class)
        .hasMessageContaining(name);
  }
}
