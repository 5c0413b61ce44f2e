package parley.rules.evaluation;

import org.drools.wiring.dynamic.DynamicProjectClassLoader;

/**
 * The class loader that Drools compiles rules with. For each word of a rule MVEL asks whether there
 * is a class of that name, in several packages and inside several classes, and each such question
 * had all jars searched more than once. A class's name begins with a capital: other names are
 * refused without a search.
 */
final class RuleClassLoader extends DynamicProjectClassLoader {
  /** Knows the classes that Parley itself knows. */
  RuleClassLoader() {
    super(RuleClassLoader.class.getClassLoader(), null);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (endsInLowerCasePart(name)) {
      throw new NoClass(name);
    }
    return super.loadClass(name, resolve);
  }

  private static boolean endsInLowerCasePart(String name) {
    int start = Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1;
    return start < name.length() && Character.isLowerCase(name.charAt(start));
  }

  /** Without a stack trace, as that takes longer than to find out that there is no class. */
  private static final class NoClass extends ClassNotFoundException {
    private static final long serialVersionUID = 1;

    NoClass(String name) {
      super(name);
    }

    @Override
    public Throwable fillInStackTrace() {
      return this;
    }
  }
}
