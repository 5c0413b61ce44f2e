package parley.rules.agreement;

import java.util.ArrayList;
import java.util.List;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import parley.rules.syntax.Lexer;
import parley.rules.syntax.RuleFile.And;
import parley.rules.syntax.RuleFile.Element;
import parley.rules.syntax.RuleFile.Exists;
import parley.rules.syntax.RuleFile.Located;
import parley.rules.syntax.RuleFile.NotMatched;
import parley.rules.syntax.RuleFile.Or;
import parley.rules.syntax.RuleFile.Pattern;
import parley.rules.syntax.Token;

/**
 * Compares the condition of a rule in both trees. An {@code and} within an {@code and}, an {@code
 * or} within an {@code or}, and one with a single part are taken apart on both sides first.
 */
record ElementComparison(GivenWords given) {
  boolean same(Element ours, BaseDescr theirs) {
    List<BaseDescr> all = flat(theirs, AndDescr.class);
    if (all.size() != 1) {
      return sameParts(ours instanceof And ? flat(ours, true) : List.of(ours), all);
    }
    BaseDescr only = all.get(0);
    List<BaseDescr> any = flat(only, OrDescr.class);
    if (any.size() != 1) {
      return ours instanceof Or && sameParts(flat(ours, false), any);
    }
    return sameSingle(ours, any.get(0));
  }

  private boolean sameParts(List<Element> ours, List<BaseDescr> theirs) {
    if (ours.size() != theirs.size()) {
      return false;
    }
    for (int i = 0; i < ours.size(); i++) {
      if (!same(ours.get(i), theirs.get(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean sameSingle(Element ours, BaseDescr theirs) {
    if (theirs instanceof NotDescr not) {
      return ours instanceof NotMatched n
          && not.getDescrs().size() == 1
          && same(n.part(), part(not));
    }
    if (theirs instanceof ExistsDescr exists) {
      return ours instanceof Exists e
          && exists.getDescrs().size() == 1
          && same(e.part(), part(exists));
    }
    return theirs instanceof PatternDescr pattern
        && ours instanceof Pattern p
        && samePattern(p, pattern);
  }

  private static BaseDescr part(ConditionalElementDescr element) {
    return (BaseDescr) element.getDescrs().get(0);
  }

  private boolean samePattern(Pattern ours, PatternDescr theirs) {
    String variable = ours.variable().map(Located::value).orElse("");
    String identifier = theirs.getIdentifier() == null ? "" : theirs.getIdentifier();
    return ours.type().value().equals(theirs.getObjectType())
        && variable.equals(identifier)
        && theirs.getSource() == null
        && (theirs.getBehaviors() == null || theirs.getBehaviors().isEmpty())
        && !theirs.isUnification()
        && !theirs.isQuery()
        && theirs.getAnnotationNames().isEmpty()
        && sameConstraints(ours, theirs);
  }

  private boolean sameConstraints(Pattern ours, PatternDescr theirs) {
    List<List<String>> read = new ArrayList<>();
    for (BaseDescr descr : theirs.getDescrs()) {
      if (!(descr instanceof ExprConstraintDescr constraint)
          || constraint.getType() != ExprConstraintDescr.Type.NAMED) {
        return false;
      }
      read.add(Lexer.wordsOf(constraint.getExpression()).stream().map(Token::text).toList());
    }
    return read.equals(ours.tokens().stream().map(given::of).toList());
  }

  private static List<Element> flat(Element element, boolean and) {
    List<Element> parts = new ArrayList<>();
    if (and && element instanceof And a) {
      a.parts().forEach(p -> parts.addAll(flat(p, true)));
    } else if (!and && element instanceof Or o) {
      o.parts().forEach(p -> parts.addAll(flat(p, false)));
    } else {
      parts.add(element);
    }
    return parts;
  }

  private static List<BaseDescr> flat(
      BaseDescr element, Class<? extends ConditionalElementDescr> type) {
    List<BaseDescr> parts = new ArrayList<>();
    boolean single =
        element instanceof ConditionalElementDescr c
            && (element instanceof AndDescr || element instanceof OrDescr)
            && c.getDescrs().size() == 1;
    if (type.isInstance(element) || single) {
      ((ConditionalElementDescr) element)
          .getDescrs()
          .forEach(d -> parts.addAll(flat((BaseDescr) d, type)));
    } else {
      parts.add(element);
    }
    return parts;
  }
}
