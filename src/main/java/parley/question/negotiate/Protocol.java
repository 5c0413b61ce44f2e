package parley.question.negotiate;

/** The rules of the talks. */
public enum Protocol {
  /** One proposes in turn, all others accept or refuse (Aydoğan and others 2017). */
  ALTERNATING("alternating", 20),
  /** A mediator changes a draft and all vote (Klein, Faratin, Sayama and Bar-Yam 2003). */
  SINGLE_TEXT("single-text", 20),
  /** Who risks least concedes (Zeuthen 1930; Rosenschein and Zlotkin 1994). */
  CONCESSION("concession", 400);

  private final String id;
  private final int rounds;

  Protocol(String id, int rounds) {
    this.id = id;
    this.rounds = rounds;
  }

  /** {@return as the command line and JSON write it} */
  public String id() {
    return id;
  }

  /** {@return how many rounds there are unless somebody says otherwise} */
  public int rounds() {
    return rounds;
  }

  @Override
  public String toString() {
    return id;
  }
}
