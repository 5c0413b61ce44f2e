package parley.fuzz;

import java.util.List;

/** Words that Drools, MVEL, Java, or what runs beside them, has a use for. */
final class Vocabulary {
  /** Those that are operators or join conditions somewhere: one beside another misleads most. */
  static final List<String> OPERATORS =
      words(
          """
          not in matches excludes contains memberof soundslike str before after coincides during
          finishes finishedby includes meets metby overlaps overlappedby startedby starts is
          instanceof strsim convertable_to and or exists eval forall from collect accumulate
          """);

  static final List<String> WORDS =
      words(
          """
          a abstract acc accumulate action activation_group active after agenda agenda_group and
          as assert assert_ attributes attributes_ auto_focus avg b b0 before bigdecimal bigint
          biginteger boolean break byte bytecode c calendars case catch category char class clone
          coincides collect com common concede conclude conclusion const contains contains_all
          continue convertable_to count d date date_effective date_expires date_time dateeffective
          datef declare def default demand dialect direct do double double_ drools duration during
          e effective else else_if elseif empty enabled end end_ endif endswith entry entry_point
          entrypoint enum eq equals eval event excludes exists expires exports expression extend
          extends f false field final finalize finally finishedby finishes float for forall
          foreach foreach_ from from_collect function g ge get global globals goto groupby gt h
          hashcode i_ i_a id if implements import import_static in includes index init insert
          insert_logical instanceof int interface is isdef isnull it item java javax kcontext key
          key_ l le length length_ li like list list_ localdate lock lock_on_active long loop lt
          map matches matchesregex math max meets member memberof metadata metby min modify module
          name native ne new new_ nil no no_loop not notify null o_ object on oo ooo open opens
          operator or org over over_window overlappedby overlaps package parallel parley permits
          point position private projection protected proto proto_ provides public query r0
          reactive record red_line redline requires result retract return reverse rule ruleflow
          ruleflow_group runtime salience sealed self series set short size soundslike stacklang
          stances startedby starts startswith static str strictfp string strsim strsim_ sum super
          switch switch_ synchronized system template terms terms_ then this thread throw throws
          timer timestamp to tostring trait transient transitive true try type unit unknown unless
          until untyped untyped_ update uses v_x value var var_ void volatile wait watch when
          while window with with_ within x1 yield
          """);

  private Vocabulary() {}

  private static List<String> words(String text) {
    return List.of(text.strip().split("\\s+"));
  }
}
