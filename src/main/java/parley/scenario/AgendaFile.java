package parley.scenario;

import java.util.Optional;
import parley.model.Agenda;

/**
 * What an agenda's file holds.
 *
 * @param register the folder of the claims' register, if the case has one
 */
public record AgendaFile(Agenda agenda, Optional<FileReference> register) {}
