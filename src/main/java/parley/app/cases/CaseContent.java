package parley.app.cases;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Agenda;
import parley.model.AgendaPlaces;
import parley.model.claim.Register;
import parley.rules.RuleFiles;
import parley.rules.evaluation.CheckedRules;

/**
 * What the files of a case hold.
 *
 * @param folder where its rules lie
 * @param seeds where its register lies, if it has one
 * @param sources its rule files as read
 * @param checked its rules; empty if they have errors
 * @param followUps which problems of scenarios may only follow from errors of the case
 */
record CaseContent(
    Path folder,
    Optional<Path> seeds,
    Agenda agenda,
    AgendaPlaces places,
    Register register,
    List<Source> sources,
    Optional<CheckedRules> checked,
    FollowUps followUps) {
  CaseContent {
    sources = List.copyOf(sources);
  }

  /** {@return the same with one more file of rules; not sound if that file has errors} */
  CaseContent with(Source added, Problems problems) {
    List<Source> all = new ArrayList<>(sources);
    all.add(added);
    Problems ofAll = new Problems();
    Optional<CheckedRules> more =
        RuleFiles.read(agenda, places, register, all, followUps::contain, ofAll);
    problems.addAll(WholeRuleFile.told(added, sources, ofAll.sorted()));
    return new CaseContent(folder, seeds, agenda, places, register, all, more, followUps);
  }
}
