package parley.question.negotiate;

import parley.model.Agenda;
import parley.model.Party;

/** How far talks have come, for whoever writes it down. Parties are their places in the agenda. */
interface TalkState {
  int round();

  Agenda agenda();

  Party party(int place);

  Standpoint standpoint(int party);

  /** {@return whether the day lets the party say nothing} */
  boolean isSilent(int party);

  /** {@return how much a package may burden the party now} */
  int budget(int party);

  double satisfaction(int party, Offer offer);
}
