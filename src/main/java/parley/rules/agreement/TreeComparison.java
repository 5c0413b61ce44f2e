package parley.rules.agreement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.RuleDescr;
import parley.model.Place;
import parley.rules.syntax.FullHead;
import parley.rules.syntax.Lexer;
import parley.rules.syntax.RuleFile;
import parley.rules.syntax.RuleFile.Annotation;
import parley.rules.syntax.RuleFile.Attribute;
import parley.rules.syntax.RuleFile.RuleSyntax;
import parley.rules.syntax.RuleFile.Value;
import parley.rules.syntax.Token;

/** Compares Drools' tree of a file with Parley's, part by part; nothing may be left over. */
record TreeComparison(RuleFile file, FullHead head, GivenWords given) {
  /** {@return where the two differ; empty iff they read the same} */
  List<Place> differences(PackageDescr tree) {
    if (!sameHead(tree) || tree.getRules().size() != file.rules().size()) {
      return List.of(file.packagePlace());
    }
    List<Place> differences = new ArrayList<>();
    for (int i = 0; i < file.rules().size(); i++) {
      RuleSyntax rule = file.rules().get(i);
      if (!same(rule, tree.getRules().get(i))) {
        differences.add(rule.name().place());
      }
    }
    return differences;
  }

  private boolean sameHead(PackageDescr tree) {
    List<String> imports = tree.getImports().stream().map(i -> i.getTarget()).toList();
    List<String> functions = tree.getFunctionImports().stream().map(i -> i.getTarget()).toList();
    return tree.getName().equals(head.packageName())
        && imports.equals(head.imports())
        && functions.equals(List.of("parley.rules.Stances.*"))
        && tree.getAttributes().stream().allMatch(TreeComparison::isDialect)
        && tree.getAttributes().size() == 1
        && tree.getUnit() == null
        && nothingElse(tree);
  }

  private static boolean nothingElse(PackageDescr tree) {
    return Stream.<Collection<?>>of(
            tree.getAccumulateImports(),
            tree.getGlobals(),
            tree.getFunctions(),
            tree.getTypeDeclarations(),
            tree.getEnumDeclarations(),
            tree.getEntryPointDeclarations(),
            tree.getWindowDeclarations())
        .allMatch(Collection::isEmpty);
  }

  private static boolean isDialect(AttributeDescr attribute) {
    return attribute.getName().equals("dialect") && attribute.getValue().equals("mvel");
  }

  private boolean same(RuleSyntax rule, RuleDescr tree) {
    return tree.getName().equals(rule.name().value())
        && tree.isRule()
        && !tree.hasParent()
        && tree.getUnit() == null
        && tree.getNamedConsequences().isEmpty()
        && !tree.hasErrors()
        && sameAttributes(rule, tree)
        && sameAnnotations(rule, tree)
        && new ElementComparison(given).same(rule.when(), tree.getLhs())
        && sameConsequence(rule, tree);
  }

  private static boolean sameAttributes(RuleSyntax rule, RuleDescr tree) {
    Set<String> ours = new HashSet<>(List.of("dialect=mvel"));
    for (Attribute attribute : rule.attributes()) {
      ours.add(attribute.name().value() + "=" + attribute.value().value());
    }
    Set<String> theirs = new HashSet<>();
    tree.getAttributes().forEach((name, a) -> theirs.add(name + "=" + a.getValue()));
    return ours.equals(theirs);
  }

  private boolean sameAnnotations(RuleSyntax rule, RuleDescr tree) {
    Set<String> ours = new HashSet<>();
    for (Annotation annotation : rule.annotations()) {
      Value value = annotation.value();
      ours.add(annotation.name().value() + "=" + given.at(value.start(), value.text()));
    }
    Set<String> theirs = new HashSet<>();
    for (AnnotationDescr annotation : tree.getAnnotations()) {
      theirs.add(annotation.getName() + "=" + value(annotation));
    }
    return ours.equals(theirs);
  }

  private static String value(AnnotationDescr annotation) {
    if (annotation.getValueMap().size() != 1) {
      return "\0several";
    }
    return Lexer.wordsOf(String.valueOf(annotation.getValue())).stream()
        .map(Token::text)
        .collect(Collectors.joining());
  }

  private boolean sameConsequence(RuleSyntax rule, RuleDescr tree) {
    List<String> ours = given.of(rule.then().tokens());
    List<Token> theirs = Lexer.wordsOf(String.valueOf(tree.getConsequence()));
    return ours.equals(theirs.stream().map(Token::text).toList());
  }
}
