package parley.app.cases;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import parley.app.files.FileNames;
import parley.app.files.TextFiles;
import parley.app.files.TextFiles.Kind;
import parley.diagnostic.Code;
import parley.diagnostic.Problems;
import parley.diagnostic.Source;
import parley.model.Place;
import parley.model.claim.Register;
import parley.rules.Rehearsal;
import parley.rules.RuleFiles;
import parley.rules.evaluation.CheckedRules;
import parley.scenario.AgendaFile;
import parley.scenario.AgendaReader;
import parley.scenario.FileReference;
import parley.scenario.RegisterReader;

/** Reads all files of a case: agenda, register, rules. */
record CaseReader(TextFiles files, StrayFiles stray, Problems problems) {
  /**
   * {@return the case whose rules lie in a folder, those with errors in its rules too; empty, with
   * errors, if there is none}
   *
   * @param namedAt where another file names the folder
   */
  Optional<LoadedCase> read(Path folder, Place namedAt) {
    return files.list(folder, Kind.RULES, namedAt).flatMap(drls -> read(folder, namedAt, drls));
  }

  private Optional<LoadedCase> read(Path folder, Place namedAt, List<Path> drls) {
    FollowUps followUps = new FollowUps();
    int before = problems.count();
    Optional<AgendaFile> agenda =
        files
            .readAround(folder.resolve(FileNames.AGENDA), Kind.YAML, Optional.of(namedAt))
            .flatMap(s -> AgendaReader.read(s, problems));
    stray.ruleFiles(folder);
    agenda.map(AgendaFile::agenda).ifPresent(Rehearsal::types);
    agenda.ifPresent(a -> followUps.agenda(problems.since(before), a.places(), a.lost()));
    if (agenda.isEmpty()) {
      RuleFiles.grammar(files.all(drls, Kind.RULES), problems);
    }
    return agenda.map(a -> read(folder, a, drls, followUps));
  }

  private LoadedCase read(Path folder, AgendaFile file, List<Path> drls, FollowUps followUps) {
    int before = problems.count();
    Register register =
        file.register()
            .flatMap(r -> register(folder.resolve(FileNames.AGENDA), r, file, followUps))
            .orElse(Register.empty());
    followUps.register(problems.since(before), file.register().isPresent());
    List<Source> sources = files.all(drls, Kind.RULES);
    boolean isPartial = refusesStrays(folder, drls) || sources.size() < drls.size();
    if (isPartial) {
      followUps.unreadRules();
    }
    Optional<CheckedRules> checked =
        checked(file, register, sources, followUps).filter(c -> !isPartial);
    if (checked.isEmpty()) {
      followUps.unsoundRules();
    }
    Optional<Path> seeds =
        file.register().flatMap(r -> follow(folder.resolve(FileNames.AGENDA), r));
    return new LoadedCase(
        new CaseContent(
            folder, seeds, file.agenda(), file.places(), register, sources, checked, followUps));
  }

  /** What seems to be a rule of the case must not be left out in silence. */
  private boolean refusesStrays(Path folder, List<Path> drls) {
    List<Path> strays = StrayRules.of(folder, drls);
    for (Path stray : strays) {
      problems.error(
          Code.UNREADABLE,
          Place.startOf(files.names().of(stray)),
          "this file is not read: rule files are in the folder of `agenda.yaml` and end in `.drl`",
          "move or rename it, or take it out of the folder of the case's rules");
    }
    return !strays.isEmpty();
  }

  private Optional<CheckedRules> checked(
      AgendaFile file, Register register, List<Source> sources, FollowUps followUps) {
    Problems found = new Problems();
    Optional<CheckedRules> checked =
        RuleFiles.read(file.agenda(), file.places(), register, sources, followUps::contain, found);
    boolean lacksRegister =
        file.register().isEmpty()
            && found.sorted().stream().anyMatch(d -> d.code() == Code.UNKNOWN_CLAIM);
    if (lacksRegister) {
      followUps.noRegister();
      problems.error(
          Code.MISSING,
          Place.startOf(file.places().file()),
          "the agenda names no `register`, but rules cite claims",
          "add a line such as `register: ../../seeds/" + file.agenda().caseId() + "`");
      return checked(file, register, sources, followUps);
    }
    problems.addAll(found.sorted());
    return checked;
  }

  private Optional<Register> register(
      Path agenda, FileReference reference, AgendaFile file, FollowUps followUps) {
    Problems found = new Problems();
    Optional<Register> register =
        follow(agenda, reference)
            .flatMap(f -> files.list(f, Kind.YAML, reference.place()))
            .map(
                articles ->
                    RegisterReader.read(files.all(articles, Kind.YAML), file.agenda(), found));
    followUps.addOthers(found, problems);
    return register;
  }

  /** {@return where a file's reference leads; empty, with an error, if that can be no path} */
  Optional<Path> follow(Path file, FileReference reference) {
    try {
      Path folder = Optional.ofNullable(file.getParent()).orElse(file);
      return Optional.of(FileNames.resolve(folder, reference.path()))
          .filter(p -> files.isWithin(p, reference.place()));
    } catch (InvalidPathException e) {
      problems.error(
          Code.UNREADABLE, reference.place(), "this is not a valid path: " + e.getReason());
      return Optional.empty();
    }
  }
}
