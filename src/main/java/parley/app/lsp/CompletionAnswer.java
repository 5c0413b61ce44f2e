package parley.app.lsp;

import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import parley.app.assist.Completer;
import parley.app.assist.Completion;
import parley.app.assist.Completions;

/** What may be written at a place, as the protocol writes it. */
final class CompletionAnswer {
  /** {@return all that may be written} */
  List<CompletionItem> of(Answers.Opened opened, CompletionParams params) {
    Completions suggested = Completer.of(opened.asked(params));
    Range range = Wire.of(opened.lines().stretch(suggested.from(), suggested.to()));
    return suggested.all().stream().map(s -> item(s, range)).toList();
  }

  private static CompletionItem item(Completion one, Range range) {
    CompletionItem item = new CompletionItem(one.label());
    item.setKind(kind(one.kind()));
    boolean isSnippet = one.kind() == Completion.Kind.SNIPPET;
    item.setInsertTextFormat(isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
    item.setTextEdit(Either.forLeft(new TextEdit(range, one.insert())));
    item.setFilterText(isSnippet ? one.label() : one.insert());
    if (!one.detail().isBlank()) {
      item.setDetail(parley.diagnostic.DiagnosticText.printable(one.detail()));
    }
    if (!one.told().isBlank()) {
      item.setDocumentation(new MarkupContent(MarkupKind.MARKDOWN, one.told()));
    }
    return item;
  }

  private static CompletionItemKind kind(Completion.Kind kind) {
    return switch (kind) {
      case ISSUE -> CompletionItemKind.Field;
      case OPTION -> CompletionItemKind.EnumMember;
      case PARTY -> CompletionItemKind.Module;
      case NAME -> CompletionItemKind.Constant;
      case CLAIM -> CompletionItemKind.Reference;
      case KEY -> CompletionItemKind.Property;
      case WORD -> CompletionItemKind.Keyword;
      case SNIPPET -> CompletionItemKind.Snippet;
    };
  }
}
