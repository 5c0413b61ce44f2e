package parley.app.classpack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import parley.app.language.PhraseBook;
import parley.model.Party;
import parley.output.document.Document;
import parley.output.html.HtmlPrinter;
import parley.output.html.PaperWords;

/** The papers of a class, each under its name below the pack's folder. */
public final class ClassPack {
  /** The facilitator's guide. */
  public static final String GUIDE = GuideDocument.GUIDE;

  /** The facilitator's page for the drafts of a class. */
  public static final String ROUNDS = GuideDocument.ROUNDS;

  private final Map<String, String> texts = new TreeMap<>();

  /** What the teams get on paper. */
  private final List<Document> sheets = new ArrayList<>();

  private final PaperWords words;

  private ClassPack(PhraseBook book) {
    words = new PaperWords(book.language(), book.say("paper_table"));
  }

  public static Map<String, String> papers(ClassCase one) {
    ClassPack pack = new ClassPack(one.book());
    pack.paper("everyone/instructions.html", InstructionsDocument.of(one));
    pack.paper("everyone/draft.html", DraftForm.of(one));
    for (Party party : one.parties()) {
      pack.paper(of(party, "briefing.html"), BriefingDocument.of(one, one.side(party)));
      pack.paper(of(party, "score-sheet.html"), ScoreSheet.of(one, one.side(party)));
    }
    pack.texts.put(GuideDocument.PRINT, HtmlPrinter.papers(one.title(), pack.sheets, pack.words));
    pack.paper(GUIDE, GuideDocument.of(one));
    return Collections.unmodifiableMap(pack.texts);
  }

  /** {@return where a party's papers lie} */
  public static String of(Party party, String file) {
    return "parties/" + party.id() + "/" + file;
  }

  private void paper(String name, Document document) {
    texts.put(name, HtmlPrinter.paper(document, words));
    sheets.add(document);
  }
}
