package parley.output.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import parley.output.document.Span.Bar;
import parley.output.document.Span.Claim;
import parley.output.document.Span.Code;
import parley.output.document.Span.Quantity;
import parley.output.document.Span.Sign;
import parley.output.document.Span.Words;

/** A text for people: words, numbers, signs and references in a row. */
public record Text(List<Span> spans) {
  private static final Span.Printer PLAIN = new Plain();

  public Text {
    spans = List.copyOf(spans);
  }

  /** {@return the parts in a row; each is a text, a span or something whose words are taken} */
  public static Text of(Object... parts) {
    List<Span> spans = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof Text text) {
        spans.addAll(text.spans);
      } else {
        spans.add(part instanceof Span span ? span : new Words(String.valueOf(part), Tone.PLAIN));
      }
    }
    return new Text(spans);
  }

  public static Text in(Tone tone, String words) {
    return new Text(List.of(new Words(words, tone)));
  }

  /** {@return the parts with something between each two} */
  public static Text join(Object separator, Collection<?> parts) {
    List<Object> all = new ArrayList<>();
    for (Iterator<?> rest = parts.iterator(); rest.hasNext(); ) {
      all.add(rest.next());
      if (rest.hasNext()) {
        all.add(separator);
      }
    }
    return of(all.toArray());
  }

  /** {@return the parts with a dot between each two} */
  public static Text dotted(Object... parts) {
    return join(Text.of(" ", Sign.DOT, " "), List.of(parts));
  }

  public Text then(Object... parts) {
    return of(this, of(parts));
  }

  public boolean isEmpty() {
    return plain().isEmpty();
  }

  /** {@return the words alone} */
  public String plain() {
    return spans.stream().map(s -> s.by(PLAIN)).collect(Collectors.joining());
  }

  /** Words alone. */
  private static final class Plain implements Span.Printer {
    @Override
    public String words(Words words) {
      return words.text();
    }

    @Override
    public String code(Code code) {
      return code.text();
    }

    @Override
    public String claim(Claim claim) {
      return claim.id();
    }

    @Override
    public String quantity(Quantity quantity) {
      return quantity.shown();
    }

    @Override
    public String bar(Bar bar) {
      return "";
    }

    @Override
    public String sign(Sign sign) {
      return sign.text(false);
    }
  }
}
