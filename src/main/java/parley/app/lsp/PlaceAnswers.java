package parley.app.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import parley.app.assist.CursorPlace;
import parley.app.assist.HoverText;
import parley.app.assist.NamedPlaces;
import parley.app.cases.CaseTexts;
import parley.app.cases.LoadedCase;
import parley.app.context.WrongInput;
import parley.app.editing.TextLines;
import parley.app.rename.FileMove;
import parley.app.rename.Renaming;
import parley.diagnostic.DiagnosticText;
import parley.diagnostic.Source;
import parley.model.naming.Mention;
import parley.model.naming.NameChange;
import parley.model.naming.TextEdit;

/** What a place names: what there is to tell of it, where else it stands, another name for it. */
final class PlaceAnswers {
  private final Addresses addresses;
  private volatile boolean canMoveFiles;

  PlaceAnswers(Addresses addresses) {
    this.addresses = addresses;
  }

  /** Says that the editor can rename files. */
  void movesFiles() {
    canMoveFiles = true;
  }

  Optional<Hover> hover(Answers.Opened opened, CursorPlace at) {
    return HoverText.of(at)
        .map(
            h ->
                new Hover(
                    new MarkupContent(MarkupKind.MARKDOWN, h.markdown()),
                    Wire.of(opened.lines().stretch(h.from(), h.to()))));
  }

  List<Location> definitions(Answers.Opened opened, CursorPlace at) {
    return locations(opened, at, NamedPlaces.definitions(at));
  }

  List<Location> references(Answers.Opened opened, CursorPlace at, boolean defined) {
    return locations(opened, at, NamedPlaces.references(at, defined));
  }

  private List<Location> locations(Answers.Opened opened, CursorPlace at, List<Mention> mentions) {
    Map<String, TextLines> lines = lines(at);
    List<Location> locations = new ArrayList<>();
    for (Mention mention : mentions) {
      TextLines text = lines.get(mention.file());
      if (text != null) {
        locations.add(
            new Location(
                addresses.of(opened.folder().file(mention.file())),
                Wire.of(text.stretch(mention.from(), mention.to()))));
      }
    }
    return locations;
  }

  private static Map<String, TextLines> lines(CursorPlace at) {
    Map<String, TextLines> lines = new LinkedHashMap<>();
    for (Source source : at.texts().map(CaseTexts::all).orElse(List.of())) {
      lines.put(source.name(), new TextLines(source.text()));
    }
    return lines;
  }

  Optional<Range> renamed(Answers.Opened opened, CursorPlace at) {
    return NamedPlaces.at(at).map(m -> Wire.of(opened.lines().stretch(m.from(), m.to())));
  }

  /** {@return the edits of all files; an error that the editor shows if it cannot be renamed} */
  WorkspaceEdit rename(Answers.Opened opened, CursorPlace at, String now) {
    Mention mention =
        NamedPlaces.at(at).orElseThrow(() -> refused("nothing is named here", Optional.empty()));
    if (at.review().rules().filter(LoadedCase::isSound).isEmpty()) {
      throw refused("the case has errors", Optional.of("correct them first"));
    }
    try {
      Renaming renaming =
          Renaming.of(at.texts().orElseThrow(), new NameChange(mention.name(), now));
      if (!renaming.moves().isEmpty() && !canMoveFiles) {
        throw refused(
            "a file would have another name, which this editor cannot do",
            Optional.of("use `parley rename`"));
      }
      return edit(opened, at, renaming);
    } catch (WrongInput e) {
      throw refused(String.valueOf(e.getMessage()), e.help());
    }
  }

  private static ResponseErrorException refused(String message, Optional<String> help) {
    String whole = message + help.map(h -> "; help: " + h).orElse("");
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.RequestFailed, DiagnosticText.printable(whole), null));
  }

  private WorkspaceEdit edit(Answers.Opened opened, CursorPlace at, Renaming renaming) {
    Map<String, TextLines> lines = lines(at);
    Map<String, List<org.eclipse.lsp4j.TextEdit>> byFile = new LinkedHashMap<>();
    for (TextEdit edit : renaming.edits()) {
      TextLines text = lines.get(edit.file());
      if (text != null) {
        byFile
            .computeIfAbsent(address(opened, edit.file()), f -> new ArrayList<>())
            .add(Wire.of(edit, text));
      }
    }
    if (renaming.moves().isEmpty()) {
      return new WorkspaceEdit(byFile);
    }
    List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
    byFile.forEach(
        (file, edits) ->
            changes.add(
                Either.forLeft(
                    new TextDocumentEdit(new VersionedTextDocumentIdentifier(file, null), edits))));
    for (FileMove move : renaming.moves()) {
      Path to = opened.folder().root().resolve(move.to());
      changes.add(
          Either.forRight(new RenameFile(address(opened, move.from()), to.toUri().toString())));
    }
    return new WorkspaceEdit(changes);
  }

  private String address(Answers.Opened opened, String name) {
    return addresses.of(opened.folder().file(name));
  }
}
