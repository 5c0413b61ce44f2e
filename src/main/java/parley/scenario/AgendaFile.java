package parley.scenario;

import java.util.Optional;
import parley.model.Agenda;
import parley.model.AgendaPlaces;

/**
 * What an agenda's file holds.
 *
 * @param register the folder of the claims' register, if the case has one
 * @param places where it names its issues and options
 * @param lost what may be missing in it because its syntax is broken
 */
public record AgendaFile(
    Agenda agenda, Optional<FileReference> register, AgendaPlaces places, LostNames lost) {}
